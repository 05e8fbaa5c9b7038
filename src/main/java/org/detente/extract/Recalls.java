package org.detente.extract;

import java.util.List;
import java.util.Optional;
import org.detente.language.Morph;

/**
 * Dates what the pluperfect recalls: "la coopération, qui avait été suspendue par l'Alliance"
 * happened when the text says elsewhere that the Alliance suspended it, or a part of it.
 */
final class Recalls {

  /** Farthest from a recall that the telling is looked for, claims. */
  private static final int REACH = 300;

  private final Sides sides;

  Recalls(Sides sides) {
    this.sides = sides;
  }

  void date(List<Draft> drafts) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.date.isEmpty() && isPluperfect(draft)) {
        drafts.subList(Math.max(0, i - REACH), Math.min(drafts.size(), i + REACH)).stream()
            .filter(other -> other != draft && other.date.isPresent())
            .filter(other -> other.type == draft.type && other.negative == draft.negative)
            .filter(other -> sameSide(draft, other) && Retellings.related(draft, other))
            .findFirst()
            .ifPresent(
                other -> {
                  draft.date = other.date;
                  draft.traits.add(Trait.DATE_RECALLED);
                });
      }
    }
  }

  private static boolean isPluperfect(Draft draft) {
    return draft
        .clause
        .map(c -> c.verb())
        .filter(v -> v.perfect() || v.voice() == org.detente.language.VerbGroup.Voice.PASSIVE)
        .filter(v -> v.tense() == Morph.Tense.IMPERFECT)
        .isPresent();
  }

  private boolean sameSide(Draft a, Draft b) {
    return a.agents.stream()
        .flatMap(m -> m.entity().stream())
        .flatMap(slug -> sides.of(slug, Optional.empty()).stream())
        .anyMatch(
            side ->
                b.agents.stream()
                    .flatMap(m -> m.entity().stream())
                    .anyMatch(other -> sides.of(other, Optional.empty()).contains(side)));
  }
}
