package org.detente.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.detente.language.Clause;
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
  static Optional<DateSpan> of(
      Scene scene, ClauseDates owned, List<Dated> dates, Optional<DateSpan> issued) {
    Optional<LocalDate> to = issued.flatMap(DateSpan::latest);
    return dates.stream()
        .filter(d -> !isAside(scene, owned, d))
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

  /**
   * "le dialogue qu'elle avait suspendu en août", "après les événements d'août 2008": what is told
   * by the way is not gone on with.
   */
  private static boolean isAside(Scene scene, ClauseDates owned, Dated date) {
    return owned.isOfNoun(date)
        || scene.sentence().clauses().stream()
            .filter(c -> c.link() == Clause.Link.RELATIVE)
            .anyMatch(c -> owned.of(c).contains(date));
  }
}
