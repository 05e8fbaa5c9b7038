package org.detente.extract;

import java.util.Optional;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;

/** Whose doing a measure answers: "NATO suspended cooperation with Russia over its annexation". */
record Provocations(Scene scene, Resolver resolver) {

  /**
   * "in protest at its annexation of Crimea": a measure answers what the other side did, so a
   * possessive on the use of force is not whose measure it is, but the party it is taken toward.
   */
  Optional<Entity> provoker(Phrase noun, EventType type) {
    Phrase outermost = scene.outermost(noun);
    boolean reason =
        scene.governs(WordClass.CAUSE, outermost) || scene.governs(WordClass.RESPONSE, outermost);
    if (type != EventType.CONFLICT || !reason) {
      return Optional.empty();
    }
    return scene
        .owner(outermost)
        .flatMap(c -> toward(c, outermost).filter(e -> !isDoer(c, e)).findFirst());
  }

  /** Parties named between the verb and the reason, in order. */
  private Stream<Entity> toward(Clause clause, Phrase reason) {
    return Stream.concat(clause.objects().stream(), clause.obliques().stream())
        .filter(p -> p.first() > clause.verb().head() && p.first() < reason.first())
        .flatMap(p -> Stream.concat(Stream.of(p), scene.below(p).stream()))
        .filter(p -> p.first() < reason.first())
        .flatMap(p -> scene.name(p.head()).stream())
        .flatMap(m -> m.entities().stream())
        .filter(e -> e.kind() == EntityKind.STATE || e.kind() == EntityKind.ORGANISATION);
  }

  private boolean isDoer(Clause clause, Entity entity) {
    return Doers.of(scene, clause).stream()
        .flatMap(d -> resolver.resolve(scene, d, e -> e.kind().isAgent()).stream())
        .map(Mention::entity)
        .anyMatch(Optional.of(entity.slug())::equals);
  }
}
