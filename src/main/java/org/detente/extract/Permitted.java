package org.detente.extract;

import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.Morph;
import org.detente.language.WordClass;
import org.detente.model.EventType;
import org.detente.model.Modality;

/** Infinitives of what somebody only may do. */
final class Permitted {

  private Permitted() {}

  /** "should be allowed to use missiles to attack": nobody has attacked by being allowed to. */
  static boolean is(Scene scene, Clause infinitive, EventType type) {
    Optional<Clause> at =
        Optional.of(infinitive).filter(c -> c.verb().form() == Morph.Form.INFINITIVE);
    while (at.filter(c -> c.link() == Clause.Link.INFINITIVE).isPresent()) {
      Clause here = at.get();
      at = here.governor().filter(g -> g != here);
      boolean allowed =
          at.filter(g -> scene.grammar().is(WordClass.ALLOWING, g.verb().lemma())).isPresent();
      if (allowed || at.filter(g -> isOpen(g, type)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpen(Clause clause, EventType type) {
    return clause.verb().isFinite()
        && type.family() == EventType.Family.FORCE
        && Mood.of(clause, type) == Modality.POSSIBLE;
  }
}
