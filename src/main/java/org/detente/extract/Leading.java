package org.detente.extract;

import java.util.List;
import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.Morph;
import org.detente.language.Phrase;

/** Participles at the head of a sentence, whose doer comes after them. */
final class Leading {

  private Leading() {}

  /** "Meeting Mr Erdogan in Washington, he spoke of peace". */
  static boolean is(Clause clause) {
    return clause.link() == Clause.Link.PARTICIPLE
        && clause.verb().form() == Morph.Form.PRESENT_PARTICIPLE
        && clause.governor().isEmpty()
        && clause.noun().isEmpty();
  }

  /** Who does the main verb; "Agreeing to meet, Russia sends a signal": past all under it. */
  static List<Phrase> doers(Scene scene, Clause participle) {
    return scene.sentence().clauses().stream()
        .filter(c -> c.link() == Clause.Link.MAIN && c.verb().isFinite())
        .filter(c -> c.verb().first() > participle.verb().first())
        .limit(1)
        .filter(c -> isUnder(c, participle))
        .flatMap(c -> c.subjects().stream())
        .toList();
  }

  private static boolean isUnder(Clause clause, Clause participle) {
    Optional<Clause> at = clause.governor();
    while (at.isPresent() && at.get() != participle) {
      at = at.get().governor().filter(g -> g.verb().first() >= participle.verb().first());
    }
    return at.isPresent();
  }
}
