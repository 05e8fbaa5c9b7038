package org.detente.extract;

import java.util.List;
import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.Morph;
import org.detente.language.Phrase;
import org.detente.language.WordClass;

/** Participles and infinitives at the head of a sentence, whose doer comes after them. */
final class Leading {

  private Leading() {}

  /** "Meeting Mr Erdogan in Washington, he spoke of peace", "Après avoir rencontré Lavrov, il". */
  static boolean is(Scene scene, Clause clause) {
    boolean participle =
        clause.link() == Clause.Link.PARTICIPLE
            && clause.verb().form() == Morph.Form.PRESENT_PARTICIPLE;
    boolean opened =
        clause.link() == Clause.Link.INFINITIVE
            && !clause.marker().isEmpty()
            && !scene.grammar().is(WordClass.PURPOSE, clause.marker());
    return (participle || opened) && clause.governor().isEmpty() && clause.noun().isEmpty();
  }

  /** Who does it, or of "Pour marquer son hostilité, Moscou a refusé" who acts after it. */
  static List<Phrase> orDoers(Scene scene, Clause clause) {
    List<Phrase> doers = Doers.of(scene, clause);
    boolean opens =
        doers.isEmpty()
            && clause.link() == Clause.Link.INFINITIVE
            && clause.governor().isEmpty()
            && clause.noun().isEmpty();
    return opens ? doers(scene, clause) : doers;
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
