package org.detente.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.detente.model.Fault;

/**
 * Judged precision: claims drawn from articles without gold, read beside their sentences by
 * somebody who did not write the rules, counted by language and cause.
 *
 * @param counts how many claims of a language were judged to be right, or wrong for one cause
 */
public record Judgements(List<Count> counts) {

  private static final String HEAD = "language\tcause\tclaims";

  /** The cause of those that are no errors. */
  private static final String RIGHT = "right";

  /** 97.5th percentile of the normal distribution. */
  private static final double Z = 1.959964;

  public Judgements {
    counts = List.copyOf(counts);
  }

  /**
   * Claims judged alike.
   *
   * @param language BCP 47 primary subtag
   * @param cause "right", or what is wrong: "type", "agent", …
   * @param claims how many, ≥ 0
   */
  public record Count(String language, String cause, int claims) {}

  /**
   * Reads tab-separated lines {@code language cause claims} under a head of these names; lines that
   * begin with {@code #} are remarks.
   *
   * @param place name of the document, for messages
   * @throws Fault BAD_TABLE when a line is of another form
   */
  public static Judgements read(List<String> lines, String place) {
    List<Count> counts = new ArrayList<>();
    boolean headed = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (!headed && !line.equals(HEAD)) {
        throw bad(place, i, "the head is not language, cause, claims");
      }
      if (headed) {
        counts.add(count(line.split("\t"), place, i));
      }
      headed = true;
    }
    return new Judgements(counts);
  }

  /** Judged, right and precision with its Wilson interval, for each language and for all. */
  public Table precision() {
    List<String> languages = counts.stream().map(Count::language).distinct().sorted().toList();
    List<List<String>> rows = new ArrayList<>();
    if (languages.size() > 1) {
      rows.add(row("all", count -> true));
    }
    languages.forEach(l -> rows.add(row(l, count -> count.language().equals(l))));
    return new Table(List.of("language", "judged", "right", "precision", "95 % of it"), rows);
  }

  /** What was wrong with the others, the most frequent cause first. */
  public Table causes() {
    Map<String, Integer> causes = new TreeMap<>();
    counts.stream()
        .filter(count -> !count.cause().equals(RIGHT))
        .forEach(count -> causes.merge(count.cause(), count.claims(), Integer::sum));
    return new Table(
        List.of("cause", "claims"),
        causes.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .map(entry -> List.of(entry.getKey(), entry.getValue().toString()))
            .toList());
  }

  private List<String> row(String name, Predicate<Count> chosen) {
    int judged = counts.stream().filter(chosen).mapToInt(Count::claims).sum();
    int right =
        counts.stream()
            .filter(chosen)
            .filter(count -> count.cause().equals(RIGHT))
            .mapToInt(Count::claims)
            .sum();
    Bootstrap.Interval interval = wilson(right, judged);
    return List.of(
        name,
        Integer.toString(judged),
        Integer.toString(right),
        Table.number(judged == 0 ? Double.NaN : (double) right / judged),
        judged == 0 ? "–" : Table.number(interval.low()) + "–" + Table.number(interval.high()));
  }

  /** The score interval of a share (Wilson 1927), which holds near 1 too. */
  static Bootstrap.Interval wilson(int right, int judged) {
    double n = judged;
    double p = right / n;
    double middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
    double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n);
    return new Bootstrap.Interval(middle - half, middle + half);
  }

  private static Count count(String[] cells, String place, int index) {
    if (cells.length != 3 || !cells[2].matches("\\d{1,6}")) {
      throw bad(place, index, "this is no language, cause and number of claims");
    }
    return new Count(cells[0], cells[1], Integer.parseInt(cells[2]));
  }

  private static Fault bad(String place, int index, String found) {
    return new Fault(
        Fault.Code.BAD_TABLE,
        place + ":" + (index + 1),
        found + "; expected three cells with tabs between them",
        "Correct the line");
  }
}
