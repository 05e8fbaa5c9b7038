package org.detente.extract;

import java.util.List;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.Role;
import org.detente.lexicon.Slot;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;

/** Guests whom a person receives: the two meet. */
record Hosts(Gazetteer gazetteer) {

  /** "Vladimir Poutine a reçu Jens Stoltenberg au Kremlin": who receives meets his guest. */
  void complete(Draft draft) {
    List<Mention> hosts = draft.targets.stream().filter(this::isPerson).toList();
    if (draft.type == EventType.VISIT && isReceived(draft) && !hosts.isEmpty()) {
      draft.type = EventType.MEETING;
      draft.agents.addAll(hosts);
      draft.targets.clear();
    }
  }

  /** True where the verb is of the host and not of who goes. */
  private static boolean isReceived(Draft draft) {
    return draft.fit.sense().bindings().stream()
        .anyMatch(b -> b.role() == Role.TARGET && b.slot().kind() == Slot.Kind.SUBJECT);
  }

  private boolean isPerson(Mention mention) {
    return mention
        .entity()
        .flatMap(gazetteer::entity)
        .filter(e -> e.kind() == EntityKind.PERSON || e.kind() == EntityKind.POST)
        .isPresent();
  }
}
