package org.detente.table.coded;

import java.time.LocalDate;
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
    return areBothSides(agents, targets, day)
        || areBothSides(targets, agents, day)
        || isShared(agents)
        || isShared(targets);
  }

  private boolean areBothSides(
      List<Actors.Actor> some, List<Actors.Actor> others, Optional<LocalDate> day) {
    return areRussian(some) && areOfNato(others, day);
  }

  private static boolean areRussian(List<Actors.Actor> actors) {
    for (Actors.Actor actor : actors) {
      if (RUSSIA.contains(side(actor))) {
        return true;
      }
    }
    return false;
  }

  private boolean areOfNato(List<Actors.Actor> actors, Optional<LocalDate> day) {
    for (Actors.Actor actor : actors) {
      String side = side(actor);
      if (side.equals(NATO) || roster.isAlly(side, day)) {
        return true;
      }
    }
    return false;
  }

  private boolean isShared(List<Actors.Actor> actors) {
    for (Actors.Actor actor : actors) {
      Set<String> sides =
          actor.party().isEmpty() ? Set.of() : roster.sides(actor.party().get().entity());
      if (sides.contains(NATO) && sides.stream().anyMatch(RUSSIA::contains)) {
        return true;
      }
    }
    return false;
  }

  /** For whom an actor acts; empty where that is not known. */
  private static String side(Actors.Actor actor) {
    return actor.party().flatMap(Party::side).orElse("");
  }
}
