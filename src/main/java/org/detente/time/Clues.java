package org.detente.time;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.detente.model.DateSpan;
import org.detente.model.Span;
import org.detente.model.TimeWords.Relation;
import org.detente.model.TimeWords.Role;
import org.detente.model.TimeWords.Sense;
import org.detente.model.TimeWords.Tense;
import org.detente.model.TimeWords.Unit;

/**
 * What a story says that bears on when it was published.
 *
 * @param weekday the weekday its first dated sentence names, unless as "last" or "next"
 * @param past dates with a year that it tells as past
 * @param toCome dates with a year that it tells as to come
 * @param yearEnd the latest year it names, where it names that year by its end ("fin 2021")
 * @param lastYear true where it speaks of "last year"
 * @param elapsed the month that lies as long after a date as the story says has passed since
 */
record Clues(
    Optional<DayOfWeek> weekday,
    List<DateSpan> past,
    List<DateSpan> toCome,
    Optional<Integer> yearEnd,
    boolean lastYear,
    Optional<YearMonth> elapsed) {

  /** Gathers them from the story's sentences, in order. */
  static Clues of(
      CharSequence text, List<Span> sentences, Recogniser recogniser, Function<Span, Tense> tense) {
    TimeExpression reader = new TimeExpression(recogniser);
    List<DateSpan> past = new ArrayList<>();
    List<DateSpan> toCome = new ArrayList<>();
    List<Recogniser.Found> all = new ArrayList<>();
    List<DateSpan> fineAfterElapsed = new ArrayList<>();
    Optional<Long> elapsed = Optional.empty();
    Anchor anchor = Anchor.unknown();
    for (Span sentence : sentences) {
      List<Recogniser.Found> here = recogniser.in(text, sentence);
      all.addAll(here);
      elapsed = elapsed.or(() -> elapsed(here));
      TimeExpression.Found found = reader.find(text, sentence, anchor, tense);
      for (Dated dated : found.dates()) {
        if (dated.date().earliest().isPresent()) {
          (isToCome(dated) ? toCome : past).add(dated.date());
          if (elapsed.isPresent() && dated.date().edtf().matches("\\d{4}-\\d\\d.*")) {
            fineAfterElapsed.add(dated.date());
          }
        } else if (isToCome(dated) && dated.kind() == Relation.UNTIL) {
          dated.date().latest().ifPresent(day -> toCome.add(DateSpan.day(day)));
        }
      }
      anchor = found.next();
    }
    Optional<Long> months = elapsed;
    return new Clues(
        weekday(all, tense),
        List.copyOf(past),
        List.copyOf(toCome),
        yearEnd(all),
        all.stream().anyMatch(Clues::isLastYear),
        fineAfterElapsed.stream()
            .findFirst()
            .flatMap(date -> months.map(YearMonth.from(date.earliest().get())::plusMonths)));
  }

  private static boolean isToCome(Dated dated) {
    return dated.tense() == Tense.FUTURE
        || dated.role() != Role.DATE && dated.role() != Role.COMPARED;
  }

  private static Optional<DayOfWeek> weekday(
      List<Recogniser.Found> all, Function<Span, Tense> tense) {
    return all.stream()
        .filter(found -> values(found).containsKey("WEEKDAY"))
        .filter(found -> tense.apply(found.core()) != Tense.FUTURE)
        .findFirst()
        .filter(found -> sense(found) == Sense.WEEKDAY && !values(found).containsKey("STEP"))
        .map(found -> DayOfWeek.of(values(found).get("WEEKDAY")));
  }

  private static Optional<Integer> yearEnd(List<Recogniser.Found> all) {
    return all.stream()
        .filter(found -> sense(found) == Sense.CALENDAR && values(found).containsKey("YEAR"))
        .max((a, b) -> values(a).get("YEAR") - values(b).get("YEAR"))
        .filter(found -> values(found).getOrDefault("EDGE", 0) == CalendarDates.END)
        .map(found -> values(found).get("YEAR"));
  }

  private static boolean isLastYear(Recogniser.Found found) {
    return sense(found) == Sense.UNIT_STEP
        && values(found).getOrDefault("STEP", 0) == -1
        && values(found).get("UNIT") == Unit.YEAR.ordinal();
  }

  /** Months that the story says have passed, if it counts them. */
  private static Optional<Long> elapsed(List<Recogniser.Found> all) {
    return all.stream()
        .filter(found -> sense(found) == Sense.ELAPSED)
        .map(Clues::values)
        .filter(parts -> parts.get("UNIT") >= Unit.MONTH.ordinal())
        .map(p -> (long) p.get("NUMBER") * (p.get("UNIT") == Unit.YEAR.ordinal() ? 12 : 1))
        .findFirst();
  }

  private static Sense sense(Recogniser.Found found) {
    return found.match().pattern().sense();
  }

  private static Map<String, Integer> values(Recogniser.Found found) {
    return found.match().values();
  }
}
