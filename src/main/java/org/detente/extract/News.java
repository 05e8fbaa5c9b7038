package org.detente.extract;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.WordClass;
import org.detente.lexicon.Gazetteer;
import org.detente.model.DateSpan;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;

/**
 * The day of the news: "Les ministres ont décidé hier … Ils ont appelé Moscou à …": what the same
 * ones did besides, told in the perfect or as plain past without a day of its own, they did that
 * day ("They sat down on Saturday … He warned that").
 */
final class News {

  /** Farthest back that a day is news, days before publication. */
  private static final int WEEK = 7;

  /** What is done at an occasion; what is merely said may have been said at any time. */
  private static final Set<EventType> ACTS =
      EnumSet.of(
          EventType.DEMAND,
          EventType.DECISION,
          EventType.INVITATION,
          EventType.PROPOSAL,
          EventType.THREAT,
          EventType.REFUSAL,
          EventType.AGREEMENT);

  private static final String NO_YEAR = "XXXX-";

  /** Has each day that any year has. */
  private static final String LEAP_YEAR = "2000-";

  private final Gazetteer gazetteer;

  private Optional<Draft> lead = Optional.empty();

  News(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Keeps {@code draft} when it tells of a day shortly before {@code issued}. */
  void note(Draft draft, Optional<DateSpan> issued) {
    Optional<Long> age = issued.flatMap(today -> draft.date.flatMap(day -> age(day.edtf(), today)));
    if (age.filter(days -> days >= 0 && days <= WEEK).isPresent() && !draft.agents.isEmpty()) {
      lead = Optional.of(draft);
    }
  }

  /** Days from a day to publication; of two whose year is not known, as in any year. */
  private static Optional<Long> age(String day, DateSpan issued) {
    boolean yearless = day.startsWith(NO_YEAR) && issued.edtf().startsWith(NO_YEAR);
    Optional<LocalDate> from = yearless ? inLeapYear(day) : DateSpan.parse(day).earliest();
    Optional<LocalDate> to = yearless ? inLeapYear(issued.edtf()) : issued.latest();
    return from.filter(d -> yearless || DateSpan.parse(day).isDay())
        .flatMap(f -> to.map(t -> t.toEpochDay() - f.toEpochDay()));
  }

  private static Optional<LocalDate> inLeapYear(String yearless) {
    return DateSpan.parse(yearless.replace(NO_YEAR, LEAP_YEAR)).earliest();
  }

  /** The day of the news, when {@code draft} is an act of the same ones. */
  Optional<DateSpan> date(Draft draft) {
    boolean lasting = draft.type == EventType.DEMAND || draft.type == EventType.REFUSAL;
    boolean past = draft.scene.grammar().all(WordClass.OWNER).isEmpty();
    boolean told =
        past ? draft.type != EventType.DEMAND || isPerfect(draft) : !lasting && !isPerfect(draft);
    return ACTS.contains(draft.type) && told
        ? lead.filter(l -> sharesDoer(l, draft)).flatMap(l -> l.date)
        : Optional.empty();
  }

  /**
   * "Ils ont appelé Moscou à …"; a plain past may tell of what one has long been asking, in English
   * a perfect of any time.
   */
  private static boolean isPerfect(Draft draft) {
    return draft.clause.map(OwnDates::governing).filter(c -> c.verb().perfect()).isPresent();
  }

  /**
   * Also of "The Council met today. The Council approved": what sits does what is done there; so is
   * a paper that is agreed to in a story of a meeting.
   */
  private boolean sharesDoer(Draft a, Draft b) {
    boolean sitting =
        a.type == EventType.MEETING
            && b.type == EventType.AGREEMENT
            && b.clause.filter(c -> c.link() == Clause.Link.MAIN).isPresent()
            && b.agents.stream().allMatch(this::isCouncil);
    return sitting
        || Stream.concat(a.agents.stream(), a.forum.stream())
            .flatMap(m -> m.entity().stream())
            .anyMatch(
                slug ->
                    b.agents.stream()
                        .flatMap(m -> m.entity().stream())
                        .anyMatch(e -> e.equals(slug) || holds(slug, e)));
  }

  private boolean isCouncil(Mention doer) {
    return doer.entity()
        .flatMap(gazetteer::entity)
        .filter(e -> e.kind() == EntityKind.COUNCIL)
        .isPresent();
  }

  /** "Medvedev met the leaders. The Russian president accepted". */
  private boolean holds(String person, String post) {
    return gazetteer.tenures(person).stream().anyMatch(t -> t.post().equals(post));
  }
}
