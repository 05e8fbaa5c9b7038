package org.detente.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.detente.model.EventType;

/** Scores as tables: by set, by language, tuned on and unseen, by type. */
public final class ScoreTables {

  private static final List<String> FIGURES =
      List.of("depth", "predicted", "gold", "core", "P", "R core", "R all", "F1", "95 % of F1");

  private final Scores scores;

  /** The tables of {@code scores}. */
  public ScoreTables(Scores scores) {
    this.scores = scores;
  }

  /** Every depth for each set of gold, and for all where there are several. */
  public Table bySet() {
    return byDepth("set", scores.sets(), scores::of);
  }

  /** Every depth for each language, and for all where there are several. */
  public Table byLanguage() {
    return byDepth("language", scores.languages(), scores::in);
  }

  /**
   * Every depth for articles that rules were written with and for those nobody had looked at, in
   * each language that has both; then what was lost from the one to the other.
   */
  public Table tunedAndUnseen() {
    List<List<String>> rows = new ArrayList<>();
    for (String language : scores.languages()) {
      Scores all = scores.in(language);
      Scores tuned = all.where(article -> !article.part().unseen());
      Scores unseen = all.where(article -> article.part().unseen());
      if (tuned.articles().isEmpty() || unseen.articles().isEmpty()) {
        continue;
      }
      for (Depth depth : depths()) {
        Counts seen = tuned.counts(depth);
        Counts fresh = unseen.counts(depth);
        rows.add(
            List.of(
                language,
                name(depth),
                Integer.toString(tuned.articles().size()),
                Table.number(seen.f1()),
                Integer.toString(unseen.articles().size()),
                Table.number(fresh.f1()),
                bounds(unseen.interval(depth)),
                difference(seen.f1(), fresh.f1())));
      }
    }
    return new Table(
        List.of(
            "language", "depth", "tuned on", "F1", "unseen", "F1 unseen", "95 % of it", "change"),
        rows);
  }

  /** F1 at each depth for each type met, for each language where there are several. */
  public Table byType() {
    List<String> languages = scores.languages();
    List<String> head = new ArrayList<>(List.of("type"));
    if (languages.size() > 1) {
      head.add("language");
    }
    head.addAll(List.of("predicted", "gold", "core"));
    depths().forEach(depth -> head.add(name(depth) + " F1"));
    List<List<String>> rows = new ArrayList<>();
    for (EventType type : EventType.values()) {
      if (languages.size() > 1) {
        typeRow(rows, type, List.of(type.id(), "all"), scores);
        languages.forEach(l -> typeRow(rows, type, List.of(type.id(), l), scores.in(l)));
      } else {
        typeRow(rows, type, List.of(type.id()), scores);
      }
    }
    return new Table(head, rows);
  }

  /** The depths there are to reach, the easiest first. */
  static List<Depth> depths() {
    return Arrays.stream(Depth.values()).filter(d -> d != Depth.NONE).toList();
  }

  /** A depth as it is called in tables. */
  static String name(Depth depth) {
    return depth.name().toLowerCase(Locale.ROOT);
  }

  /** What came to {@code before}, with its sign; a dash where either has no value. */
  static String difference(double before, double after) {
    double change = after - before;
    return Double.isNaN(change) ? "–" : String.format(Locale.ROOT, "%+.2f", change);
  }

  private Table byDepth(String what, List<String> groups, Function<String, Scores> members) {
    List<String> head = new ArrayList<>(List.of(what));
    head.addAll(FIGURES);
    List<List<String>> rows = new ArrayList<>();
    if (groups.size() > 1) {
      depthRows(rows, "all", scores);
    }
    groups.forEach(group -> depthRows(rows, group, members.apply(group)));
    return new Table(head, rows);
  }

  private static void depthRows(List<List<String>> rows, String group, Scores some) {
    for (Depth depth : depths()) {
      Counts counts = some.counts(depth);
      List<String> row = new ArrayList<>(List.of(group, name(depth)));
      row.addAll(sizes(counts));
      row.addAll(
          List.of(
              Table.number(counts.precision()),
              Table.number(counts.coreRecall()),
              Table.number(counts.recall()),
              Table.number(counts.f1()),
              bounds(some.interval(depth))));
      rows.add(row);
    }
  }

  private static void typeRow(
      List<List<String>> rows, EventType type, List<String> head, Scores some) {
    Counts counts = some.counts(Depth.DETECTED, article -> true, type::equals);
    if (counts.gold() + counts.predicted() > 0) {
      List<String> row = new ArrayList<>(head);
      row.addAll(sizes(counts));
      depths()
          .forEach(d -> row.add(Table.number(some.counts(d, article -> true, type::equals).f1())));
      rows.add(row);
    }
  }

  private static List<String> sizes(Counts counts) {
    return IntStream.of(counts.predicted(), counts.gold(), counts.core())
        .mapToObj(Integer::toString)
        .toList();
  }

  private static String bounds(Bootstrap.Interval interval) {
    return Double.isNaN(interval.low())
        ? "–"
        : Table.number(interval.low()) + "–" + Table.number(interval.high());
  }
}
