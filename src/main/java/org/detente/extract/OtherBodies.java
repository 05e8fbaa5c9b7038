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

  /** "Putin met Xi in Beijing": of a state that deals with NATO nowhere, no ally being named. */
  boolean isAmongThirds(Set<String> sides) {
    boolean dealing =
        draft.type.family() == EventType.Family.CONTACT
            || draft.type.family() == EventType.Family.RELATIONS;
    return dealing
        && sides.stream().anyMatch(this::isThird)
        && sides.stream().allMatch(s -> s.equals("russia") || isThird(s) || isPartner(s));
  }

  private boolean isThird(String slug) {
    return gazetteer.entity(slug).filter(e -> e.kind() == EntityKind.STATE).isPresent()
        && !BOTH.contains(slug)
        && !isPartner(slug)
        && gazetteer.entities().stream()
            .filter(e -> e.kind() == EntityKind.POST && e.sides().contains(slug))
            .noneMatch(e -> e.slug().endsWith("-to-nato"));
  }

  /** A state that has a council of its own with NATO. */
  private boolean isPartner(String slug) {
    return !BOTH.contains(slug)
        && gazetteer.entities().stream()
            .filter(e -> e.kind() == EntityKind.COUNCIL)
            .anyMatch(e -> e.slug().startsWith("nato-" + slug + "-"));
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
