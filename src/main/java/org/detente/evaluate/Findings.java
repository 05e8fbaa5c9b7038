package org.detente.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.detente.model.EventType;

/** What else can be counted of how articles were read: dates, distractors, types, offices. */
public final class Findings {

  private final Scores scores;

  /** What is found in {@code scores}. */
  public Findings(Scores scores) {
    this.scores = scores;
  }

  /**
   * How dates compare, for each language and for all: of matched items of the types whose dates are
   * judged, those whose dates agree (nothing agrees with nothing), and how the others fail.
   */
  public Table dates() {
    List<String> languages = new ArrayList<>(scores.languages());
    List<List<String>> rows = new ArrayList<>();
    if (languages.size() > 1) {
      rows.add(dateRow("all", scores));
    }
    languages.forEach(language -> rows.add(dateRow(language, scores.in(language))));
    return new Table(
        List.of(
            "dates of matched",
            "matched",
            "agree",
            "share",
            "right day",
            "no day",
            "wrong",
            "unread",
            "invented",
            "right of dated"),
        rows);
  }

  /** Share of matched items whose dates agree; NaN where nothing is matched. */
  public double dateShare() {
    Map<ArticleScore.Dating, Long> counts = datings(scores);
    return share(
        count(counts, ArticleScore.Dating.RIGHT) + count(counts, ArticleScore.Dating.NONE),
        counts.values().stream().mapToLong(Long::longValue).sum());
  }

  /** Articles in which gold finds nothing, and how many claims were read there all the same. */
  public Table distractors() {
    return new Table(
        List.of("article without events", "language", "claims"),
        scores.articles().stream()
            .filter(article -> article.gold() == 0)
            .map(
                article ->
                    List.of(
                        article.id(), article.language(), Integer.toString(article.predicted())))
            .toList());
  }

  /**
   * The confusion matrix of types, by row and without its zeros: how many gold items of a type were
   * found, how many were read as which other type in their sentence, how many as nothing; the last
   * row is what was read where gold has nothing.
   */
  public Table confusions() {
    List<List<String>> rows = new ArrayList<>();
    for (EventType type : EventType.values()) {
      long found = scores.counts(Depth.DETECTED, a -> true, type::equals).matched();
      long missed = missed(type);
      Map<EventType, Long> as = readAs(type);
      long confused = as.values().stream().mapToLong(Long::longValue).sum();
      if (found + missed > 0) {
        rows.add(
            List.of(type.id(), Long.toString(found), Long.toString(missed - confused), list(as)));
      }
    }
    rows.add(List.of("nothing", "–", "–", list(fromNothing())));
    return new Table(List.of("gold type", "found", "as nothing", "as another type"), rows);
  }

  /** Predictions that a must_not names, offices, what is counted, days of publication. */
  public Table rest() {
    long traps =
        scores.articles().stream()
            .flatMap(a -> a.wrong().stream())
            .filter(ArticleScore.Wrong::trap)
            .count();
    List<ArticleScore.Offices> offices =
        scores.articles().stream().map(ArticleScore::offices).toList();
    List<ArticleScore.Checks> checks =
        scores.articles().stream().map(ArticleScore::checks).toList();
    List<Boolean> published =
        scores.articles().stream().flatMap(a -> a.published().stream()).toList();
    return new Table(
        List.of("", "found", "of gold", "predicted"),
        List.of(
            List.of("must_not named", Long.toString(traps), "", ""),
            List.of(
                "offices",
                sum(offices.stream().map(ArticleScore.Offices::agreed).toList()),
                sum(offices.stream().map(ArticleScore.Offices::gold).toList()),
                sum(offices.stream().map(ArticleScore.Offices::predicted).toList())),
            List.of(
                "checks",
                sum(checks.stream().map(ArticleScore.Checks::agreed).toList()),
                sum(checks.stream().map(ArticleScore.Checks::gold).toList()),
                sum(checks.stream().map(ArticleScore.Checks::predicted).toList())),
            List.of(
                "days of publication",
                Long.toString(published.stream().filter(found -> found).count()),
                Integer.toString(published.size()),
                "")));
  }

  private static List<String> dateRow(String name, Scores some) {
    Map<ArticleScore.Dating, Long> counts = datings(some);
    long right = count(counts, ArticleScore.Dating.RIGHT);
    long wrong = count(counts, ArticleScore.Dating.WRONG);
    long unread = count(counts, ArticleScore.Dating.UNREAD);
    long none = count(counts, ArticleScore.Dating.NONE);
    long invented = count(counts, ArticleScore.Dating.INVENTED);
    long all = right + wrong + unread + none + invented;
    return List.of(
        name,
        Long.toString(all),
        Long.toString(right + none),
        Table.number(share(right + none, all)),
        Long.toString(right),
        Long.toString(none),
        Long.toString(wrong),
        Long.toString(unread),
        Long.toString(invented),
        Table.number(share(right, right + wrong + unread)));
  }

  private static Map<ArticleScore.Dating, Long> datings(Scores some) {
    return some.articles().stream()
        .flatMap(article -> article.pairs().stream())
        .filter(pair -> Agreement.judgedInFull(pair.type()))
        .collect(
            Collectors.groupingBy(
                ArticleScore.Pair::dating,
                () -> new EnumMap<>(ArticleScore.Dating.class),
                Collectors.counting()));
  }

  private long missed(EventType type) {
    return scores.articles().stream()
        .flatMap(article -> article.missed().stream())
        .filter(missed -> missed.type() == type)
        .count();
  }

  private Map<EventType, Long> readAs(EventType gold) {
    return scores.articles().stream()
        .flatMap(article -> article.confused().stream())
        .filter(confused -> confused.gold() == gold)
        .collect(
            Collectors.groupingBy(
                ArticleScore.Confused::predicted, TreeMap::new, Collectors.counting()));
  }

  private Map<EventType, Long> fromNothing() {
    Map<EventType, Long> extra = new TreeMap<>();
    for (ArticleScore article : scores.articles()) {
      article.wrong().forEach(wrong -> extra.merge(wrong.type(), 1L, Long::sum));
      article.confused().forEach(confused -> extra.merge(confused.predicted(), -1L, Long::sum));
    }
    extra.values().removeIf(count -> count == 0);
    return extra;
  }

  /** "closure 2, meeting 1", the most frequent first. */
  private static String list(Map<EventType, Long> counts) {
    return counts.isEmpty()
        ? "–"
        : counts.entrySet().stream()
            .sorted(Map.Entry.<EventType, Long>comparingByValue().reversed())
            .map(entry -> entry.getKey().id() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
  }

  private static long count(Map<ArticleScore.Dating, Long> counts, ArticleScore.Dating dating) {
    return counts.getOrDefault(dating, 0L);
  }

  private static double share(long part, long whole) {
    return whole == 0 ? Double.NaN : (double) part / whole;
  }

  private static String sum(List<Integer> numbers) {
    return Integer.toString(numbers.stream().mapToInt(Integer::intValue).sum());
  }
}
