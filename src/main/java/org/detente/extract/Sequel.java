package org.detente.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.detente.model.DateSpan;
import org.detente.model.TimeWords.Relation;
import org.detente.model.TimeWords.Role;
import org.detente.model.TimeWords.Tense;
import org.detente.time.Dated;

/** When what a paragraph goes on to tell happened. */
final class Sequel {

  private Sequel() {}

  /**
   * What a paragraph tells after a date of the past, in the perfect and without a date of its own,
   * happened between then and publication. The week of publication is news, not a past to tell
   * from.
   */
  static Optional<DateSpan> of(List<Dated> dates, Optional<DateSpan> issued) {
    Optional<LocalDate> to = issued.flatMap(DateSpan::latest);
    return dates.stream()
        .filter(d -> d.kind() == Relation.POINT && d.role() == Role.DATE)
        .filter(d -> d.tense() != Tense.FUTURE)
        .map(Dated::date)
        .filter(d -> d.earliest().isPresent() && d.latest().isPresent() && to.isPresent())
        .filter(d -> d.latest().get().isBefore(to.get().minusDays(7)))
        .filter(d -> !d.edtf().contains("/") && !d.edtf().contains("["))
        .reduce((first, second) -> second)
        .map(
            d ->
                DateSpan.within(
                    YearMonth.from(d.earliest().get()).toString(),
                    YearMonth.from(to.get()).toString()));
  }
}
