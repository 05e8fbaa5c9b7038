package org.detente.extract;

import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.WordClass;
import org.detente.model.EventType;

/** Whoever comes for talks, or has hours of them, takes part in them. */
final class Comers {

  private Comers() {}

  /** "s'est rendu à Moscou pour des entretiens avec", "a eu deux heures d'entretiens avec". */
  static void complete(Draft draft, Resolver resolver) {
    boolean with =
        draft.type == EventType.MEETING
            && draft.forum.isEmpty()
            && !draft.agents.isEmpty()
            && draft.noun.stream()
                .flatMap(n -> draft.scene.below(n).stream())
                .anyMatch(p -> draft.scene.governs(WordClass.WITH, p));
    Optional<Phrase> noun = draft.noun.filter(n -> with);
    noun
        .flatMap(n -> clause(draft.scene, draft.scene.outermost(n)))
        .filter(c -> isFor(draft.scene, noun.get(), c))
        .stream()
        .flatMap(c -> Doers.of(draft.scene, c).stream())
        .flatMap(s -> resolver.resolve(draft.scene, s, e -> e.kind().isAgent()).stream())
        .filter(m -> draft.agents.stream().noneMatch(a -> a.entity().equals(m.entity())))
        .findFirst()
        .ifPresent(draft.agents::add);
  }

  /** Where it stands, or for a length of time the verb before it. */
  private static Optional<Clause> clause(Scene scene, Phrase phrase) {
    return scene
        .owner(phrase)
        .or(
            () ->
                scene.sentence().clauses().stream()
                    .filter(c -> c.verb().last() < phrase.first())
                    .reduce((earlier, later) -> later));
  }

  /** "a rencontré George Robertson, en visite en Russie": who is named right before visits. */
  static void guest(Draft draft, Resolver resolver) {
    Scene scene = draft.scene;
    int before =
        draft
            .noun
            .filter(n -> draft.type == EventType.VISIT && n.first() == n.head())
            .filter(n -> scene.governs(WordClass.DURING, n) && n.first() > 2)
            .map(n -> n.first() - 2)
            .orElse(-1);
    int last = before > 0 && scene.token(before).form().equals(",") ? before - 1 : before;
    scene.sentence().phrases().stream()
        .filter(p -> p.last() == last && scene.head(p).pos() == Pos.PROPN)
        .flatMap(p -> resolver.named(scene, p, Persons::speaks).stream())
        .findFirst()
        .ifPresent(
            m -> {
              draft.agents.clear();
              draft.agents.add(m);
            });
  }

  private static boolean isFor(Scene scene, Phrase noun, Clause clause) {
    Phrase outermost = scene.outermost(noun);
    boolean comes =
        scene.governs(WordClass.PURPOSE, noun)
            && (clause.obliques().contains(noun) || clause.obliques().contains(outermost));
    boolean lasts =
        outermost != noun
            && scene.grammar().is(WordClass.SPAN_OF_TIME, scene.head(outermost).lemma())
            && scene.grammar().is(WordClass.PERFECT_AUXILIARY, clause.verb().lemma());
    return comes || lasts;
  }
}
