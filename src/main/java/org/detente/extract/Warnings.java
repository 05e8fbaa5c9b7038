package org.detente.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EventType;
import org.detente.model.Mention;

/** Threats that are none: what one warns of is done by others, or happens. */
record Warnings(Scene scene, Resolver resolver, Gazetteer gazetteer) {

  /**
   * "a prévenu que l'Ukraine serait détruite", "предупредил об угрозе войны": of what others may do
   * and of a danger one warns, not threatens.
   */
  void complete(Draft draft) {
    if (draft.type != EventType.THREAT) {
      return;
    }
    Set<String> warning = sides(draft.agents);
    Set<String> acting =
        sides(
            draft.fit.content().stream()
                .flatMap(c -> c.subjects().stream())
                .flatMap(s -> resolver.resolve(scene, s, e -> e.kind().isAgent()).stream())
                .toList());
    boolean thing =
        acting.isEmpty()
            && draft.fit.content().stream()
                .filter(c -> c.link() == Clause.Link.COMPLEMENT)
                .flatMap(c -> c.subjects().stream())
                .anyMatch(s -> isThing(s, warning));
    boolean others = !acting.isEmpty() && acting.stream().noneMatch(warning::contains);
    if (!warning.isEmpty() && (thing || others || Dangers.isOfDanger(draft))) {
      draft.type = EventType.POSITION;
    }
  }

  /** "warned that the war could last for months": nothing of his own that he would do. */
  private boolean isThing(Phrase subject, Set<String> warning) {
    return scene.head(subject).pos() == Pos.NOUN
        && resolver.belonging().sides(scene, subject).stream().noneMatch(warning::contains);
  }

  private Set<String> sides(List<Mention> mentions) {
    Sides sides = new Sides(gazetteer);
    Set<String> found = new TreeSet<>();
    mentions.stream()
        .flatMap(m -> m.entity().stream())
        .forEach(slug -> found.addAll(sides.of(slug, Optional.empty())));
    return found;
  }
}
