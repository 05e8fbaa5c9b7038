package org.detente.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.language.Phrase;
import org.detente.model.DateSpan;
import org.detente.model.Span;
import org.detente.model.TimeWords.Use;
import org.detente.time.Anchor;
import org.detente.time.Counted;
import org.detente.time.Counting;

/**
 * Gives claims what their text counts and the graph can test: "the first meeting in two years",
 * "pour la cinquième fois", "26 стран НАТО". A count is of the claim whose noun or clause it stands
 * in; one that no claim can carry is left out.
 */
final class Counts {

  private final Counting counting;
  private final Optional<DateSpan> issued;

  Counts(Counting counting, Optional<DateSpan> issued) {
    this.counting = counting;
    this.issued = issued;
  }

  /** Completes the claims of an article that are kept, which have their dates. */
  void complete(List<Draft> drafts) {
    Map<Scene, List<Draft>> byScene = new IdentityHashMap<>();
    drafts.forEach(d -> byScene.computeIfAbsent(d.scene, s -> new ArrayList<>()).add(d));
    Set<Scene> scenes = new LinkedHashSet<>();
    drafts.forEach(d -> scenes.add(d.scene));
    scenes.forEach(scene -> complete(scene, byScene.get(scene)));
  }

  private void complete(Scene scene, List<Draft> drafts) {
    Anchor anchor = issued.map(Anchor::issued).orElseGet(Anchor::unknown);
    Bearing bearing = new Bearing(scene, drafts);
    for (Counted counted : counting.in(scene.text(), scene.sentence().span(), anchor)) {
      boolean members = counted.use() == Use.MEMBERS || counted.use() == Use.STATES;
      if (members && !Membership.isOfNato(scene, counted)) {
        continue;
      }
      bearing
          .of(counted)
          .filter(draft -> draft.check.isEmpty())
          .ifPresent(
              draft ->
                  draft.check =
                      Optional.of(
                          counted.check(words(draft, counted), draft.date.or(() -> issued))));
    }
  }

  /** The words of the count, and the noun it counts where that stands right behind. */
  private static Span words(Draft draft, Counted counted) {
    Span span = counted.span();
    Optional<Phrase> noun = draft.noun.filter(n -> counted.use() == Use.RANK);
    return noun.map(draft.scene::core)
        .filter(n -> n.end() > span.end() && n.start() - span.end() <= 40)
        .map(span::cover)
        .orElse(span);
  }
}
