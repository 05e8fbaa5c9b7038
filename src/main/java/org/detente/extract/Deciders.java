package org.detente.extract;

import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.VerbGroup.Voice;
import org.detente.language.WordClass;
import org.detente.model.EventType;
import org.detente.model.Mention;

/** Who does what is decided: who takes the decision, or whose it is. */
record Deciders(Scene scene, Resolver resolver) {

  /** Adds who decides it to what nobody is named to do. */
  void complete(Draft draft) {
    if (draft.agents.isEmpty()) {
      taken(draft);
    }
    if (draft.agents.isEmpty()) {
      decider(draft);
    }
  }

  /** "A decision to expel them was taken by the allies": who takes it does what is decided. */
  private void taken(Draft draft) {
    draft
        .clause
        .filter(c -> c.link() == Clause.Link.INFINITIVE)
        .flatMap(Clause::noun)
        .flatMap(
            decision ->
                scene.sentence().clauses().stream()
                    .filter(c -> c.subjects().contains(decision))
                    .filter(c -> c.verb().voice() == Voice.PASSIVE && !c.verb().negated())
                    .findFirst())
        .stream()
        .flatMap(c -> Doers.of(scene, c).stream())
        .flatMap(p -> p.all().stream())
        .flatMap(p -> resolver.resolve(scene, p, e -> e.kind().isAgent()).stream())
        .forEach(draft.agents::add);
  }

  /** "решение НАТО о высылке", "la décision de l'OTAN sur l'expulsion": who decides it does it. */
  private void decider(Draft draft) {
    Optional<Phrase> at =
        draft.type.family() == EventType.Family.CONTACT ? Optional.empty() : draft.noun;
    for (int steps = 0; at.isPresent() && steps < 4; steps++) {
      Optional<Mention> decider =
          decider(scene, at.get())
              .filter(p -> draft.noun.filter(n -> n == p).isEmpty())
              .flatMap(p -> resolver.resolve(scene, p, e -> e.kind().isAgent()));
      if (decider.isPresent()) {
        draft.agents.add(decider.get());
        return;
      }
      at = scene.host(at.get());
    }
  }

  /** The name that owns a decision, plan or demand. */
  private static Optional<Phrase> decider(Scene scene, Phrase noun) {
    return scene.grammar().is(WordClass.INFINITIVE_NOUN, scene.head(noun).lemma())
            || scene.grammar().is(WordClass.DOING, scene.head(noun).lemma())
        ? noun.complements().stream()
            .filter(
                c -> scene.governs(WordClass.GENITIVE, c) || scene.governs(WordClass.AGENTIVE, c))
            .filter(c -> scene.name(c.head()).isPresent())
            .findFirst()
        : Optional.empty();
  }
}
