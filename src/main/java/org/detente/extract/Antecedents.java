package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.Morph;
import org.detente.language.Phrase;
import org.detente.language.WordClass;

/** What a subject pronoun stands for in its own sentence, by gender and number. */
final class Antecedents {

  private Antecedents() {}

  /**
   * "Lavrov a dit qu'il viendrait, mais il a exigé": the agreeing subject before, the next first,
   * one that is known to agree before one that only may; "l'Alliance a promis à Kiev et à Tbilissi
   * qu'elles entreraient": else to whom it was said.
   */
  static Optional<Phrase> of(Scene scene, Phrase pronoun) {
    if (!scene.grammar().is(WordClass.OWN_SUBJECT, scene.head(pronoun).lower())) {
      return Optional.empty();
    }
    Morph morph = scene.head(pronoun).morph();
    List<Phrase> agreeing = new ArrayList<>();
    List<Phrase> addressed = new ArrayList<>();
    for (Clause clause : scene.sentence().clauses()) {
      if (isBefore(scene, clause, pronoun)) {
        agreeing(scene, clause.subjects(), pronoun).forEach(s -> agreeing.add(0, s));
        agreeing(scene, clause.obliques(), pronoun).stream()
            .filter(o -> scene.governs(WordClass.DATIVE, o))
            .filter(o -> scene.name(o.head()).isPresent() && morph.number() == 'p')
            .forEach(addressed::add);
      }
    }
    return agreeing.stream()
        .filter(s -> Agreement.of(scene, s).gender() == morph.gender())
        .findFirst()
        .or(() -> agreeing.stream().findFirst())
        .or(() -> addressed.stream().findFirst());
  }

  private static List<Phrase> agreeing(Scene scene, List<Phrase> phrases, Phrase pronoun) {
    return phrases.stream()
        .filter(p -> p.extent() < pronoun.first() && scene.head(p).pos().isNominal())
        .filter(p -> Agreement.of(scene, p).agrees(scene.head(pronoun).morph()))
        .toList();
  }

  /** A finite clause before; a relative one only where the pronoun's own hangs on it. */
  private static boolean isBefore(Scene scene, Clause clause, Phrase pronoun) {
    boolean governs =
        scene.owner(pronoun).flatMap(Clause::governor).filter(g -> g == clause).isPresent();
    return (clause.link() != Clause.Link.RELATIVE || governs)
        && clause.verb().isFinite()
        && clause.verb().first() < pronoun.first();
  }
}
