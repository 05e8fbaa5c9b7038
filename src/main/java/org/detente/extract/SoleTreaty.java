package org.detente.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.detente.language.Pos;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;

/**
 * "Russia will stop observing the treaty that limits tanks": a treaty that a lead only describes is
 * the one that the story names, where it names no other.
 */
record SoleTreaty(List<Entity> named) {

  void complete(List<Draft> drafts) {
    List<Entity> treaties = named.stream().filter(e -> e.kind() == EntityKind.TREATY).toList();
    if (treaties.size() == 1) {
      drafts.stream()
          .filter(d -> isOfTreaty(d.type) && d.object.isPresent())
          .filter(d -> d.object.get().entity().isEmpty() && isDescribed(d, d.object.get()))
          .forEach(
              d ->
                  d.object =
                      d.object.map(o -> Mention.of(o.span(), o.words(), treaties.get(0).slug())));
    }
  }

  private static boolean isOfTreaty(EventType type) {
    return type == EventType.SUSPENSION
        || type == EventType.RESUMPTION
        || type == EventType.TREATY_WITHDRAWAL;
  }

  /** A treaty by a common noun, with no name in it. */
  private static boolean isDescribed(Draft draft, Mention object) {
    Scene scene = draft.scene;
    int first = scene.index(object.span().start());
    int last = scene.index(object.span().end() - 1);
    Optional<Integer> noun =
        IntStream.rangeClosed(first, last)
            .boxed()
            .filter(i -> scene.grammar().is(WordClass.TEXT_NOUN, scene.token(i).lemma()))
            .findFirst();
    return noun.isPresent()
        && IntStream.rangeClosed(first, last)
            .allMatch(i -> scene.token(i).pos() != Pos.PROPN && scene.name(i).isEmpty());
  }
}
