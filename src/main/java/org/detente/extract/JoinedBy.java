package org.detente.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.model.Mention;

/**
 * Who does the same beside the doer: "signed the act alongside Clinton", "joined Clinton in signing
 * the act".
 */
record JoinedBy(Scene scene, Resolver resolver) {

  void complete(Draft draft) {
    if (!Strangers.JOINT.contains(draft.type) || draft.clause.isEmpty() || draft.agents.isEmpty()) {
      return;
    }
    Clause clause = draft.clause.get();
    Stream.concat(beside(clause), joined(clause).stream())
        .flatMap(p -> p.all().stream())
        .flatMap(p -> resolver.resolve(scene, p, e -> e.kind().isAgent()).stream())
        .filter(m -> isNew(draft.agents, m))
        .forEach(draft.agents::add);
  }

  private Stream<Phrase> beside(Clause clause) {
    return Stream.concat(
            clause.obliques().stream(),
            Stream.of(clause.objects(), clause.subjects())
                .flatMap(List::stream)
                .flatMap(p -> scene.below(p).stream()))
        .filter(p -> scene.governs(WordClass.JOINING, p))
        .distinct();
  }

  /** "Putin joined Bush in adopting the declaration": he and those whom he joined adopt it. */
  private List<Phrase> joined(Clause clause) {
    return clause
        .governor()
        .filter(g -> !clause.verb().isFinite())
        .filter(g -> scene.grammar().is(WordClass.JOINING, g.verb().lemma()))
        .map(g -> Stream.concat(g.subjects().stream(), Doers.patients(g).stream()).toList())
        .orElse(List.of());
  }

  private static boolean isNew(List<Mention> agents, Mention mention) {
    Optional<String> entity = mention.entity();
    return agents.stream().noneMatch(a -> a.entity().equals(entity));
  }
}
