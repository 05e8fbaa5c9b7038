package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.model.EntityKind;
import org.detente.model.Mention;

/** Where a claim happens and why: what stands around it in its sentence. */
final class Setting {

  private final Scene scene;
  private final Resolver resolver;

  Setting(Scene scene, Resolver resolver) {
    this.scene = scene;
    this.resolver = resolver;
  }

  void place(Draft draft) {
    if (draft.place.isPresent()) {
      return;
    }
    List<Phrase> around = new ArrayList<>();
    draft.noun.ifPresent(n -> around.addAll(scene.below(n)));
    draft.objectPhrase.ifPresent(o -> around.addAll(scene.below(o)));
    boolean own =
        draft.noun.isEmpty()
            || draft.trigger.overlaps(draft.clause.map(scene::verb).orElse(draft.trigger));
    if (own) {
      draft.clause.ifPresent(c -> around.addAll(c.obliques()));
    }
    for (Phrase phrase : around) {
      if (scene.governs(WordClass.WHERE, phrase)) {
        Optional<Mention> place = placeOf(draft, phrase);
        if (place.isPresent()) {
          draft.place = place;
          return;
        }
      }
    }
  }

  /** "à Bruxelles", "en Géorgie", "à la plate-forme de Vienne", "dans un restaurant bruxellois". */
  private Optional<Mention> placeOf(Draft draft, Phrase phrase) {
    boolean country = scene.governs(WordClass.WHERE_COUNTRY, phrase);
    Optional<Mention> own =
        resolver
            .resolve(scene, phrase, e -> e.kind() == EntityKind.PLACE)
            .or(
                () ->
                    country
                        ? resolver.resolve(scene, phrase, e -> e.kind() == EntityKind.STATE)
                        : Optional.empty());
    if (own.isPresent()) {
      return own;
    }
    for (Phrase below : phrase.complements()) {
      Optional<Mention> place = resolver.resolve(scene, below, e -> e.kind() == EntityKind.PLACE);
      if (scene.governs(WordClass.GENITIVE, below)
          && place.isPresent()
          && !takesPart(draft, below)) {
        return place;
      }
    }
    return Optional.empty();
  }

  /** "la mise en garde de Moscou": who gives it, and not where. */
  private boolean takesPart(Draft draft, Phrase phrase) {
    return Stream.concat(draft.agents.stream(), draft.targets.stream())
        .anyMatch(m -> m.span().overlaps(scene.core(phrase)));
  }

  /** "en raison du conflit en Géorgie": the words that give the cause. */
  void cause(Draft draft) {
    draft
        .clause
        .filter(c -> draft.noun.isEmpty())
        .ifPresent(
            clause ->
                clause.obliques().stream()
                    .filter(
                        p -> scene.governs(WordClass.CAUSE, p) && p.first() > clause.verb().first())
                    .findFirst()
                    .ifPresent(
                        p ->
                            draft.cause =
                                Optional.of(
                                    scene
                                        .sentence()
                                        .cover(p.first(), Math.max(p.last(), p.extent())))));
  }
}
