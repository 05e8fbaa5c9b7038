package org.detente.extract;

import java.util.List;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Span;

/** Whose relations have changed. */
record Relations(Scene scene, Resolver resolver) {

  /** "Les relations se sont dégradées": those of the two sides the text speaks of. */
  void complete(Draft draft) {
    if (new OnesOwn(scene, resolver).relations(draft)) {
      return;
    }
    Span words = draft.object.map(Mention::span).orElse(draft.trigger);
    related(draft)
        .forEach(slug -> draft.agents.add(Mention.of(words, words.of(scene.text()), slug)));
  }

  /** "Лавров не исключил ухудшения отношений": who speaks of a change does not bring it about. */
  static void foreseen(Draft draft, Gazetteer gazetteer) {
    boolean persons =
        draft.type == EventType.RELATIONS_CHANGE
            && draft.noun.isPresent()
            && !draft.agents.isEmpty()
            && draft.agents.stream()
                .allMatch(
                    a ->
                        a.entity()
                            .flatMap(gazetteer::entity)
                            .filter(e -> e.kind() == EntityKind.PERSON)
                            .isPresent());
    if (persons) {
      draft.speaker = draft.speaker.or(() -> draft.agents.stream().findFirst());
      draft.agents.clear();
    }
  }

  /**
   * "отношения России и Нидерландов", "отношения между Россией и НАТО": whose they are said to be,
   * else the two sides'.
   */
  private List<String> related(Draft draft) {
    List<String> pair =
        draft.objectPhrase.stream()
            .flatMap(p -> scene.below(p).stream())
            .flatMap(p -> scene.name(p.head()).stream())
            .flatMap(m -> m.entities().stream())
            .filter(e -> e.kind() == EntityKind.GROUP && e.sides().size() == 2)
            .flatMap(e -> e.sides().stream().sorted())
            .toList();
    if (!pair.isEmpty()) {
      return pair;
    }
    List<String> both = resolver.belonging().bothSides().stream().map(Entity::slug).toList();
    List<String> named =
        draft
            .objectPhrase
            .map(p -> resolver.belonging().sides(scene, p).stream().limit(2).toList())
            .orElse(List.of());
    return named.isEmpty() || both.containsAll(named) ? both : named;
  }
}
