package org.detente.extract;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.detente.language.Phrase;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;

/**
 * "The documents will be signed at the Russia-NATO summit", "a Russia-NATO accord was signed": of
 * an agreement whose makers are not named, the two sides of the sitting or of the accord.
 */
record AtJointSitting(Scene scene, Gazetteer gazetteer) {

  void complete(Draft draft) {
    if (draft.type == EventType.AGREEMENT && draft.agents.isEmpty() && !draft.negative) {
      Stream<Phrase> accord =
          draft.objectPhrase.filter(o -> draft.object.flatMap(Mention::entity).isEmpty()).stream();
      Stream<Phrase> sitting =
          draft.clause.stream()
              .flatMap(c -> c.obliques().stream())
              .flatMap(o -> Stream.concat(Stream.of(o), scene.below(o).stream()))
              .filter(p -> Occasions.isOne(scene, scene.outermost(p)));
      Stream.concat(accord, sitting)
          .map(this::sides)
          .filter(sides -> sides.size() == 2)
          .findFirst()
          .ifPresent(draft.agents::addAll);
    }
  }

  private List<Mention> sides(Phrase phrase) {
    List<Mention> joined =
        IntStream.rangeClosed(phrase.first(), phrase.last())
            .mapToObj(i -> JoinedNames.from(scene, i))
            .filter(two -> two.size() == 2)
            .findFirst()
            .orElse(List.of());
    return joined.isEmpty()
        ? scene.name(phrase.head()).stream()
            .flatMap(m -> m.entities().stream())
            .filter(e -> e.kind() == EntityKind.COUNCIL)
            .map(Entity::sides)
            .flatMap(s -> s.stream().sorted())
            .flatMap(side -> gazetteer.entity(side).stream())
            .map(e -> Resolver.mention(scene, scene.core(phrase), e))
            .toList()
        : joined;
  }
}
