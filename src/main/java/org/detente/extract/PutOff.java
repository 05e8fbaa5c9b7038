package org.detente.extract;

import java.util.Optional;
import java.util.stream.Stream;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;

/** The council whose sitting is called off or put back: it is the forum. */
record PutOff(Scene scene, Resolver resolver, Gazetteer gazetteer) {

  void complete(Draft draft) {
    boolean off = draft.type == EventType.CANCELLATION || draft.type == EventType.POSTPONEMENT;
    if (off && draft.forum.isEmpty()) {
      draft.forum = draft.targets.stream().filter(this::isCouncil).findFirst();
      draft.forum.ifPresent(draft.targets::remove);
    }
    if (off && draft.forum.isEmpty()) {
      draft.forum = sitting(draft);
      if (draft.forum.isPresent()) {
        draft.object = Optional.empty();
        Topics.beside(scene, draft);
      }
    }
  }

  /** "A session of the NATO-Russia Council has been put back". */
  Optional<Mention> sitting(Draft draft) {
    return draft
        .objectPhrase
        .filter(o -> draft.object.flatMap(Mention::entity).isEmpty())
        .filter(o -> scene.grammar().is(WordClass.SITTING, scene.head(o).lemma()))
        .stream()
        .flatMap(o -> scene.below(o).stream())
        .filter(p -> scene.governs(WordClass.GENITIVE, p) || scene.governs(WordClass.OWNER, p))
        .flatMap(this::council)
        .findFirst();
  }

  private Stream<Mention> council(Phrase phrase) {
    return resolver.resolve(scene, phrase, e -> e.kind() == EntityKind.COUNCIL).stream();
  }

  private boolean isCouncil(Mention mention) {
    return mention
        .entity()
        .flatMap(gazetteer::entity)
        .map(Entity::kind)
        .filter(k -> k == EntityKind.COUNCIL)
        .isPresent();
  }
}
