package org.detente.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.detente.language.Morph;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EventType;
import org.detente.model.Mention;

/**
 * What is answered stands in another sentence: "Moscou exige des garanties. L'Alliance les lui
 * refuse": the refusal is of what was asked, to who asked.
 */
final class Answers {

  /** Farthest what is refused stands before, characters. */
  private static final int REACH = 400;

  private final Sides sides;

  Answers(Gazetteer gazetteer) {
    this.sides = new Sides(gazetteer);
  }

  void complete(List<Draft> drafts) {
    Optional<Draft> asked = Optional.empty();
    for (Draft draft : drafts) {
      boolean near =
          asked.filter(a -> draft.trigger.start() - a.trigger.start() < REACH).isPresent();
      if (draft.type == EventType.REFUSAL && near && isPronoun(draft)) {
        Draft question = asked.orElseThrow();
        if (!sharesSide(question, draft)) {
          draft.object = question.object;
          draft.objectPhrase = Optional.empty();
          if (draft.targets.isEmpty()) {
            draft.targets.addAll(question.agents);
          }
        }
      }
      boolean asks =
          draft.type == EventType.DEMAND
              || draft.type == EventType.PROPOSAL
              || draft.type == EventType.INVITATION;
      if (asks && draft.object.isPresent()) {
        asked = Optional.of(draft);
      }
    }
  }

  /** "les lui refuse", "s'y oppose", "ответила отказом": no object of its own but a pronoun. */
  private static boolean isPronoun(Draft draft) {
    if (draft.object.isEmpty() && (draft.fit.fixed().isPresent() || isToIt(draft))) {
      return true;
    }
    List<Phrase> objects = draft.clause.map(Doers::patients).orElse(List.of());
    return draft.object.flatMap(Mention::entity).isEmpty()
        && !objects.isEmpty()
        && objects.stream()
            .allMatch(
                p ->
                    draft.scene.grammar().is(WordClass.OBJECT_CLITIC, draft.scene.head(p).lower()));
  }

  /** But "comme elle s'y était opposée" tells of another day. */
  private static boolean isToIt(Draft draft) {
    return draft
        .clause
        .filter(c -> !c.verb().perfect() || c.verb().tense() == Morph.Tense.PRESENT)
        .filter(
            c ->
                IntStream.range(c.verb().first(), c.verb().head())
                    .mapToObj(draft.scene::token)
                    .anyMatch(t -> draft.scene.grammar().is(WordClass.TO_IT, t.lower())))
        .isPresent();
  }

  private boolean sharesSide(Draft a, Draft b) {
    Set<String> shared = sidesOf(a);
    shared.retainAll(sidesOf(b));
    return !shared.isEmpty();
  }

  private Set<String> sidesOf(Draft draft) {
    Set<String> found = new TreeSet<>();
    draft.agents.stream()
        .flatMap(m -> m.entity().stream())
        .forEach(slug -> found.addAll(sides.of(slug, Optional.empty())));
    return found;
  }
}
