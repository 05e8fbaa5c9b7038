package org.detente.extract;

import java.util.List;
import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.model.Mention;

/** Several who together say what they did: "Primakov and Solana announced that they had agreed". */
record Tellers(Scene scene, Resolver resolver) {

  /** Those for whom the pronoun of several stands, the subjects of the verb of saying; or none. */
  List<Mention> of(Phrase pronoun) {
    if (!scene.grammar().is(WordClass.PLURAL_PRONOUN, scene.head(pronoun).lower())) {
      return List.of();
    }
    List<Mention> tellers =
        scene
            .owner(pronoun)
            .filter(c -> c.link() == Clause.Link.COMPLEMENT && c.subjects().contains(pronoun))
            .flatMap(Clause::governor)
            .filter(g -> scene.grammar().is(WordClass.QUOTATIVE, g.verb().lemma()))
            .map(Clause::subjects)
            .orElse(List.of())
            .stream()
            .flatMap(s -> s.all().stream())
            .map(s -> resolver.resolve(scene, s, e -> e.kind().isAgent()))
            .flatMap(Optional::stream)
            .map(m -> Mention.of(scene.core(pronoun), m.words(), m.entity().orElseThrow()))
            .distinct()
            .toList();
    return tellers.size() > 1 ? tellers : List.of();
  }
}
