package org.detente.extract;

import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.VerbGroup.Voice;
import org.detente.language.WordClass;

/** In machine-translated English, those of a house or capital who do what has no subject. */
final class InTheirHouse {

  private InTheirHouse() {}

  /** "In Moscow consider that NATO lies", "In the ministry do not exclude a response". */
  static Optional<Phrase> of(Scene scene, Clause clause) {
    boolean subjectless =
        !scene.grammar().all(WordClass.OWNER).isEmpty()
            && clause.link() == Clause.Link.MAIN
            && clause.verb().isFinite()
            && clause.verb().voice() == Voice.ACTIVE
            && clause.subjects().isEmpty();
    return subjectless
        ? scene.sentence().phrases().stream()
            .filter(p -> scene.governs(WordClass.WHERE, p))
            .filter(p -> p.first() == 1 && p.extent() + 1 == clause.verb().first())
            .findFirst()
        : Optional.empty();
  }
}
