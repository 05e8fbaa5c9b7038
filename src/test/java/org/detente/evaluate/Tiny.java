package org.detente.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.detente.model.Article;
import org.detente.model.Claim;
import org.detente.model.DateSpan;
import org.detente.model.EventType;
import org.detente.model.Evidence;
import org.detente.model.Mention;
import org.detente.model.Modality;
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

  /** A claim under construction. */
  static final class Said {
    private final EventType type;
    private final Span trigger;
    private int ordinal;
    private List<Mention> agents = List.of();
    private List<Mention> targets = List.of();
    private Optional<Mention> object = Optional.empty();
    private Optional<DateSpan> date = Optional.empty();
    private Modality modality = Modality.ACTUAL;
    private boolean negative;
    private Optional<Claim.Key> retells = Optional.empty();
    private Optional<Claim.Key> answers = Optional.empty();
    private Optional<Claim.Key> content = Optional.empty();
    private BigDecimal confidence = BigDecimal.ONE;

    Said(EventType type, String trigger) {
      this.type = type;
      this.trigger = span(trigger);
    }

    Said ordinal(int n) {
      ordinal = n;
      return this;
    }

    Said by(String... slugs) {
      agents = Arrays.stream(slugs).map(Tiny::entity).toList();
      return this;
    }

    Said to(String... slugs) {
      targets = Arrays.stream(slugs).map(Tiny::entity).toList();
      return this;
    }

    Said object(String words) {
      object = Optional.of(Mention.unresolved(span(words), words));
      return this;
    }

    Said objectEntity(String slug) {
      object = Optional.of(entity(slug));
      return this;
    }

    Said on(String edtf) {
      date = Optional.of(DateSpan.parse(edtf));
      return this;
    }

    Said modality(Modality how) {
      modality = how;
      return this;
    }

    Said denied() {
      negative = true;
      return this;
    }

    Said retelling(Claim first) {
      retells = Optional.of(first.key());
      return this;
    }

    Said answering(Claim other) {
      answers = Optional.of(other.key());
      return this;
    }

    Said demanding(Claim other) {
      content = Optional.of(other.key());
      return this;
    }

    Said sure(String share) {
      confidence = new BigDecimal(share);
      return this;
    }

    Claim claim() {
      return new Claim(
          new Claim.Key(trigger, type, ordinal),
          agents,
          targets,
          object,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          date,
          Optional.empty(),
          Optional.empty(),
          answers,
          Optional.empty(),
          modality,
          negative,
          OptionalInt.empty(),
          confidence,
          Set.of(),
          "rule",
          retells,
          content,
          Optional.empty(),
          new Evidence(trigger, sentence(trigger)));
    }
  }

  /** A gold event under construction. */
  static final class Coded {
    private final String id;
    private final EventType type;
    private final Span trigger;
    private List<String> agents = List.of();
    private List<String> targets = List.of();
    private Optional<String> object = Optional.empty();
    private Optional<Span> words = Optional.empty();
    private Optional<DateSpan> date = Optional.empty();
    private Optional<String> sameAs = Optional.empty();
    private Optional<String> answers = Optional.empty();
    private boolean core = true;

    Coded(String id, EventType type, String trigger) {
      this.id = id;
      this.type = type;
      this.trigger = span(trigger);
    }

    Coded by(String... names) {
      agents = new ArrayList<>(List.of(names));
      return this;
    }

    Coded to(String... names) {
      targets = new ArrayList<>(List.of(names));
      return this;
    }

    Coded object(String name) {
      object = Optional.of(name);
      return this;
    }

    Coded object(String gloss, String inText) {
      words = Optional.of(span(inText));
      return object(gloss);
    }

    Coded on(String edtf) {
      date = Optional.of(DateSpan.parse(edtf));
      return this;
    }

    Coded same(String first) {
      sameAs = Optional.of(first);
      return this;
    }

    Coded answering(String other) {
      answers = Optional.of(other);
      return this;
    }

    Coded background() {
      core = false;
      return this;
    }

    Gold.Event event() {
      return new Gold.Event(
          id,
          type,
          agents,
          targets,
          object,
          words,
          Optional.empty(),
          date,
          Optional.empty(),
          Optional.empty(),
          Modality.ACTUAL,
          false,
          OptionalInt.empty(),
          answers,
          sameAs,
          core,
          trigger);
    }
  }
}
