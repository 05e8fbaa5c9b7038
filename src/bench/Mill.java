import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Copies of converted articles, as N-Quads: each under another name, in another outlet, its days
 * some years back and, where they are told to the day, some weeks on. Every tenth copy is a reprint
 * of the article before it: the same days and the same text. The same input gives the same bytes.
 */
class Mill {

  private static final String DATA = "https://w3id.org/detente/";
  private static final Pattern ARTICLE = Pattern.compile("(article/)([a-z0-9-]+)([#>])");
  private static final Pattern OUTLET = Pattern.compile("^id:([a-z0-9-]+) a det:Source");
  private static final Pattern OTHER_DAY = Pattern.compile("\"(\\d{4}-\\d\\d-\\d\\d)\"\\^\\^<[^>]*#date>");
  private static final Pattern DAYS =
      Pattern.compile("(ns#\\w*Day> )\"(-?\\d+)\"\\^\\^<[^>]*#integer>");
  private static final Pattern EDTF = Pattern.compile("\"([^\"]*)\"\\^\\^<http://id.loc.gov/[^>]*>");
  private static final Pattern YEAR = Pattern.compile("(?<![\\d-])(\\d{4})((?:-\\d\\d){0,2})");
  private static final Pattern DIGEST = Pattern.compile("(ns#(?:text|file)Digest> )\"([0-9a-f]+)\"");

  /** How a copy differs. */
  private record Copy(int number, int years, int weeks, boolean reprint) {

    static Copy of(int number) {
      boolean reprint = number % 10 == 0;
      int n = reprint ? number - 1 : number;
      return new Copy(number, 1 + n % 10, 3 * (n / 10), reprint);
    }
  }

  public static void main(String[] args) throws Exception {
    Map<String, List<String>> subjects = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      // A run is told of in the graph of each article that it read.
      String subject = line.substring(0, line.indexOf(' ')) + line.substring(line.lastIndexOf('<'));
      subjects.computeIfAbsent(subject, s -> new ArrayList<>()).add(line);
    }
    Map<String, List<String>> unchanged = new LinkedHashMap<>();
    List<String> outlets = outlets(Path.of(args[1], "sources.ttl"));
    PrintStream out =
        new PrintStream(new BufferedOutputStream(System.out, 1 << 16), false, StandardCharsets.UTF_8);
    for (int number = 1; number <= Integer.parseInt(args[2]); number++) {
      Copy copy = Copy.of(number);
      for (List<String> subject : subjects.values()) {
        // Only articles are copied, not what else was converted with them; what they say of an
        // outlet is not true of the one that a copy is put into, which is known.
        String first = subject.get(0);
        if (first.contains("/graph/article/") && !first.startsWith("<" + DATA + "id/")) {
          boolean exact = subject.stream().allMatch(Mill::isExact);
          for (String line : subject) {
            List<String> same = unchanged.computeIfAbsent(line, Mill::parted);
            out.print(
                same.isEmpty()
                    ? copied(line, copy, exact, outlets)
                    : String.join("-" + number, same));
          }
        }
      }
    }
    out.flush();
  }

  private static List<String> outlets(Path file) throws IOException {
    TreeSet<String> outlets = new TreeSet<>();
    for (String line : Files.readAllLines(file)) {
      Matcher found = OUTLET.matcher(line);
      if (found.find()) {
        outlets.add(found.group(1));
      }
    }
    return List.copyOf(outlets);
  }

  /** True unless the line tells a date less exact than a day. */
  private static boolean isExact(String line) {
    Matcher edtf = EDTF.matcher(line);
    return !edtf.find() || edtf.group(1).matches("\\d{4}-\\d\\d-\\d\\d");
  }

  /** A line that tells no date, outlet or digest, cut after each name of an article; empty for others. */
  private static List<String> parted(String line) {
    if (line.contains("/terms/publisher>")
        || line.contains("ns#fingerprint>")
        || line.contains("/terms/identifier> ")
        || DIGEST.matcher(line).find()
        || OTHER_DAY.matcher(line).find()
        || DAYS.matcher(line).find()
        || EDTF.matcher(line).find()) {
      return List.of();
    }
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (Matcher name = ARTICLE.matcher(line); name.find(); from = name.end(2)) {
      parts.add(line.substring(from, name.end(2)));
    }
    parts.add(line.substring(from) + "\n");
    return parts;
  }

  private static String copied(String line, Copy copy, boolean exact, List<String> outlets)
      throws Exception {
    if (line.contains("/terms/publisher>")) {
      String outlet = outlets.get(Math.floorMod(line.hashCode() + copy.number(), outlets.size()));
      line = line.replaceFirst("(publisher> )<[^>]*>", "$1<" + DATA + "id/" + outlet + ">");
    }
    if (!copy.reprint() && line.contains("ns#fingerprint>")) {
      return "";
    }
    if (line.contains("/terms/identifier> \"")) {
      line = line.replaceFirst("(identifier> \"[^\"]*)\"", "$1-" + copy.number() + "\"");
    }
    if (!copy.reprint()) {
      line = DIGEST.matcher(line).replaceAll(m -> m.group(1) + "\"" + digest(m.group(2) + copy.number()) + "\"");
    }
    int weeks = exact ? copy.weeks() : 0;
    line = OTHER_DAY.matcher(line).replaceAll(m -> m.group().replace(m.group(1), moved(LocalDate.parse(m.group(1)), copy, weeks).toString()));
    line = DAYS.matcher(line).replaceAll(m -> m.group().replace("\"" + m.group(2) + "\"", "\"" + moved(LocalDate.ofEpochDay(Long.parseLong(m.group(2))), copy, weeks).toEpochDay() + "\""));
    line = EDTF.matcher(line).replaceAll(m -> Matcher.quoteReplacement(m.group().replace(m.group(1), edtf(m.group(1), copy, weeks))));
    return ARTICLE.matcher(line).replaceAll("$1$2-" + copy.number() + "$3") + "\n";
  }

  private static String edtf(String text, Copy copy, int weeks) {
    return YEAR.matcher(text)
        .replaceAll(
            m ->
                m.group(2).length() == 6
                    ? moved(LocalDate.parse(m.group()), copy, weeks).toString()
                    : Integer.parseInt(m.group(1)) - copy.years() + m.group(2));
  }

  private static LocalDate moved(LocalDate day, Copy copy, int weeks) {
    // The last of a month stays the last of a month, as the bounds of "2008-02" do.
    boolean last = weeks == 0 && day.equals(day.withDayOfMonth(day.lengthOfMonth()));
    LocalDate moved = day.minusYears(copy.years()).plusWeeks(weeks);
    return last ? moved.withDayOfMonth(moved.lengthOfMonth()) : moved;
  }

  private static String digest(String text) {
    try {
      byte[] sha = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return String.format("%064x", new BigInteger(1, sha));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
