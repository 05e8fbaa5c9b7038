package org.detente.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Two runs over the same gold: what changed for each language and depth, and which items were won
 * or lost. Only articles that both runs scored are compared.
 */
public final class Comparison {

  private final Scores before;
  private final Scores after;
  private final int leftOut;

  /**
   * @param before the former run
   * @param after the present run
   */
  public Comparison(Scores before, Scores after) {
    Set<String> old = ids(before);
    Set<String> now = ids(after);
    this.before = before.where(article -> now.contains(article.id()));
    this.after = after.where(article -> old.contains(article.id()));
    this.leftOut = old.size() + now.size() - 2 * this.after.articles().size();
  }

  /** Articles that only one of the runs scored. */
  public int leftOut() {
    return leftOut;
  }

  /** Precision, core recall and F1 before and now, for each language and depth. */
  public Table table() {
    List<String> languages = new ArrayList<>(after.languages());
    List<List<String>> rows = new ArrayList<>();
    if (languages.size() > 1) {
      rows(rows, "all", before, after);
    }
    languages.forEach(language -> rows(rows, language, before.in(language), after.in(language)));
    return new Table(
        List.of(
            "language",
            "depth",
            "P was",
            "P",
            "R core was",
            "R core",
            "F1 was",
            "F1",
            "change of F1"),
        rows);
  }

  /**
   * Article by article, the gold items that are read deeper than before (won) or less deep (lost),
   * and the predictions without gold that came or went.
   */
  public String items() {
    Map<String, ArticleScore> old = new TreeMap<>();
    before.articles().forEach(article -> old.put(article.id(), article));
    StringBuilder out = new StringBuilder();
    for (ArticleScore article : after.articles()) {
      List<String> lines = lines(old.get(article.id()), article);
      if (!lines.isEmpty()) {
        out.append(article.id()).append('\n');
        lines.forEach(line -> out.append("  ").append(line).append('\n'));
      }
    }
    return out.toString();
  }

  private static void rows(List<List<String>> rows, String language, Scores before, Scores after) {
    for (Depth depth : ScoreTables.depths()) {
      Counts was = before.counts(depth);
      Counts is = after.counts(depth);
      rows.add(
          List.of(
              language,
              ScoreTables.name(depth),
              Table.number(was.precision()),
              Table.number(is.precision()),
              Table.number(was.coreRecall()),
              Table.number(is.coreRecall()),
              Table.number(was.f1()),
              Table.number(is.f1()),
              ScoreTables.difference(was.f1(), is.f1())));
    }
  }

  private static List<String> lines(ArticleScore before, ArticleScore after) {
    Map<String, Depth> was = depths(before);
    List<String> won = new ArrayList<>();
    List<String> lost = new ArrayList<>();
    depths(after)
        .forEach(
            (item, depth) -> {
              Depth then = was.getOrDefault(item, Depth.NONE);
              if (depth != then) {
                (depth.reaches(then) ? won : lost)
                    .add(item + ": " + ScoreTables.name(then) + " → " + ScoreTables.name(depth));
              }
            });
    List<String> lines = new ArrayList<>();
    won.forEach(item -> lines.add("won   " + item));
    lost.forEach(item -> lines.add("lost  " + item));
    Set<String> extra = extra(before);
    Set<String> extraNow = extra(after);
    extraNow.stream().filter(e -> !extra.contains(e)).forEach(e -> lines.add("new extra   " + e));
    extra.stream().filter(e -> !extraNow.contains(e)).forEach(e -> lines.add("extra gone  " + e));
    return lines;
  }

  /** "*e1 suspension" → depth, in the order of gold's ids. */
  private static Map<String, Depth> depths(ArticleScore article) {
    Map<String, Depth> depths = new LinkedHashMap<>();
    article
        .pairs()
        .forEach(
            p -> depths.put((p.core() ? "*" : "") + p.gold() + " " + p.type().id(), p.depth()));
    article
        .missed()
        .forEach(
            m -> depths.put((m.core() ? "*" : "") + m.gold() + " " + m.type().id(), Depth.NONE));
    return depths;
  }

  private static Set<String> extra(ArticleScore article) {
    return article.wrong().stream()
        .map(wrong -> wrong.predicted() + (wrong.trap() ? " (must not be)" : ""))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<String> ids(Scores scores) {
    return scores.articles().stream().map(ArticleScore::id).collect(Collectors.toSet());
  }
}
