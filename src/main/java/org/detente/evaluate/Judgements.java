package org.detente.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.detente.model.EventType;
import org.detente.model.Fault;

/**
 * Judged precision: claims drawn from articles without gold, each read beside its sentence by
 * somebody who did not write the rules.
 *
 * @param judged one for each claim and draw
 */
public record Judgements(List<Judged> judged) {

  private static final String HEAD = "draw\tlanguage\tarticle\tclaim\ttype\tverdict\tcause";

  private static final String RIGHT = "right";

  /** What claims of offices are typed with; it is none of the event types. */
  private static final String HOLDING = "OfficeHolding";

  /** 97.5th percentile of the normal distribution. */
  private static final double Z = 1.959964;

  public Judgements {
    judged = List.copyOf(judged);
  }

  /**
   * A claim that was judged.
   *
   * @param draw which sample it is of
   * @param language BCP 47 primary subtag
   * @param article its address
   * @param claim the last part of its IRI
   * @param type what was claimed: a class of the ontology ("Suspension", "OfficeHolding")
   * @param cause what is wrong with it: "type", "agent", …; empty when it is right
   */
  public record Judged(
      String draw, String language, String article, String claim, String type, String cause) {

    boolean right() {
      return cause.isEmpty();
    }
  }

  /**
   * Reads tab-separated lines {@code draw language article claim type verdict cause} under a head
   * of these names; the verdict is "right", without a cause, or "wrong", with one. Lines that begin
   * with {@code #} are remarks.
   *
   * @param place name of the document, for messages
   * @throws Fault BAD_TABLE when a line is of another form
   */
  public static Judgements read(List<String> lines, String place) {
    List<Judged> judged = new ArrayList<>();
    boolean headed = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (!headed && !line.equals(HEAD)) {
        throw bad(place, i, "the head is not " + HEAD.replace("\t", ", "));
      }
      if (headed) {
        judged.add(judged(line.split("\t", -1), place, i));
      }
      headed = true;
    }
    return new Judgements(judged);
  }

  /** Judged, right and precision with its Wilson interval, for each draw, its languages and all. */
  public Table precision() {
    List<List<String>> rows = new ArrayList<>();
    for (String draw : names(Judged::draw)) {
      List<String> languages = names(j -> j.draw().equals(draw) ? j.language() : "");
      languages.forEach(
          l -> rows.add(row(draw, l, j -> j.draw().equals(draw) && j.language().equals(l))));
      if (languages.size() > 1) {
        rows.add(row(draw, "all", j -> j.draw().equals(draw)));
      }
    }
    return new Table(
        List.of("draw", "language", "articles", "judged", "right", "precision", "95 % of it"),
        rows);
  }

  /** What was wrong with the others, by draw, the most frequent first. */
  public Table causes() {
    List<String> draws = names(Judged::draw);
    Map<String, List<Judged>> causes =
        judged.stream()
            .filter(j -> !j.right())
            .collect(Collectors.groupingBy(Judged::cause, TreeMap::new, Collectors.toList()));
    List<String> head = new ArrayList<>(List.of("cause"));
    head.addAll(draws);
    return new Table(
        head,
        causes.entrySet().stream()
            .sorted((a, b) -> Integer.compare(b.getValue().size(), a.getValue().size()))
            .map(entry -> causeRow(entry.getKey(), draws, entry.getValue()))
            .toList());
  }

  private static List<String> causeRow(String cause, List<String> draws, List<Judged> wrong) {
    List<String> cells = new ArrayList<>(List.of(cause));
    for (String draw : draws) {
      cells.add(Long.toString(wrong.stream().filter(j -> j.draw().equals(draw)).count()));
    }
    return cells;
  }

  private List<String> names(Function<Judged, String> of) {
    return judged.stream().map(of).filter(name -> !name.isEmpty()).distinct().sorted().toList();
  }

  private List<String> row(String draw, String language, Predicate<Judged> chosen) {
    List<Judged> some = judged.stream().filter(chosen).toList();
    int right = (int) some.stream().filter(Judged::right).count();
    Bootstrap.Interval interval = wilson(right, some.size());
    return List.of(
        draw,
        language,
        Long.toString(some.stream().map(Judged::article).distinct().count()),
        Integer.toString(some.size()),
        Integer.toString(right),
        Table.number((double) right / some.size()),
        Table.number(interval.low()) + "–" + Table.number(interval.high()));
  }

  /** The score interval of a share (Wilson 1927), which holds near 1 too. */
  static Bootstrap.Interval wilson(int right, int judged) {
    double n = judged;
    double p = right / n;
    double middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
    double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n);
    return new Bootstrap.Interval(middle - half, middle + half);
  }

  private static Judged judged(String[] cells, String place, int index) {
    if (cells.length != 7) {
      throw bad(place, index, cells.length + " cells");
    }
    boolean right = cells[5].equals(RIGHT);
    if (!right && !cells[5].equals("wrong")) {
      throw bad(place, index, "verdict '" + cells[5] + "' is neither right nor wrong");
    }
    if (right != cells[6].isEmpty()) {
      throw bad(place, index, right ? "a cause, yet right" : "wrong without a cause");
    }
    return new Judged(
        cells[0], cells[1], cells[2], cells[3], type(cells[4], place, index), cells[6]);
  }

  private static String type(String term, String place, int index) {
    if (!term.equals(HOLDING)) {
      try {
        EventType.ofTerm(term);
      } catch (IllegalArgumentException e) {
        throw bad(place, index, "no event type is called '" + term + "'");
      }
    }
    return term;
  }

  private static Fault bad(String place, int index, String found) {
    return new Fault(
        Fault.Code.BAD_TABLE,
        place + ":" + (index + 1),
        found + "; expected seven cells with tabs between: " + HEAD.replace("\t", ", "),
        "Correct the line");
  }
}
