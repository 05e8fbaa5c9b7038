package org.detente.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.model.DateSpan;
import org.detente.model.TimeWords.Relation;
import org.detente.model.TimeWords.Role;

/**
 * "After Russia seized Crimea in March 2014, ministers halted all projects on 1 April": what a
 * sentence goes on to date without a year is soon after what it dated with one.
 */
final class Aftermath {

  /** Within so many days the sentence goes on; later it tells of another time. */
  private static final int SOON = 92;

  /** A day as near to publication as this is news, days. */
  private static final int NEWS = 45;

  private Aftermath() {}

  /** {@code dated}, or the same day and month soon after a date of the sentence before it. */
  static Dated of(
      Dated dated, Map<String, Integer> parts, List<Dated> before, Optional<DateSpan> issued) {
    boolean yearless =
        parts.containsKey("MONTH") && !parts.containsKey("YEAR") && !parts.containsKey("STEP");
    boolean point = dated.kind() == Relation.POINT && dated.role() == Role.DATE;
    Optional<LocalDate> day = dated.date().earliest();
    Optional<LocalDate> news = issued.flatMap(DateSpan::latest).map(d -> d.minusDays(NEWS));
    if (!yearless || !point || day.isEmpty() || news.filter(day.get()::isBefore).isEmpty()) {
      return dated;
    }
    return before.stream()
        .map(Dated::date)
        .filter(d -> d.edtf().matches("\\d{4}-\\d\\d(-\\d\\d)?"))
        .flatMap(d -> d.earliest().stream())
        .filter(from -> from.getYear() != day.get().getYear())
        .filter(from -> isSoon(from, day.get().withYear(from.getYear())))
        .reduce((first, second) -> second)
        .flatMap(from -> OtherYear.of(dated.date(), from.getYear()))
        .map(there -> moved(dated, there))
        .orElse(dated);
  }

  private static boolean isSoon(LocalDate from, LocalDate day) {
    long days = ChronoUnit.DAYS.between(from, day);
    return days >= 0 && days <= SOON;
  }

  private static Dated moved(Dated dated, DateSpan there) {
    return new Dated(
        dated.span(),
        there,
        dated.kind(),
        dated.role(),
        dated.tense(),
        dated.rule(),
        there,
        dated.place(),
        dated.loose());
  }
}
