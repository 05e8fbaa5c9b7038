import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The floor: rows of {@code Rows.java} as quads by printing bytes, without a model, a check, a sort
 * or a rule. As many quads of the same lengths as {@code detente convert --as gdelt2} writes; who
 * acts, types and places are copied from the cells instead of looked up.
 *
 * <p>{@code java src/bench/Floor.java rows.export.CSV out.nq}
 */
public final class Floor {

  private static final String D = "https://w3id.org/detente/";
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  private static final String PROV = "http://www.w3.org/ns/prov#";
  private static final String DCT = "http://purl.org/dc/terms/";
  private static final String OA = "http://www.w3.org/ns/oa#";

  private final PrintedQuads out;
  private final MessageDigest sha;
  private final Map<String, byte[][]> days = new LinkedHashMap<>();

  private Floor(PrintedQuads out) throws NoSuchAlgorithmException {
    this.out = out;
    this.sha = MessageDigest.getInstance("SHA-256");
  }

  /** Reads and prints. */
  public static void main(String... args) throws IOException, NoSuchAlgorithmException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(args[0])), 1 << 16);
        OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
      PrintedQuads quads = new PrintedQuads(out);
      Floor floor = new Floor(quads);
      byte[] line = new byte[1 << 16];
      int[] ends = new int[61];
      int count = 0;
      int width = 0;
      String article = "";
      int row = 0;
      byte[] chunk = new byte[1 << 16];
      for (int read = in.read(chunk); read > 0; read = in.read(chunk)) {
        for (int i = 0; i < read; i++) {
          byte b = chunk[i];
          if (b == '\t' || b == '\n') {
            ends[width++] = count;
          }
          if (b == '\n') {
            article = floor.row(line, ends, article, ++row);
            count = 0;
            width = 0;
          } else if (b != '\t') {
            line[count++] = b;
          }
        }
      }
      quads.flush();
    }
  }

  private static final byte[][] P = new byte[64][];
  private static final String[] NAMES = {
    RDF + "type", DCT + "identifier", DCT + "language", D + "ns#codedIn", DCT + "source",
    DCT + "issued", D + "ns#issuedRule", D + "ns#earliest", D + "ns#earliestDay", D + "ns#latest",
    D + "ns#latestDay", PROV + "wasGeneratedBy", DCT + "publisher",
    "http://www.w3.org/2000/01/rdf-schema#label", D + "ns#extractorDigest", D + "ns#lexiconDigest",
    D + "ns#eventType", D + "ns#evidence", PROV + "wasDerivedFrom", D + "ns#rule", D + "ns#codedAs",
    D + "ns#agent", D + "ns#party", D + "ns#target", D + "ns#agentCode", D + "ns#targetCode",
    D + "ns#place", D + "ns#date", D + "ns#modality", D + "ns#goldstein", D + "ns#tone",
    D + "ns#mentionCount", OA + "hasSource", OA + "hasSelector", DCT + "conformsTo", RDF + "value"
  };

  static {
    for (int i = 0; i < NAMES.length; i++) {
      P[i] = bytes("<" + NAMES[i] + "> ");
    }
  }

  private static final byte[] ARTICLE = iri(D + "ns#Article");
  private static final byte[] UND = bytes("\"und\"");
  private static final byte[] SET = bytes("\"gdelt2\"");
  private static final byte[] ADDED = bytes("\"DATEADDED\"");
  private static final byte[] RUN = iri(D + "run/f149392e39f669ed");
  private static final byte[] RUN_CLASS = iri(D + "ns#Run");
  private static final byte[] DIGEST = bytes("\"" + "a9edea319956d375".repeat(4) + "\"");
  private static final byte[] SOURCE = iri(D + "ns#Source");
  private static final byte[] CLAIM = iri(D + "ns#Claim");
  private static final byte[] ACTUAL = iri(D + "ns#Actual");
  private static final byte[] EVIDENCE = iri(D + "ns#Evidence");
  private static final byte[] SPECIFIC = iri(OA + "SpecificResource");
  private static final byte[] TABLE = iri(D + "table/rows.export.CSV");
  private static final byte[] SELECTOR = iri(OA + "FragmentSelector");
  private static final byte[] RFC = iri("http://tools.ietf.org/rfc/rfc7111");
  private static final byte[] DECIMAL = bytes("\"^^<" + XSD + "decimal>");
  private static final byte[] INTEGER = bytes("\"^^<" + XSD + "integer>");

  private String row(byte[] line, int[] ends, String before, int number) throws IOException {
    String url = cell(line, ends, 60);
    byte[][] day = day(cell(line, ends, 1));
    String article = url.equals(before) ? before : url;
    String id = "gdelt2-" + hash(url);
    String iri = D + "article/" + id;
    out.end(bytes(" <" + D + "graph/article/" + id + "> .\n"));
    if (!url.equals(before)) {
      article(url, id, iri, day);
    }
    String event = cell(line, ends, 0);
    String mark = hash(id + "\n" + event + "\nMeeting");
    byte[] evidence = iri(iri + "#e-" + mark);
    byte[] selector = iri(iri + "#r-" + mark);
    String code = cell(line, ends, 26);
    byte[] first = entity(cell(line, ends, 6));
    byte[] second = entity(cell(line, ends, 16));
    out.about(iri(iri + "#c-" + mark));
    out.say(P[0], CLAIM);
    out.say(P[16], iri(D + "ns#Event" + code));
    out.say(P[17], evidence);
    out.say(P[18], iri(iri));
    out.say(P[11], RUN);
    out.say(P[19], iri(D + "crosswalk/cameo/" + code));
    out.say(P[20], bytes("\"" + code + "\""));
    out.say(P[21], first);
    out.say(P[22], first);
    out.say(P[23], second);
    out.say(P[24], coded(line, ends, 5));
    out.say(P[25], coded(line, ends, 15));
    String place = cell(line, ends, 52);
    out.say(P[26], entity(place.substring(0, place.indexOf(','))));
    for (int i = 0; i < 5; i++) {
      out.say(P[i == 0 ? 27 : 6 + i], day[i]);
    }
    out.say(P[28], ACTUAL);
    out.say(P[29], typed(cell(line, ends, 30), DECIMAL));
    out.say(P[30], typed(cell(line, ends, 34), DECIMAL));
    out.say(P[31], typed(cell(line, ends, 31), INTEGER));
    out.about(evidence);
    out.say(P[0], EVIDENCE);
    out.say(P[0], SPECIFIC);
    out.say(P[32], TABLE);
    out.say(P[33], selector);
    out.say(P[1], bytes("\"" + event + "\""));
    out.about(selector);
    out.say(P[0], SELECTOR);
    out.say(P[34], RFC);
    out.say(P[35], bytes("\"row=" + number + "\""));
    return article;
  }

  private void article(String url, String id, String iri, byte[][] day) throws IOException {
    String host = url.substring(8, url.indexOf('/', 8));
    byte[] outlet = iri(D + "id/" + host.replace('.', '-'));
    out.about(iri(iri));
    out.say(P[0], ARTICLE);
    out.say(P[1], bytes("\"" + id + "\""));
    out.say(P[2], UND);
    out.say(P[3], SET);
    out.say(P[4], iri(url));
    for (int i = 1; i < 5; i++) {
      out.say(P[6 + i], day[i]);
    }
    out.say(P[5], day[1]);
    out.say(P[6], ADDED);
    out.say(P[11], RUN);
    out.say(P[12], outlet);
    out.about(outlet);
    out.say(P[0], SOURCE);
    out.say(P[13], bytes("\"" + host + "\""));
    out.about(RUN);
    out.say(P[0], RUN_CLASS);
    out.say(P[14], DIGEST);
    out.say(P[15], DIGEST);
  }

  private byte[][] day(String written) {
    byte[][] known = days.get(written);
    if (known == null) {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(written.substring(0, 4)),
              Integer.parseInt(written.substring(4, 6)),
              Integer.parseInt(written.substring(6, 8)));
      byte[] date = bytes("\"" + day + "\"^^<" + XSD + "date>");
      byte[] count = typed(Long.toString(day.toEpochDay()), INTEGER);
      byte[] edtf = bytes("\"" + day + "\"^^<http://id.loc.gov/datatypes/edtf>");
      known = new byte[][] {edtf, date, count, date, count};
      days.put(written, known);
    }
    return known;
  }

  private static byte[] entity(String name) {
    return iri(D + "id/" + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
  }

  private static byte[] coded(byte[] line, int[] ends, int column) {
    return bytes("\"" + cell(line, ends, column) + " (" + cell(line, ends, column + 1) + ")\"");
  }

  private static byte[] typed(String text, byte[] type) {
    byte[] label = bytes("\"" + text);
    byte[] typed = Arrays.copyOf(label, label.length + type.length);
    System.arraycopy(type, 0, typed, label.length, type.length);
    return typed;
  }

  private static String cell(byte[] line, int[] ends, int column) {
    int start = column == 0 ? 0 : ends[column - 1];
    return new String(line, start, ends[column] - start, StandardCharsets.UTF_8);
  }

  private String hash(String text) {
    return HexFormat.of().formatHex(sha.digest(bytes(text)), 0, 8);
  }

  private static byte[] iri(String iri) {
    return bytes("<" + iri + ">");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
