package org.detente.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Span;

/** Event nouns of what is one's own, and of whom an infinitive behind them speaks. */
record OnesOwn(Scene scene, Resolver resolver) {

  void complete(Draft draft) {
    draft.noun.ifPresent(
        noun -> {
          boolean open =
              draft.type.family() == EventType.Family.FORCE
                  || draft.type.family() == EventType.Family.INSTITUTIONAL
                      && draft.agents.isEmpty();
          if (open && isOfSubject(noun)) {
            actors(noun, draft);
          }
          if (draft.type == EventType.INVITATION) {
            invited(noun, draft);
          }
        });
  }

  /**
   * "Беларусь нормализует отношения с Западом": who acts on relations and with whom they are.
   *
   * @return true when the clause names who does
   */
  boolean relations(Draft draft) {
    draft.clause.stream()
        .filter(c -> draft.objectPhrase.filter(c.objects()::contains).isPresent())
        .flatMap(c -> Doers.of(scene, c).stream())
        .flatMap(d -> resolver.named(scene, d, e -> e.kind().isAgent()).stream())
        .forEach(draft.agents::add);
    if (draft.agents.isEmpty()) {
      return false;
    }
    Phrase relations = draft.objectPhrase.orElseThrow();
    Span words = scene.words(relations);
    resolver.belonging().sides(scene, relations).stream()
        .filter(s -> draft.agents.stream().noneMatch(a -> a.entity().equals(Optional.of(s))))
        .forEach(s -> draft.agents.add(Mention.of(words, words.of(scene.text()), s)));
    return true;
  }

  /** "ответит на решения НАТО усилением своего присутствия": the subject's own. */
  private boolean isOfSubject(Phrase noun) {
    return Stream.concat(Stream.of(noun), noun.complements().stream())
        .flatMapToInt(p -> IntStream.rangeClosed(p.first(), p.head()))
        .anyMatch(i -> scene.grammar().is(WordClass.ONES_OWN, scene.token(i).lower()));
  }

  private void actors(Phrase noun, Draft draft) {
    List<Mention> actors =
        scene.owner(scene.outermost(noun)).stream()
            .map(Clause::finite)
            .flatMap(c -> Doers.of(scene, c).stream())
            .flatMap(d -> resolver.resolve(scene, d, e -> e.kind().isAgent()).stream())
            .toList();
    if (!actors.isEmpty()) {
      draft.agents.clear();
      draft.agents.addAll(actors);
    }
  }

  /** "объявил о приглашении Черногории присоединиться": who is to do it is the one invited. */
  private void invited(Phrase noun, Draft draft) {
    noun.complements().stream()
        .filter(c -> scene.governs(WordClass.GENITIVE, c))
        .filter(
            c ->
                scene.sentence().clauses().stream()
                    .filter(i -> i.link() == Clause.Link.INFINITIVE)
                    .anyMatch(i -> i.verb().first() == c.extent() + 1))
        .flatMap(c -> resolver.resolve(scene, c, e -> e.kind().isAgent()).stream())
        .forEach(
            m -> {
              if (draft.agents.removeIf(a -> a.entity().equals(m.entity()))) {
                draft.targets.add(m);
              }
            });
  }
}
