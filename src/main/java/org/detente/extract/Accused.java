package org.detente.extract;

import java.util.List;
import java.util.Set;
import org.detente.language.Clause;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EventType;

/** Who is accused by what somebody is said to have done. */
record Accused(Scene scene, Resolver resolver, Gazetteer gazetteer) {

  /** "complained that NATO had broken its promises": the other side, which did it. */
  void complete(Draft draft) {
    if (draft.type != EventType.ACCUSATION || !draft.targets.isEmpty()) {
      return;
    }
    Sides sides = new Sides(gazetteer);
    Set<String> accusing = sides.ofAll(draft.agents);
    draft.fit.content().stream()
        .filter(c -> c.link() == Clause.Link.COMPLEMENT && !c.verb().negated())
        .flatMap(c -> Doers.of(scene, c).stream())
        .flatMap(s -> resolver.resolve(scene, s, e -> e.kind().isAgent()).stream())
        .filter(m -> isOther(sides.ofAll(List.of(m)), accusing))
        .forEach(draft.targets::add);
  }

  private static boolean isOther(Set<String> accused, Set<String> accusing) {
    return !accused.isEmpty() && accused.stream().noneMatch(accusing::contains);
  }
}
