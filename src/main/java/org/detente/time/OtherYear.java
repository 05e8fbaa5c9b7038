package org.detente.time;

import java.time.LocalDate;
import java.util.Optional;
import org.detente.model.DateSpan;

/** The same year, month or day in another year. */
public final class OtherYear {

  private static final int YEAR = 4;

  private OtherYear() {}

  /**
   * A date of EDTF that begins with its year, in another one.
   *
   * @param year from 1000 to 9999
   * @return nothing where that year has no such day (29 February), nor for a date that begins with
   *     a bracket or without a year
   */
  public static Optional<DateSpan> of(DateSpan date, int year) {
    Optional<LocalDate> first =
        date.earliest().filter(d -> Character.isDigit(date.edtf().charAt(0)));
    boolean isThere =
        first.filter(d -> d.withYear(year).getDayOfMonth() == d.getDayOfMonth()).isPresent();
    return isThere
        ? Optional.of(DateSpan.parse(year + date.edtf().substring(YEAR)))
        : Optional.empty();
  }
}
