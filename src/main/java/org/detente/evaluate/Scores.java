package org.detente.evaluate;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.detente.model.Article;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Origin;
import org.detente.model.Reading;

/**
 * Scores of a set of articles.
 *
 * @param articles each article's matches and failures, in the order given
 */
public record Scores(List<ArticleScore> articles) {

  public Scores {
    articles = List.copyOf(articles);
  }

  /**
   * An article as read and as coded.
   *
   * @param part which part of what is scored it belongs to
   */
  public record Judged(Reading reading, Gold gold, ArticleScore.Part part) {

    /** One of a whole in which nothing is told apart. */
    public Judged(Reading reading, Gold gold) {
      this(reading, gold, ArticleScore.Part.WHOLE);
    }
  }

  /** Scores each article against its gold. */
  public static Scores of(List<Judged> judged, Names names) {
    return new Scores(judged.stream().map(j -> new ArticleScorer(j, names).score()).toList());
  }

  /** A claim's name in scores: its type and where its words stand in the file. */
  public static String name(Article article, Claim.Key key) {
    Origin origin = article.origin();
    String ordinal = key.ordinal() == 0 ? "" : "#" + key.ordinal();
    return key.type().id()
        + "@"
        + origin.start(key.trigger())
        + "-"
        + origin.end(key.trigger())
        + ordinal;
  }

  /** Counts over the articles and types chosen. */
  public Counts counts(Depth depth, Predicate<ArticleScore> articles, Predicate<EventType> types) {
    return this.articles.stream()
        .filter(articles)
        .map(article -> counts(article, depth, types))
        .reduce(Counts.ZERO, Counts::plus);
  }

  /** Counts over everything. */
  public Counts counts(Depth depth) {
    return counts(depth, article -> true, type -> true);
  }

  /** How far F1 at a depth may be off for the choice of articles ({@link Bootstrap}). */
  public Bootstrap.Interval interval(Depth depth) {
    return Bootstrap.of(
        articles.stream().map(article -> counts(article, depth, type -> true)).toList(),
        Counts::f1);
  }

  /** The languages met, sorted. */
  public List<String> languages() {
    return articles.stream().map(ArticleScore::language).distinct().sorted().toList();
  }

  /** The names of the sets met, in the order given. */
  public List<String> sets() {
    return articles.stream().map(article -> article.part().set()).distinct().toList();
  }

  /** Those of the articles that are chosen. */
  public Scores where(Predicate<ArticleScore> chosen) {
    return new Scores(articles.stream().filter(chosen).toList());
  }

  /** The articles in a language. */
  public Scores in(String language) {
    return where(article -> article.language().equals(language));
  }

  /** The articles of a set. */
  public Scores of(String set) {
    return where(article -> article.part().set().equals(set));
  }

  /** Counts of one article; positions and accusations take no part beyond {@link Depth#WHO}. */
  static Counts counts(ArticleScore article, Depth depth, Predicate<EventType> types) {
    Predicate<EventType> judged =
        types.and(type -> !depth.reaches(Depth.FULL) || Agreement.judgedInFull(type));
    int gold = 0;
    int core = 0;
    int predicted = 0;
    int matched = 0;
    int matchedCore = 0;
    for (ArticleScore.Pair pair : of(article.pairs().stream(), judged, ArticleScore.Pair::type)) {
      boolean reached = pair.depth().reaches(depth);
      gold++;
      predicted++;
      core += pair.core() ? 1 : 0;
      matched += reached ? 1 : 0;
      matchedCore += reached && pair.core() ? 1 : 0;
    }
    for (ArticleScore.Missed m : of(article.missed().stream(), judged, ArticleScore.Missed::type)) {
      gold++;
      core += m.core() ? 1 : 0;
    }
    for (ArticleScore.Wrong w : of(article.wrong().stream(), judged, ArticleScore.Wrong::type)) {
      predicted += w.trap() ? 2 : 1;
    }
    return new Counts(gold, core, predicted, matched, matchedCore);
  }

  private static <T> List<T> of(
      Stream<T> all, Predicate<EventType> types, Function<T, EventType> type) {
    return all.filter(one -> types.test(type.apply(one))).toList();
  }
}
