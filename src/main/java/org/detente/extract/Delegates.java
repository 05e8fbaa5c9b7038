package org.detente.extract;

import java.util.Optional;
import org.detente.language.Phrase;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.Role;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;

/** Who meets where those who meet are people of a council: its sides, in that council. */
final class Delegates {

  private final Scene scene;
  private final Resolver resolver;
  private final Gazetteer gazetteer;

  Delegates(Scene scene, Resolver resolver, Gazetteer gazetteer) {
    this.scene = scene;
    this.resolver = resolver;
    this.gazetteer = gazetteer;
  }

  /** "Les ambassadeurs du Conseil OTAN-Russie se sont réunis": the council has met. */
  void complete(Draft draft) {
    if (draft.type != EventType.MEETING || draft.forum.isPresent()) {
      return;
    }
    for (Fit.Filler filler : draft.fit.role(Role.AGENT)) {
      filler
          .phrase()
          .flatMap(this::council)
          .ifPresent(
              council -> {
                draft.forum = Optional.of(council);
                draft.agents.removeIf(a -> a.span().equals(filler.mention().span()));
              });
    }
  }

  /** The council of several sides whose ministers or ambassadors a phrase names. */
  private Optional<Mention> council(Phrase phrase) {
    return scene.below(phrase).stream()
        .filter(p -> scene.name(p.head()).isPresent())
        .flatMap(p -> resolver.resolve(scene, p, e -> e.kind() == EntityKind.COUNCIL).stream())
        .filter(
            m ->
                m.entity()
                    .flatMap(gazetteer::entity)
                    .map(Entity::sides)
                    .filter(s -> s.size() > 1)
                    .isPresent())
        .findFirst();
  }
}
