package org.detente.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.detente.model.DateSpan;
import org.detente.model.Span;
import org.detente.model.TimeWords;
import org.detente.model.TimeWords.Prefix;
import org.detente.model.TimeWords.Relation;
import org.detente.model.TimeWords.Role;
import org.detente.model.TimeWords.Tense;
import org.detente.model.TimeWords.Unit;

/**
 * Reads the dates a text names. What a language calls them is data ({@link TimeWords}); what they
 * mean is computed here. Nothing is guessed: a year that cannot be known stays {@code XXXX}, and
 * words whose anchor is missing or that name no real day yield nothing.
 */
public final class TimeExpression {

  /**
   * Dates found.
   *
   * @param dates in order of their words
   * @param next the anchor for the text that follows
   */
  public record Found(List<Dated> dates, Anchor next) {}

  private final Recogniser recogniser;

  /** A reader for the language of {@code words}. */
  public TimeExpression(TimeWords words) {
    this(new Recogniser(words));
  }

  TimeExpression(Recogniser recogniser) {
    this.recogniser = recogniser;
  }

  Recogniser recogniser() {
    return recogniser;
  }

  /**
   * The dates in one sentence.
   *
   * @param text the whole clean text
   * @param within the sentence
   * @param anchor publication, and what the text has named before
   * @param tense tense of the verb that governs a span; say {@code FUTURE} for what is planned,
   *     possible or demanded
   */
  public Found find(CharSequence text, Span within, Anchor anchor, Function<Span, Tense> tense) {
    List<Dated> dates = new ArrayList<>();
    Anchor now = anchor;
    for (Recogniser.Found found : recogniser.in(text, within)) {
      Optional<DateSpan> toCome =
          dates.stream()
              .filter(d -> d.tense() == Tense.FUTURE)
              .map(Dated::date)
              .reduce((a, b) -> b);
      Tense spoken = tense.apply(found.core());
      Optional<Dated> dated =
          dated(text, found, now, toCome, spoken)
              .map(d -> Aftermath.of(d, found.match().values(), dates, anchor.issued()));
      if (dated.isPresent()) {
        dates.add(dated.get());
        now = now.after(dated.get());
      }
    }
    return new Found(List.copyOf(dates), now);
  }

  /** Where {@code within} speaks of time, whether or not the words can be resolved to a date. */
  public List<Span> spans(CharSequence text, Span within) {
    return recogniser.in(text, within).stream().map(Recogniser.Found::span).toList();
  }

  private Optional<Dated> dated(
      CharSequence text,
      Recogniser.Found found,
      Anchor anchor,
      Optional<DateSpan> toCome,
      Tense spoken) {
    Relation relation = relation(found);
    Role role = role(found);
    Tense tense = tense(relation, role, spoken);
    String rule = found.match().pattern().id();
    Optional<DateSpan> plain = resolve(text, found, anchor, toCome, tense);
    boolean loose = found.match().values().containsKey("EDGE");
    Role played =
        plain.filter(date -> role == Role.START).map(d -> started(d, anchor)).orElse(role);
    return plain
        .flatMap(date -> Relations.bend(date, relation, played, anchor))
        .map(
            date ->
                new Dated(
                    found.span(),
                    date,
                    kind(date, relation),
                    played,
                    tense,
                    rule,
                    plain.get(),
                    place(found),
                    loose));
  }

  /** "à compter du 1er novembre": what stands behind a prefix follows no noun. */
  private static Dated.Place place(Recogniser.Found found) {
    Map<String, Integer> parts = found.match().values();
    if (parts.containsKey("BEFORENOUN")) {
      return Dated.Place.BEFORE_NOUN;
    }
    return parts.containsKey("AFTERNOUN") && found.prefix().isEmpty()
        ? Dated.Place.AFTER_NOUN
        : Dated.Place.FREE;
  }

  private static Role role(Recogniser.Found found) {
    boolean since = found.prefix().filter(p -> p.relation() == Relation.SINCE).isPresent();
    return found.compared() && since
        ? Role.COMPARED
        : found.prefix().map(Prefix::role).orElse(Role.DATE);
  }

  /** "Since" is past; a deadline is ahead, unless it is told as past: then it is the nearest. */
  private static Tense tense(Relation relation, Role role, Tense spoken) {
    return switch (role) {
      case DEADLINE -> spoken == Tense.PAST ? Tense.PRESENT : Tense.FUTURE;
      case DATE, COMPARED -> relation == Relation.SINCE ? Tense.PAST : spoken;
      case EFFECTIVE, START -> spoken;
    };
  }

  /** "From 1 November" of what is to come is when it takes effect, else when it began. */
  private static Role started(DateSpan date, Anchor anchor) {
    Optional<LocalDate> issued = anchor.issued().flatMap(DateSpan::latest);
    boolean toCome = date.earliest().filter(d -> issued.filter(d::isAfter).isPresent()).isPresent();
    return toCome || issued.isEmpty() && date.isDay() ? Role.EFFECTIVE : Role.DATE;
  }

  /** "Before the end of the year" lasts to its end. */
  private static Relation relation(Recogniser.Found found) {
    Relation relation = found.prefix().map(Prefix::relation).orElse(Relation.POINT);
    boolean end = found.match().values().getOrDefault("EDGE", 0) == CalendarDates.END;
    return relation == Relation.BEFORE && end ? Relation.UNTIL : relation;
  }

  private static Relation kind(DateSpan date, Relation relation) {
    return relation == Relation.POINT && date.edtf().contains("/") ? Relation.PERIOD : relation;
  }

  private static Optional<DateSpan> resolve(
      CharSequence text,
      Recogniser.Found found,
      Anchor anchor,
      Optional<DateSpan> toCome,
      Tense tense) {
    Map<String, Integer> parts = found.match().values();
    if (parts.containsKey("AHEAD") && tense != Tense.FUTURE) {
      return Optional.empty();
    }
    if (found.match().figures().isPresent()) {
      return CalendarDates.figures(
          found.match().figures().get().of(text), parts.containsKey("MONTHFIRST"));
    }
    return switch (found.match().pattern().sense()) {
      case CALENDAR -> CalendarDates.of(parts, tense, anchor.issued(), toCome);
      case DECADE -> Optional.of(CalendarDates.decade(parts));
      case DAY_OFFSET -> RelativeDates.dayOffset(parts, anchor);
      case WEEKDAY -> RelativeDates.weekday(parts, tense, anchor);
      case UNIT_STEP -> RelativeDates.unitStep(parts, anchor);
      case FROM_ISSUE -> RelativeDates.moved(parts, anchor.issued());
      case FROM_LAST ->
          parts.containsKey("SAME")
              ? anchor.last()
              : parts.containsKey("MONTH")
                  ? RelativeDates.inYearOf(parts, anchor.last())
                  : parts.containsKey("DAY")
                      ? RelativeDates.inMonthOf(parts.get("DAY"), anchor, tense == Tense.FUTURE)
                      : RelativeDates.moved(parts, base(parts, tense, anchor));
      case IN_OR_LATER ->
          RelativeDates.moved(parts, tense == Tense.FUTURE ? anchor.issued() : anchor.last());
      case SPAN_BEFORE_LAST -> RelativeDates.spanBefore(parts, anchor.last());
      case EARLIER_IN -> RelativeDates.earlierIn(parts, anchor);
      case LATER_IN -> RelativeDates.laterIn(parts, anchor);
      case SOON -> RelativeDates.soon(parts, anchor);
      case WITHIN_LAST -> RelativeDates.withinLast(parts, anchor);
      case WITHIN_NEXT -> RelativeDates.withinNext(parts, anchor);
      case SINCE_LAST -> anchor.sinceLast();
      case ELAPSED, NONE -> Optional.empty();
    };
  }

  /**
   * The date that "the same day", "the day before" or "the year after" is counted from: of what is
   * to come, the date last named ahead; back in time or for the same day, the newest day named;
   * forward, the date last named, of days one that is past. Where none has been named, the day
   * before is that before publication.
   */
  private static Optional<DateSpan> base(Map<String, Integer> parts, Tense tense, Anchor anchor) {
    int step = parts.getOrDefault("STEP", 0);
    if (step == 0 && tense == Tense.FUTURE && anchor.ahead().isPresent()) {
      return anchor.ahead();
    }
    boolean days = parts.getOrDefault("UNIT", 0) == Unit.DAY.ordinal();
    if (parts.containsKey("NEWEST")) {
      return anchor.newest();
    }
    if (step == 0 && days) {
      return anchor.fine();
    }
    if (step > 0 && days && tense != Tense.FUTURE) {
      return anchor.fine().filter(anchor::isPast).or(anchor::newest).or(anchor::last);
    }
    return step >= 0
        ? anchor.last()
        : anchor.newest().or(anchor::last).or(() -> days ? anchor.issued() : Optional.empty());
  }
}
