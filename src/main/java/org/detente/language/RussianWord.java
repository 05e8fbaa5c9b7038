package org.detente.language;

import java.util.ArrayList;
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
