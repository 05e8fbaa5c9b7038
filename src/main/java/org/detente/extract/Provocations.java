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
        .flatMap(c -> toward(c, outermost.first()).filter(e -> !isDoer(c, e)).findFirst());
  }

  /** "NATO suspended cooperation with Russia after it annexed Crimea": the other side did. */
  void complete(Draft draft) {
    draft
        .clause
        .filter(c -> draft.type == EventType.CONFLICT && c.link() == Clause.Link.ADVERBIAL)
        .filter(c -> c.subjects().stream().anyMatch(this::isPronoun))
        .filter(
            c ->
                scene.grammar().is(WordClass.AFTER, c.marker())
                    || scene.grammar().is(WordClass.CAUSE, c.marker()))
        .flatMap(
            c ->
                c.governor()
                    .flatMap(g -> toward(g, c.first()).filter(e -> !isDoer(g, e)).findFirst()))
        .ifPresent(e -> answer(draft, e));
  }

  private void answer(Draft draft, Entity provoker) {
    Phrase pronoun =
        draft.clause.orElseThrow().subjects().stream()
            .filter(this::isPronoun)
            .findFirst()
            .orElseThrow();
    draft.agents.clear();
    draft.agents.add(Resolver.mention(scene, scene.head(pronoun).span(), provoker));
  }

  private boolean isPronoun(Phrase subject) {
    return scene.grammar().is(WordClass.OF_THING, scene.head(subject).lower());
  }

  /** Parties named between the verb and the reason, in order. */
  private Stream<Entity> toward(Clause clause, int reason) {
    return Stream.concat(clause.objects().stream(), clause.obliques().stream())
        .filter(p -> p.first() > clause.verb().head() && p.first() < reason)
        .flatMap(p -> Stream.concat(Stream.of(p), scene.below(p).stream()))
        .filter(p -> p.first() < reason)
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
