package org.detente.extract;

import java.util.Set;
import org.detente.language.Pos;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.Role;
import org.detente.model.EventType;
import org.detente.model.Mention;

/**
 * "Союзники решили провести заседание Совета Россия – НАТО": of a council of two both sides sit.
 */
final class BothSit {

  private BothSit() {}

  static void complete(Draft draft, Gazetteer gazetteer) {
    Set<String> sides =
        draft
            .forum
            .flatMap(Mention::entity)
            .flatMap(gazetteer::entity)
            .map(Entity::sides)
            .orElse(Set.of());
    Set<String> own = new Sides(gazetteer).ofAll(draft.agents);
    if (draft.type == EventType.MEETING
        && isNamed(draft)
        && sides.size() == 2
        && own.size() == 1
        && sides.containsAll(own)) {
      Mention forum = draft.forum.orElseThrow();
      sides.stream()
          .filter(s -> !own.contains(s))
          .forEach(s -> draft.agents.add(Mention.of(forum.span(), forum.words(), s)));
    }
  }

  /** "они собрались" are those the text spoke of. */
  private static boolean isNamed(Draft draft) {
    return draft.fit.role(Role.AGENT).stream()
        .flatMap(f -> f.phrase().stream())
        .noneMatch(p -> draft.scene.head(p).pos() == Pos.PRON);
  }
}
