package org.detente.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
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
import org.detente.model.Scope;
import org.detente.model.Span;

/** Readings of every make, over a text with letters of several scripts and one beyond the BMP. */
public final class Readings {

  private static final String SENTENCE =
      "Москва a suspendu le 𝔡ialogue avec l’Otan « jusqu’à nouvel ordre », dit Rogozine. ";
  private static final List<String> SLUGS =
      List.of("russia", "nato", "dmitry-rogozin", "nato-russia-council");
  private static final List<String> DATES =
      List.of("2008", "2008-12", "2008-12-19", "XXXX-10-18", "2008/..", "[2008-08..2008-12]");
  private static final String RULE = "https://w3id.org/detente/lexicon/fr#rule-";

  private final Random random;
  private final Article article;

  private Readings(long seed) {
    random = new Random(seed);
    String text = SENTENCE.repeat(4 + random.nextInt(4)).strip();
    article =
        new Article(
            maybe(() -> "2008-12-19-reprise").orElse("été à Reykjavík (1)"),
            maybe(() -> "Reprise du dialogue"),
            "fr",
            maybe(() -> pick(List.of("Agence Écho", "Вести", "Lignes & Cie"))),
            maybe(() -> pick(List.of("https://example.org/a?b=1", "javascript:alert(1)"))),
            maybe(() -> new Article.Issued(DateSpan.parse(pick(DATES)), "inferred:weekday")),
            text,
            Origin.identity(text),
            List.of(),
            "a".repeat(64),
            "b".repeat(64));
  }

  /** Any reading; the seed is what shrinks. */
  public static Arbitrary<Reading> any() {
    return Arbitraries.longs().map(seed -> new Readings(seed).reading());
  }

  /** One reading, always the same. */
  static Reading one() {
    return new Readings(17).reading();
  }

  private Reading reading() {
    Map<Claim.Key, Evidence> keys = new LinkedHashMap<>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      Evidence evidence = evidence();
      EventType type = pick(List.of(EventType.values()));
      int ordinal = 0;
      while (keys.containsKey(new Claim.Key(evidence.trigger(), type, ordinal))) {
        ordinal++;
      }
      keys.put(new Claim.Key(evidence.trigger(), type, ordinal), evidence);
    }
    List<Claim> claims = new ArrayList<>();
    keys.forEach((key, evidence) -> claims.add(claim(key, evidence, List.copyOf(keys.keySet()))));
    claims.sort(
        Comparator.comparing((Claim claim) -> claim.key().trigger())
            .thenComparing(Claim::type)
            .thenComparing(claim -> claim.key().ordinal()));
    List<OfficeHolding> offices = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      offices.add(office());
    }
    offices.sort(Comparator.comparing(office -> office.evidence().trigger()));
    return new Reading(article, claims, offices, passages());
  }

  private Claim claim(Claim.Key key, Evidence evidence, List<Claim.Key> keys) {
    return new Claim(
        key,
        mentions(),
        mentions(),
        maybe(this::mention),
        maybe(this::mention),
        maybe(this::mention),
        maybe(() -> pick(List.of(Scope.values()))),
        maybe(() -> DateSpan.parse(pick(DATES))),
        maybe(() -> DateSpan.day(LocalDate.of(2008, 1, 1).plusDays(random.nextInt(9000)))),
        maybe(() -> within(sentence())),
        maybe(() -> pick(keys)),
        maybe(this::mention),
        pick(List.of(Modality.values())),
        random.nextBoolean(),
        random.nextBoolean() ? OptionalInt.of(random.nextInt(50)) : OptionalInt.empty(),
        confidence(),
        random.nextBoolean() ? Set.of(Claim.Flag.values()) : Set.of(),
        RULE + random.nextInt(9),
        maybe(() -> pick(keys)),
        maybe(() -> pick(keys)),
        maybe(this::check),
        evidence);
  }

  private OfficeHolding office() {
    return new OfficeHolding(
        mention(),
        mention(),
        maybe(() -> DateSpan.parse(pick(DATES))),
        random.nextBoolean(),
        confidence(),
        RULE + "office",
        evidence());
  }

  private Claim.Check check() {
    Claim.Check.Kind kind = pick(List.of(Claim.Check.Kind.values()));
    String value =
        switch (kind) {
          case GAP, ANNIVERSARY -> "P2Y";
          case ORDINAL, MEMBERS -> "26";
        };
    return new Claim.Check(
        kind,
        value,
        maybe(() -> pick(List.of(Claim.Check.Approximation.values()))),
        maybe(() -> DateSpan.parse(pick(DATES))),
        within(sentence()));
  }

  private List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    for (int start = 0; start < article.text().length(); start += SENTENCE.length()) {
      Span sentence = new Span(start, start + SENTENCE.strip().length());
      passages.add(
          new Passage(
              sentence,
              maybe(() -> pick(List.of(Passage.Reason.values()))),
              maybe(() -> RULE + "near")));
    }
    return passages;
  }

  private List<Mention> mentions() {
    return java.util.stream.Stream.generate(this::mention)
        .limit(random.nextInt(3))
        .distinct()
        .sorted(
            Comparator.comparing(Mention::span)
                .thenComparing(mention -> mention.entity().orElse("")))
        .toList();
  }

  private Mention mention() {
    Span span = within(sentence());
    return new Mention(span, span.of(article.text()), maybe(() -> pick(SLUGS)));
  }

  private Evidence evidence() {
    Span sentence = sentence();
    return new Evidence(within(sentence), sentence);
  }

  private Span sentence() {
    int start = random.nextInt(4) * SENTENCE.length();
    return new Span(start, start + SENTENCE.strip().length());
  }

  /** Whole words, so that no surrogate pair is split. */
  private Span within(Span sentence) {
    List<Integer> starts = new ArrayList<>();
    for (int i = sentence.start(); i < sentence.end(); i++) {
      if (i == sentence.start() || article.text().charAt(i - 1) == ' ') {
        starts.add(i);
      }
    }
    int first = random.nextInt(starts.size());
    int last = first + 1 + random.nextInt(starts.size() - first);
    int end = last == starts.size() ? sentence.end() : starts.get(last) - 1;
    return new Span(starts.get(first), end);
  }

  private BigDecimal confidence() {
    return BigDecimal.valueOf(random.nextInt(11), 1);
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
