package org.detente.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import org.detente.model.Claim.Check;
import org.detente.model.Claim.Check.Approximation;
import org.detente.model.DateSpan;
import org.detente.model.Span;
import org.detente.model.TimeWords.Use;

/**
 * Something that a text counts.
 *
 * @param use what is counted
 * @param span the words
 * @param number which, or how many; 0 where a length of time alone is counted
 * @param period the length of time, if there is one: of what is the second "in three years", how
 *     far back it is counted
 * @param approximation how the value is meant
 * @param since what it is counted from, where the words say it by themselves
 * @param yearly true where it is counted from the beginning of the year
 */
public record Counted(
    Use use,
    Span span,
    int number,
    Optional<Period> period,
    Optional<Approximation> approximation,
    Optional<DateSpan> since,
    boolean yearly) {

  /**
   * What a claim is checked by.
   *
   * @param words the words, perhaps more of them than of the count alone
   * @param when the day of the claim
   */
  public Check check(Span words, Optional<DateSpan> when) {
    Check.Kind kind = kind();
    boolean lasts = kind == Check.Kind.GAP || kind == Check.Kind.ANNIVERSARY;
    String value = lasts ? period.orElseThrow().toString() : Integer.toString(number);
    Optional<DateSpan> from =
        kind == Check.Kind.ORDINAL ? since.or(() -> start(when)) : Optional.empty();
    // "The second in little over three years": what is approximate is how far back it is counted.
    boolean meant = lasts || kind == Check.Kind.MEMBERS;
    return new Check(kind, value, meant ? approximation : Optional.empty(), from, words);
  }

  /** "The first in two years" tells how long it had not happened; "the second in two" does not. */
  public Check.Kind kind() {
    return switch (use) {
      case TURN, RANK -> number == 1 && period.isPresent() ? Check.Kind.GAP : Check.Kind.ORDINAL;
      case MEMBERS, STATES -> Check.Kind.MEMBERS;
      case JUBILEE -> Check.Kind.ANNIVERSARY;
      default -> Check.Kind.GAP;
    };
  }

  /** The beginning of the claim's year, or its day less the period, as exact as its unit. */
  private Optional<DateSpan> start(Optional<DateSpan> when) {
    Optional<LocalDate> day = when.flatMap(DateSpan::earliest);
    if (yearly) {
      return day.map(d -> DateSpan.day(d.withDayOfYear(1)));
    }
    return day.filter(d -> period.isPresent()).map(d -> back(d, period.get()));
  }

  private static DateSpan back(LocalDate day, Period period) {
    LocalDate from = day.minus(period);
    if (period.getDays() > 0) {
      return DateSpan.day(from);
    }
    return period.getMonths() > 0
        ? DateSpan.month(YearMonth.from(from))
        : DateSpan.year(from.getYear());
  }
}
