package org.detente.extract;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.detente.model.DateSpan;
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

  private Optional<Draft> lead = Optional.empty();

  /** Keeps {@code draft} when it tells of a day shortly before {@code issued}. */
  void note(Draft draft, Optional<DateSpan> issued) {
    Optional<Long> age =
        issued
            .flatMap(DateSpan::latest)
            .flatMap(
                to ->
                    draft
                        .date
                        .filter(DateSpan::isDay)
                        .flatMap(DateSpan::earliest)
                        .map(day -> to.toEpochDay() - day.toEpochDay()));
    if (age.filter(days -> days >= 0 && days <= WEEK).isPresent() && !draft.agents.isEmpty()) {
      lead = Optional.of(draft);
    }
  }

  /** The day of the news, when {@code draft} is an act of the same ones. */
  Optional<DateSpan> date(Draft draft) {
    return ACTS.contains(draft.type) && (draft.type != EventType.DEMAND || isPerfect(draft))
        ? lead.filter(l -> sharesDoer(l, draft)).flatMap(l -> l.date)
        : Optional.empty();
  }

  /** "Ils ont appelé Moscou à …"; a plain past may tell of what one has long been asking. */
  private static boolean isPerfect(Draft draft) {
    return draft.clause.map(OwnDates::governing).filter(c -> c.verb().perfect()).isPresent();
  }

  /** Also of "The Council met today. The Council approved": what sits does what is done there. */
  private static boolean sharesDoer(Draft a, Draft b) {
    return Stream.concat(a.agents.stream(), a.forum.stream())
        .flatMap(m -> m.entity().stream())
        .anyMatch(
            slug ->
                b.agents.stream().map(Mention::entity).anyMatch(e -> e.equals(Optional.of(slug))));
  }
}
