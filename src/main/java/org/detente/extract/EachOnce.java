package org.detente.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;

/**
 * Each doer once; nobody joins himself; who uses force does not use it against himself ("invaded
 * the country").
 */
record EachOnce(Gazetteer gazetteer) {

  void complete(Draft draft) {
    if (draft.type == EventType.ACCESSION) {
      draft.object = draft.object.map(this::body);
    }
    Set<String> doing = new TreeSet<>();
    Optional<String> joined =
        draft.object.filter(o -> draft.type == EventType.ACCESSION).flatMap(Mention::entity);
    if (draft.type == EventType.PROPOSAL) {
      draft.object =
          draft.object.filter(
              o ->
                  draft.agents.stream()
                      .noneMatch(a -> a.entity().isPresent() && a.entity().equals(o.entity())));
    }
    draft.agents.removeIf(
        a -> a.entity().filter(e -> !doing.add(e) || joined.equals(a.entity())).isPresent());
    if (draft.type.family() == EventType.Family.FORCE) {
      draft.targets.removeIf(t -> t.entity().filter(doing::contains).isPresent());
    }
    draft.targets.removeIf(
        t ->
            t.entity().isEmpty()
                && draft.object.map(Mention::span).filter(t.span()::equals).isPresent());
  }

  /** "станут членами НАТО": what one becomes a member of. */
  private Mention body(Mention object) {
    List<String> sides =
        object
            .entity()
            .flatMap(gazetteer::entity)
            .filter(e -> e.kind() == EntityKind.GROUP)
            .map(Entity::sides)
            .map(List::copyOf)
            .orElse(List.of());
    return sides.size() == 1 ? Mention.of(object.span(), object.words(), sides.get(0)) : object;
  }
}
