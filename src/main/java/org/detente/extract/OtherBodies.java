package org.detente.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.VerbGroup;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EntityKind;
import org.detente.model.EventType;

/** Those of neither side: what they do among themselves is nothing between the two. */
record OtherBodies(Draft draft, Gazetteer gazetteer) {

  private static final Set<String> BOTH = Set.of("nato", "russia");

  /** Another organisation's meeting, or its council's, is nothing between the two sides. */
  boolean has(Entity entity) {
    boolean meets =
        draft.agents.stream().anyMatch(a -> a.entity().equals(Optional.of(entity.slug())));
    boolean body =
        entity.kind() == EntityKind.COUNCIL || meets && entity.kind() == EntityKind.ORGANISATION;
    return draft.type.family() == EventType.Family.CONTACT
        && body
        && !BOTH.contains(entity.slug())
        && entity.sides().stream().noneMatch(BOTH::contains);
  }

  /** "a summit of the CSTO": where another organisation sits, no ally of NATO being named. */
  boolean sit(Set<String> sides) {
    return draft.type == EventType.MEETING
        && !sides.contains("nato")
        && draft.agents.stream()
            .flatMap(a -> a.entity().flatMap(gazetteer::entity).stream())
            .anyMatch(e -> e.kind() == EntityKind.ORGANISATION && has(e));
  }

  /**
   * "The Nordic countries refuse to extradite them": by somebody named whom nothing is known of.
   */
  boolean refuse() {
    return draft.type == EventType.REFUSAL
        && draft.agents.isEmpty()
        && draft.noun.isEmpty()
        && draft
            .clause
            .filter(c -> c.verb().voice() == VerbGroup.Voice.ACTIVE && c.verb().isFinite())
            .map(Clause::subjects)
            .filter(subjects -> !subjects.isEmpty())
            .filter(subjects -> draft.objectPhrase.filter(subjects::contains).isEmpty())
            .filter(subjects -> !subjects.stream().allMatch(this::isUsed))
            .isPresent();
  }

  private boolean isUsed(Phrase subject) {
    return draft.fit.roles().values().stream()
        .flatMap(List::stream)
        .filter(f -> f.mention().entity().isPresent())
        .anyMatch(f -> f.phrase().filter(subject.all()::contains).isPresent());
  }
}
