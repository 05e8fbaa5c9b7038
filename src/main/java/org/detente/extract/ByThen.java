package org.detente.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.detente.language.Morph;
import org.detente.model.DateSpan;
import org.detente.model.Modality;
import org.detente.model.TimeWords.Relation;
import org.detente.model.TimeWords.Role;
import org.detente.time.Anchor;
import org.detente.time.Dated;
import org.detente.time.OtherYear;

/**
 * "By July sessions had resumed": what had happened by then happened between the date named last
 * and that.
 */
final class ByThen {

  private static final Set<Morph.Tense> PAST = EnumSet.of(Morph.Tense.PAST, Morph.Tense.IMPERFECT);

  private ByThen() {}

  /** When something had happened that a text says had happened by a date. */
  static Optional<DateSpan> of(Draft draft, ClauseDates dates, Anchor before) {
    boolean had =
        draft.modality == Modality.ACTUAL
            && !draft.negative
            && draft
                .clause
                .map(OwnDates::governing)
                .filter(c -> c.verb().perfect() && PAST.contains(c.verb().tense()))
                .isPresent();
    return had
        ? OwnDates.own(draft, dates).stream()
            .filter(d -> d.role() == Role.DEADLINE || d.kind() == Relation.UNTIL)
            .findFirst()
            .map(d -> since(d, before))
        : Optional.empty();
  }

  private static DateSpan since(Dated by, Anchor before) {
    DateSpan end = past(by.plain(), before.issued().flatMap(DateSpan::latest));
    Optional<LocalDate> from = before.last().flatMap(DateSpan::earliest);
    Optional<LocalDate> to = end.earliest();
    return from.isPresent() && to.isPresent() && from.get().isBefore(to.get())
        ? DateSpan.within(
            YearMonth.from(from.get()).toString(), YearMonth.from(to.get()).toString())
        : DateSpan.parse("../" + end.edtf());
  }

  /** The month or day named that is past: none after publication. */
  private static DateSpan past(DateSpan end, Optional<LocalDate> issued) {
    boolean ahead = end.earliest().filter(e -> issued.filter(e::isAfter).isPresent()).isPresent();
    return ahead && end.edtf().matches("\\d{4}(-.*)?")
        ? OtherYear.of(end, end.earliest().get().getYear() - 1).orElse(end)
        : end;
  }
}
