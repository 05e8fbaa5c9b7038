package org.detente.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A token with every reading that its context leaves.
 *
 * @param token the token, with the first of the readings
 * @param readings what it can be, all of the token's part of speech
 */
record RussianWord(Token token, List<RussianReading> readings) {

  RussianWord {
    readings = List.copyOf(readings);
  }

  /** The token with its readings: finite ones first, then those of lemmas the lexicon lists. */
  static RussianWord of(Token bare, Pos pos, List<RussianReading> found, Government government) {
    List<RussianReading> readings = new ArrayList<>();
    List<RussianReading> unlisted = new ArrayList<>();
    found.forEach(r -> (government.lists(r.lemma()) ? readings : unlisted).add(r));
    readings.addAll(unlisted);
    if (pos == Pos.VERB) {
      readings.sort(Comparator.comparing(r -> r.kind() != RussianReading.Kind.VERB));
    }
    RussianReading first = readings.isEmpty() ? null : readings.get(0);
    String lemma = first == null || pos == Pos.PROPN ? bare.lemma() : first.lemma();
    String participle =
        readings.stream()
            .filter(
                r ->
                    r.kind() == RussianReading.Kind.PARTICIPLE
                        || r.kind() == RussianReading.Kind.SHORT_PARTICIPLE)
            .filter(RussianReading::passive)
            .map(RussianReading::lemma)
            .findFirst()
            .orElse("");
    Morph morph = first == null ? Morph.NONE : first.morph();
    return new RussianWord(
        new Token(bare.span(), bare.form(), lemma, pos, morph, participle), readings);
  }

  Pos pos() {
    return token.pos();
  }

  boolean any(Predicate<RussianReading> test) {
    return readings.stream().anyMatch(test);
  }

  /** Cases the word can stand in; every one where nothing is known. */
  Set<GrammaticalCase> cases() {
    Set<GrammaticalCase> cases = EnumSet.noneOf(GrammaticalCase.class);
    readings.forEach(r -> r.inCase().ifPresent(cases::add));
    return cases.isEmpty() ? EnumSet.allOf(GrammaticalCase.class) : cases;
  }

  /** The readings that can stand with one of {@code others} in one phrase. */
  List<RussianReading> agreeing(List<RussianReading> others) {
    List<RussianReading> fitting = new ArrayList<>();
    for (RussianReading own : readings) {
      boolean fits =
          others.stream()
              .anyMatch(
                  o ->
                      own.agrees(o)
                          && (own.inCase().isEmpty()
                              || o.inCase().isEmpty()
                              || own.inCase().equals(o.inCase())));
      if (fits) {
        fitting.add(own);
      }
    }
    return fitting;
  }
}
