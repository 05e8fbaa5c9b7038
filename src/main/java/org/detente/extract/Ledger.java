package org.detente.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.lexicon.Sense;
import org.detente.model.EventType;
import org.detente.model.Modality;

/** What the reading of a sentence has found and used so far: no word tells two claims. */
final class Ledger {

  final Set<Clause> silent = Collections.newSetFromMap(new IdentityHashMap<>());
  final Set<Phrase> used = Collections.newSetFromMap(new IdentityHashMap<>());
  final List<Draft> drafts = new ArrayList<>();
  Optional<Sense> nearest = Optional.empty();

  /**
   * Adds a claim; "prepares for a conflict" tells of none that anybody means to begin, nor does
   * "warned of the consequences of accession" of an accession.
   */
  void add(Draft draft) {
    if (draft.type == EventType.CONFLICT
        && draft.noun.isPresent()
        && draft.modality == Modality.PLANNED) {
      return;
    }
    if (drafts.stream().anyMatch(other -> isSame(other, draft))) {
      return;
    }
    Hedges.apply(draft);
    for (Draft other : drafts) {
      if (other.type == draft.type && other.trigger.equals(draft.trigger)) {
        draft.ordinal = Math.max(draft.ordinal, other.ordinal + 1);
      }
    }
    drafts.add(draft);
    if (draft.type == EventType.THREAT && !isAnswered(draft.fit.sense())) {
      use(draft.scene, draft.objectPhrase.stream().toList());
    }
  }

  /** What a verb acts on is told by it, unless it only tells a stance on it, or an answer to it. */
  void take(Scene scene, Clause clause, Fit fit) {
    if (!scene.grammar().is(WordClass.REACTION, clause.verb().lemma())
        && !isAnswered(fit.sense())) {
      use(scene, Doers.patients(clause));
      fit.roles().values().forEach(fs -> fs.forEach(f -> f.phrase().ifPresent(used::add)));
    }
  }

  /** "не оставит без ответа решение о высылке": what is answered has happened. */
  private static boolean isAnswered(Sense sense) {
    return sense.onlyNegated()
        && !sense.fixed().isEmpty()
        && sense.type().filter(t -> t == EventType.THREAT).isPresent();
  }

  /** "консультации между Россией, США и НАТО": one claim, however often a noun is handed on. */
  private static boolean isSame(Draft one, Draft other) {
    return one.type == other.type
        && one.trigger.equals(other.trigger)
        && one.noun.isPresent()
        && one.noun.equals(other.noun)
        && one.object.equals(other.object)
        && one.targets.equals(other.targets)
        && one.agents.equals(other.agents);
  }

  void silence(Scene scene, List<Clause> clauses) {
    for (Clause clause : clauses) {
      if (silent.add(clause)) {
        use(scene, clause.objects());
        use(scene, clause.subjects());
        use(scene, clause.obliques());
        silence(
            scene,
            scene.sentence().clauses().stream()
                .filter(c -> c.governor().filter(g -> g == clause).isPresent())
                .filter(c -> c.link() != Clause.Link.MAIN && c.link() != Clause.Link.RELATIVE)
                .toList());
      }
    }
  }

  void use(Scene scene, List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      for (Phrase part : phrase.all()) {
        used.add(part);
        used.addAll(scene.below(part));
      }
    }
  }

  /** "Russia's aggression and its annexation of Crimea": the second tells of its own. */
  void useAlone(Scene scene, Phrase phrase) {
    used.add(phrase);
    used.addAll(scene.below(phrase));
    phrase.conjuncts().stream()
        .filter(c -> scene.grammar().is(WordClass.STANDING_FOR, scene.head(c).lower()))
        .forEach(c -> use(scene, List.of(c)));
  }

  /** "перестали участвовать": the fixed word tells nothing of its own, nor does its infinitive. */
  void fix(Scene scene, Clause clause, Phrase fixed) {
    used.add(fixed);
    scene.content(clause).stream()
        .filter(c -> scene.verb(c).overlaps(scene.core(fixed)))
        .forEach(c -> silence(scene, List.of(c)));
  }
}
