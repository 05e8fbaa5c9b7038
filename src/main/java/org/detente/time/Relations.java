package org.detente.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.detente.model.DateSpan;
import org.detente.model.TimeWords.Relation;
import org.detente.model.TimeWords.Role;

/** Works a relation into a date: "depuis 2008" is {@code 2008/..}. */
final class Relations {

  private Relations() {}

  /**
   * The date as the relation bends it. A day within bounds ({@code [a..b]}) cannot begin a period
   * in EDTF and stays as it is after "since"; what takes effect from a day on takes effect that
   * day.
   */
  static Optional<DateSpan> bend(DateSpan date, Relation relation, Role role, Anchor anchor) {
    if (role == Role.DEADLINE) {
      return deadline(date, anchor);
    }
    return Optional.of(
        switch (relation) {
          case POINT, PERIOD -> date;
          case SINCE, AFTER ->
              role == Role.EFFECTIVE || isChoice(date) ? date : DateSpan.parse(first(date) + "/..");
          case UNTIL -> DateSpan.parse("../" + last(date));
          case BEFORE -> DateSpan.parse("../" + first(date));
        });
  }

  /** Some day from publication to the end of the date. */
  static Optional<DateSpan> deadline(DateSpan date, Anchor anchor) {
    Optional<LocalDate> from = anchor.issued().flatMap(DateSpan::earliest);
    if (from.isEmpty() || date.latest().isEmpty() || date.latest().get().isBefore(from.get())) {
      return Optional.of(DateSpan.parse("../" + last(date)));
    }
    return Optional.of(
        date.isDay()
            ? DateSpan.within(from.get().toString(), date.edtf())
            : DateSpan.within(
                YearMonth.from(from.get()).toString(),
                YearMonth.from(date.latest().get()).toString()));
  }

  private static boolean isChoice(DateSpan date) {
    return date.edtf().startsWith("[");
  }

  private static String first(DateSpan date) {
    return date.edtf().replaceAll("^\\[|\\.\\.[^/.\\]]*+\\]$|/[^/]*+$", "");
  }

  static String last(DateSpan date) {
    return date.edtf().replaceAll("^\\[.*\\.\\.|\\]$|^.*/", "");
  }
}
