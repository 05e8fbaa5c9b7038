package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.detente.extract.Fit.Filler;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.VerbGroup.Voice;
import org.detente.language.WordClass;
import org.detente.lexicon.Role;
import org.detente.lexicon.Sense;
import org.detente.model.EventType;

/** Verbs that change their object where they have one, and else their subject. */
final class ActedOn {

  private ActedOn() {}

  /** "Missile defence has soured relations": what it did to something did not happen to it. */
  static void drop(Scene scene, Sense sense, Clause clause, Map<Role, List<Filler>> roles) {
    boolean changes =
        sense.type().filter(t -> t == EventType.RELATIONS_CHANGE).isPresent()
            && sense.fixed().isEmpty()
            && clause.verb().voice() == Voice.ACTIVE
            && !scene.grammar().all(WordClass.OWNER).isEmpty()
            && clause.objects().stream().anyMatch(o -> isThing(scene, o));
    if (changes) {
      roles
          .getOrDefault(Role.OBJECT, new ArrayList<>())
          .removeIf(f -> f.phrase().filter(clause.subjects()::contains).isPresent());
    }
  }

  private static boolean isThing(Scene scene, Phrase object) {
    return object.isBare()
        && scene.head(object).pos().isNominal()
        && !scene.grammar().is(WordClass.SPAN_OF_TIME, scene.head(object).lemma());
  }
}
