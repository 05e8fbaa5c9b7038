package org.detente.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.model.Article;
import org.detente.model.Claim;
import org.detente.model.Mention;
import org.detente.model.OfficeHolding;
import org.detente.model.Origin;
import org.detente.model.Passage;
import org.detente.model.Reading;
import org.detente.model.Span;

/** A tiny article, its claims and its gold, put together by hand. */
final class Tiny {

  /** Three sentences. */
  static final String TEXT =
      "L'Alliance a suspendu les réunions. Moscou a fermé le bureau. Un repas a eu lieu.";

  static final Names NAMES =
      new Names(
          name ->
              Optional.ofNullable(
                  Map.of(
                          "NATO", "nato",
                          "Russia", "russia",
                          "Dmitry Rogozin", "dmitry-rogozin",
                          "NATO-Russia Council", "nrc",
                          "Envoy", "envoy")
                      .get(name)),
          name -> name.equals("a diplomat") ? List.of("un diplomate européen") : List.of(),
          slug -> slug.equals("dmitry-rogozin") ? Optional.of("russia") : Optional.empty());

  private Tiny() {}

  static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  static Span sentence(Span words) {
    int start = 0;
    for (String sentence : TEXT.split("(?<=\\.) ")) {
      Span span = new Span(start, start + sentence.length());
      if (span.contains(words)) {
        return span;
      }
      start = span.end() + 1;
    }
    throw new IllegalArgumentException("no sentence around " + words);
  }

  static Mention entity(String slug) {
    return Mention.of(new Span(0, 0), slug, slug);
  }

  static Reading reading(Claim... claims) {
    return reading(List.of(claims), List.of());
  }

  static Reading reading(List<Claim> claims, List<OfficeHolding> offices) {
    Article article =
        new Article(
            "tiny",
            Optional.empty(),
            "fr",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            TEXT,
            Origin.identity(TEXT),
            List.of(),
            "0",
            "0");
    List<Passage> passages =
        Arrays.asList("L'Alliance", "Moscou", "Un repas").stream()
            .map(w -> new Passage(sentence(span(w)), Optional.empty(), Optional.empty()))
            .toList();
    return new Reading(article, claims, offices, passages);
  }

  /** Gold for an article of another id and language; the text stays the same. */
  static Gold gold(String id, String language, Gold.Event... events) {
    return new Gold(
        id, language, Optional.empty(), List.of(events), List.of(), List.of(), List.of());
  }

  static Gold gold(Gold.Event... events) {
    return gold(List.of(events), List.of());
  }

  static Gold gold(List<Gold.Event> events, List<Gold.MustNot> mustNot) {
    return new Gold("tiny", "fr", Optional.empty(), events, List.of(), mustNot, List.of());
  }

  static ArticleScore score(Reading reading, Gold gold) {
    return Scores.of(List.of(new Scores.Judged(reading, gold)), NAMES).articles().get(0);
  }

  static Counts counts(ArticleScore score, Depth depth) {
    return Scores.counts(score, depth, type -> true);
  }
}
