import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.detente.CheckStage;
import org.detente.query.Answer;
import org.detente.query.Catalogue;
import org.detente.query.CatalogueQuery;
import org.detente.query.QueryRun;
import org.detente.query.RunLimits;
import org.detente.store.EmbeddedStore;
import org.detente.validate.Layer;
import org.detente.validate.ParsedGraph;

/** Seconds to judge what claims count: two in ten have a check, two in ten are of an office. */
class Checks {

  private static final String ID = "<https://w3id.org/detente/id/";
  private static final String DET = "<https://w3id.org/detente/ns#";
  private static final String DAY = "^^<http://www.w3.org/2001/XMLSchema#date>";
  private static final String[] KINDS = {"Gap", "Ordinal", "Members", "Anniversary"};

  public static void main(String[] args) throws IOException {
    for (int claims = 1_000; claims <= Integer.parseInt(args[0]); claims *= 4) {
      Path file = Files.createTempFile("checks", ".nq");
      write(claims, file);
      List<ParsedGraph> graphs = new ArrayList<>(ParsedGraph.read(List.of(file)));
      try (Stream<Path> files = Files.list(Path.of("data/reference"))) {
        List<Path> turtle = files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList();
        graphs.add(ParsedGraph.layer(Layer.REFERENCE, turtle));
      }
      try (EmbeddedStore store = EmbeddedStore.inMemory(graphs)) {
        graphs.clear();
        if (claims == 1_000) {
          judge(store, false);
        }
        System.out.println(claims + " claims");
        judge(store, true);
      }
      Files.delete(file);
    }
  }

  private static void judge(EmbeddedStore store, boolean told) {
    Map<String, List<List<String>>> answers = new TreeMap<>();
    long begin = System.nanoTime();
    for (CatalogueQuery query : Catalogue.read(Path.of("queries/verify")).all()) {
      long start = System.nanoTime();
      Answer answer = new QueryRun(RunLimits.ARCHIVE).on(store, query.bind(Map.of()));
      answers.put(query.name(), ((Answer.Table) answer).texts());
      if (told) {
        System.out.printf(Locale.ROOT, "  %-36s %6.2f s%n", query.name(), since(start));
      }
    }
    int verdicts = CheckStage.verdicts(answers).size();
    if (told) {
      System.out.printf(Locale.ROOT, "  %d verdicts in all %10.2f s%n", verdicts, since(begin));
    }
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void write(int claims, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < claims; i++) {
        String article = "https://w3id.org/detente/article/a" + i / 10;
        String claim = "<" + article + "#c-" + i + ">";
        String check = "<" + article + "#k-" + i + ">";
        String graph = " <https://w3id.org/detente/graph/article/a" + i / 10 + "> .\n";
        LocalDate day = LocalDate.of(2016, 4, 20).plusDays(i / 10 * 7919L % 2000);
        if (i % 10 == 0) {
          out.write("<" + article + "> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ");
          out.write(DET + "Article>" + graph);
          dates(out, "<" + article + ">", day, graph);
        }
        dates(out, claim, day.minusDays(i % 3), graph);
        say(out, claim, "<http://www.w3.org/ns/prov#wasDerivedFrom>", "<" + article + ">", graph);
        if (i % 5 == 0) {
          say(out, claim, DET + "eventType>", DET + "OfficeHolding>", graph);
          say(out, claim, DET + "agent>", ID + "jens-stoltenberg>", graph);
          say(out, claim, DET + "object>", ID + "secretary-general-of-nato>", graph);
          continue;
        }
        boolean isMeeting = i % 2 == 0;
        String type = isMeeting ? "Meeting>" : "Establishment>";
        say(out, claim, DET + "eventType>", DET + type, graph);
        say(out, claim, DET + (isMeeting ? "forum>" : "object>"), ID + "nato-russia-council>", graph);
        if (i % 5 == 1) {
          String kind = KINDS[i / 5 % KINDS.length];
          boolean isTime = kind.equals("Gap") || kind.equals("Anniversary");
          say(out, check, DET + "checkKind>", DET + kind + ">", graph);
          say(out, check, DET + "claim>", claim, graph);
          say(out, check, DET + "evidence>", "<" + article + "#e-1>", graph);
          String value = isTime ? "\"P2Y\"^^<http://www.w3.org/2001/XMLSchema#duration>" : "28";
          String typed = isTime ? value : "\"28\"^^<http://www.w3.org/2001/XMLSchema#integer>";
          say(out, check, DET + "claimedValue>", typed, graph);
        }
      }
    }
  }

  private static void dates(BufferedWriter out, String subject, LocalDate day, String graph)
      throws IOException {
    for (String bound : new String[] {"earliest", "latest"}) {
      say(out, subject, DET + bound + ">", "\"" + day + "\"" + DAY, graph);
      String number = "\"" + day.toEpochDay() + "\"^^<http://www.w3.org/2001/XMLSchema#integer>";
      say(out, subject, DET + bound + "Day>", number, graph);
    }
  }

  private static void say(
      BufferedWriter out, String subject, String property, String value, String graph)
      throws IOException {
    out.write(subject + " " + property + " " + value + graph);
  }
}
