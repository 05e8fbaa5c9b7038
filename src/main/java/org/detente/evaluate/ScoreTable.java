package org.detente.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.detente.model.EventType;

/** Prints scores as tables, in text or Markdown. */
public final class ScoreTable {

  /** How a table is drawn. */
  public enum Style {
    TEXT,
    MARKDOWN
  }

  private final Scores scores;
  private final Style style;

  /** A printer of {@code scores} in {@code style}. */
  public ScoreTable(Scores scores, Style style) {
    this.scores = scores;
    this.style = style;
  }

  /** Every depth, for all and for each language; then types; then offices and dates found. */
  public String all() {
    return String.join("\n", byDepth(), byType(), rest());
  }

  /** Precision, recall of core and of all claims, F1 with its interval, at each depth. */
  public String byDepth() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "language",
            "depth",
            "predicted",
            "gold",
            "core",
            "P",
            "R core",
            "R all",
            "F1",
            "95 % of F1"));
    List<String> languages = new ArrayList<>(scores.languages());
    if (languages.size() > 1) {
      languages.add(0, "all");
    }
    for (String language : languages) {
      Predicate<ArticleScore> chosen = a -> language.equals("all") || a.language().equals(language);
      for (Depth depth : depths()) {
        Counts counts = scores.counts(depth, chosen, type -> true);
        rows.add(row(List.of(language, name(depth)), counts, interval(depth, chosen)));
      }
    }
    return draw(rows);
  }

  /** F1 at each depth for each type met. */
  public String byType() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "type",
            "predicted",
            "gold",
            "core",
            "detected F1",
            "who F1",
            "full F1",
            "complete F1"));
    for (EventType type : EventType.values()) {
      Counts counts = scores.counts(Depth.DETECTED, a -> true, type::equals);
      if (counts.gold() + counts.predicted() > 0) {
        List<String> row = new ArrayList<>();
        row.add(type.id());
        row.addAll(sizes(counts));
        depths().forEach(d -> row.add(number(scores.counts(d, a -> true, type::equals).f1())));
        rows.add(row);
      }
    }
    return draw(rows);
  }

  /** Predictions that a must_not names, offices, days of publication. */
  public String rest() {
    long traps =
        scores.articles().stream()
            .flatMap(a -> a.wrong().stream())
            .filter(ArticleScore.Wrong::trap)
            .count();
    List<ArticleScore.Offices> offices =
        scores.articles().stream().map(ArticleScore::offices).toList();
    List<Boolean> published =
        scores.articles().stream().flatMap(a -> a.published().stream()).toList();
    return draw(
        List.of(
            List.of("", "found", "of gold", "predicted"),
            List.of("must_not named", Long.toString(traps), "", ""),
            List.of(
                "offices",
                sum(offices.stream().mapToInt(ArticleScore.Offices::agreed)),
                sum(offices.stream().mapToInt(ArticleScore.Offices::gold)),
                sum(offices.stream().mapToInt(ArticleScore.Offices::predicted))),
            List.of(
                "days of publication",
                Long.toString(published.stream().filter(p -> p).count()),
                Integer.toString(published.size()),
                "")));
  }

  /** Line by line, what was matched how far, missed, or wrong. */
  public String details() {
    StringBuilder out = new StringBuilder();
    for (ArticleScore article : scores.articles()) {
      out.append(article.id()).append('\n');
      for (ArticleScore.Pair p : article.pairs()) {
        String stop = p.stop().isEmpty() ? "" : "; stopped by " + p.stop();
        line(out, p.core(), p.gold(), p.predicted() + " " + name(p.depth()) + stop);
      }
      article.missed().forEach(m -> line(out, m.core(), m.gold(), "missed " + m.type().id()));
      for (ArticleScore.Wrong w : article.wrong()) {
        line(out, false, "-", w.predicted() + (w.trap() ? " must not be" : " wrong"));
      }
    }
    return out.toString();
  }

  private static void line(StringBuilder out, boolean core, String gold, String what) {
    out.append("  ").append(core ? '*' : ' ').append(String.format("%-5s ", gold));
    out.append(what).append('\n');
  }

  private List<String> row(List<String> head, Counts counts, Bootstrap.Interval interval) {
    List<String> row = new ArrayList<>(head);
    row.addAll(sizes(counts));
    row.addAll(
        List.of(
            number(counts.precision()),
            number(counts.coreRecall()),
            number(counts.recall()),
            number(counts.f1()),
            number(interval.low()) + "–" + number(interval.high())));
    return row;
  }

  private static List<String> sizes(Counts counts) {
    return IntStream.of(counts.predicted(), counts.gold(), counts.core())
        .mapToObj(Integer::toString)
        .toList();
  }

  private Bootstrap.Interval interval(Depth depth, Predicate<ArticleScore> chosen) {
    return Bootstrap.of(
        scores.articles().stream()
            .filter(chosen)
            .map(article -> Scores.counts(article, depth, type -> true))
            .toList(),
        Counts::f1);
  }

  private static List<Depth> depths() {
    return Arrays.stream(Depth.values()).filter(d -> d != Depth.NONE).toList();
  }

  private static String name(Depth depth) {
    return depth.name().toLowerCase(Locale.ROOT);
  }

  private static String sum(IntStream numbers) {
    return Integer.toString(numbers.sum());
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.2f", value);
  }

  private String draw(List<List<String>> rows) {
    boolean markdown = style == Style.MARKDOWN;
    int[] widths =
        IntStream.range(0, rows.get(0).size())
            .map(c -> rows.stream().mapToInt(row -> row.get(c).length()).max().orElse(0))
            .toArray();
    StringBuilder out = new StringBuilder();
    for (int r = 0; r < rows.size(); r++) {
      List<String> row = rows.get(r);
      String line =
          IntStream.range(0, row.size())
              .mapToObj(c -> String.format("%-" + Math.max(1, widths[c]) + "s", row.get(c)))
              .collect(Collectors.joining(markdown ? " | " : "  "));
      out.append(markdown ? "| " + line + " |" : line.stripTrailing()).append('\n');
      if (r == 0 && markdown) {
        out.append("|").append(" --- |".repeat(row.size())).append('\n');
      }
    }
    return out.toString();
  }
}
