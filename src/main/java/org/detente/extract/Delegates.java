package org.detente.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
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
      filler.phrase().ifPresent(p -> theirs(draft, p));
    }
  }

  /** "NATO and Russia disagreed as their ambassadors met": both sides sent them. */
  private void theirs(Draft draft, Phrase envoys) {
    if (!scene.isPossessive(envoys.first())
        || !scene.grammar().is(WordClass.PLURAL_PRONOUN, scene.token(envoys.first()).lower())) {
      return;
    }
    List<Mention> senders =
        draft.clause.flatMap(Clause::governor).map(Clause::subjects).orElse(List.of()).stream()
            .flatMap(s -> s.all().stream())
            .flatMap(s -> parties(s).stream())
            .distinct()
            .toList();
    if (senders.size() > 1) {
      draft.agents.removeIf(a -> scene.words(envoys).overlaps(a.span()));
      draft.agents.addAll(senders);
    }
  }

  private List<Mention> parties(Phrase phrase) {
    return scene.name(phrase.head()).stream()
        .flatMap(m -> m.entities().stream())
        .flatMap(
            e ->
                e.kind() == EntityKind.GROUP && e.sides().size() == 2
                    ? e.sides().stream().flatMap(s -> gazetteer.entity(s).stream())
                    : Stream.of(e))
        .filter(e -> e.kind() == EntityKind.STATE || e.kind() == EntityKind.ORGANISATION)
        .map(e -> Resolver.mention(scene, scene.core(phrase), e))
        .toList();
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
