package org.detente.table.coded;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.model.CodedClaim.Party;
import org.detente.model.DateSpan;

/**
 * Which rows concern the field: Russia on one side and, on the other, NATO, somebody who acts for
 * it, or a state that is an Ally on that day; and whatever a body does that both share.
 */
final class Field {

  private static final String NATO = "nato";
  private static final Set<String> RUSSIA = Set.of("russia", "soviet-union");

  private final Roster roster;

  Field(Roster roster) {
    this.roster = roster;
  }

  /** True where a row's actors are of the two sides. */
  boolean concerns(List<Actors.Actor> agents, List<Actors.Actor> targets, Optional<DateSpan> date) {
    Optional<LocalDate> day = date.flatMap(DateSpan::latest);
    Set<String> some = sides(agents);
    Set<String> others = sides(targets);
    return concerns(some, others, day)
        || concerns(others, some, day)
        || isShared(agents)
        || isShared(targets);
  }

  private boolean concerns(Set<String> some, Set<String> others, Optional<LocalDate> day) {
    return some.stream().anyMatch(RUSSIA::contains)
        && others.stream().anyMatch(side -> side.equals(NATO) || roster.isAlly(side, day));
  }

  private boolean isShared(List<Actors.Actor> actors) {
    return actors.stream()
        .flatMap(actor -> actor.party().stream())
        .map(party -> roster.sides(party.entity()))
        .anyMatch(sides -> sides.contains(NATO) && sides.stream().anyMatch(RUSSIA::contains));
  }

  private static Set<String> sides(List<Actors.Actor> actors) {
    Set<String> sides = new LinkedHashSet<>();
    for (Actors.Actor actor : actors) {
      actor.party().flatMap(Party::side).ifPresent(sides::add);
    }
    return sides;
  }
}
