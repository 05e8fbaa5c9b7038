package org.detente.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.detente.model.DateSpan;
import org.detente.model.TimeWords.Relation;
import org.detente.model.TimeWords.Role;
import org.detente.model.TimeWords.Tense;

/**
 * What relative dates hang on: the day of publication and the dates a text has named so far.
 *
 * @param issued publication: a day, a day without its year ({@code XXXX-12-19}), or bounds
 * @param weekday weekday of publication where it is known but the year is not
 * @param last the date last named, whatever its tense ("l'année suivante" moves it)
 * @param fine the day or month last named ("le jour même" is that day)
 * @param newest the latest day named so far that is not to come ("la veille" is the day before it)
 * @param ahead the date last named that is to come ("à la même date" of something to come)
 */
public record Anchor(
    Optional<DateSpan> issued,
    Optional<DayOfWeek> weekday,
    Optional<DateSpan> last,
    Optional<DateSpan> fine,
    Optional<DateSpan> newest,
    Optional<DateSpan> ahead) {

  /** The anchor at the head of an article published on {@code issued}. */
  public static Anchor issued(DateSpan issued) {
    return unknown().withIssued(Optional.of(issued));
  }

  /** The anchor at the head of an article of which nothing is known. */
  public static Anchor unknown() {
    return new Anchor(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Anchor withIssued(Optional<DateSpan> day) {
    return new Anchor(day, weekday, last, fine, newest, ahead);
  }

  /** The same anchor with the weekday of publication. */
  public Anchor weekday(DayOfWeek day) {
    return new Anchor(issued, Optional.of(day), last, fine, newest, ahead);
  }

  /** Whether a date is not to come, as far as publication tells. */
  boolean isPast(DateSpan date) {
    return date.earliest()
        .flatMap(day -> issued.flatMap(DateSpan::latest).map(today -> !day.isAfter(today)))
        .orElse(true);
  }

  /** The anchor after the text has named {@code dated}. */
  public Anchor after(Dated dated) {
    DateSpan date = dated.date();
    boolean dayLike = date.isDay() || date.edtf().startsWith("XXXX-");
    Optional<LocalDate> today = issued.flatMap(DateSpan::latest);
    boolean toCome =
        dated.role() == Role.EFFECTIVE
            || (today.isPresent() && date.earliest().isPresent()
                ? today.get().isBefore(date.earliest().get())
                : dated.tense() == Tense.FUTURE);
    boolean newer =
        dayLike
            && !toCome
            && dated.kind() == Relation.POINT
            && newest
                .flatMap(DateSpan::latest)
                .map(day -> date.latest().map(day::isBefore).orElse(true))
                .orElse(true);
    return new Anchor(
        issued,
        weekday,
        Optional.of(dated.kind() == Relation.SINCE ? dated.plain() : date),
        date.edtf().matches("[\\dX]{4}-[^/\\]]+") ? Optional.of(date) : fine,
        newer ? Optional.of(date) : newest,
        toCome && dayLike ? Optional.of(date) : ahead);
  }

  /**
   * One unknown day from the month of the date last named to that of publication: when something
   * happened that a text tells after a dated event, as its sequel. Empty unless both are known and
   * in that order.
   */
  public Optional<DateSpan> sinceLast() {
    Optional<LocalDate> from = last.flatMap(DateSpan::earliest);
    Optional<LocalDate> to = issued.flatMap(DateSpan::latest);
    return from.isPresent() && to.isPresent() && !from.get().isAfter(to.get())
        ? Optional.of(
            DateSpan.within(
                YearMonth.from(from.get()).toString(), YearMonth.from(to.get()).toString()))
        : Optional.empty();
  }

  /**
   * When something is to happen of which a text only says before or until when: from publication to
   * the end of {@code date}. As it is where publication is not known, or later.
   */
  public DateSpan upTo(DateSpan date) {
    if (!date.edtf().startsWith("../")) {
      return date;
    }
    DateSpan end = DateSpan.parse(Relations.last(date));
    Optional<DateSpan> today =
        issued.filter(
            i -> i.isDay() && end.latest().filter(l -> !l.isBefore(i.latest().get())).isPresent());
    return today
        .map(day -> DateSpan.within(day.edtf(), end.edtf()))
        .or(() -> Relations.deadline(end, this))
        .orElse(date);
  }
}
