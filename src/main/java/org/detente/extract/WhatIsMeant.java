package org.detente.extract;

import java.util.Optional;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.WordClass;
import org.detente.model.Span;

/**
 * Which words say what is asked, refused or agreed to where the clause itself only points there.
 */
final class WhatIsMeant {

  private WhatIsMeant() {}

  /** The words that {@code asked} stands for, if it stands for others. */
  static Optional<Span> by(Scene scene, Clause asked) {
    return again(scene, asked).or(() -> antecedent(scene, asked));
  }

  /** "signed the programme, having refused to do so before": what the other clause acts on. */
  private static Optional<Span> again(Scene scene, Clause asked) {
    int next = asked.verb().last() + 1;
    boolean same =
        scene.grammar().is(WordClass.MODAL, asked.verb().lemma())
            && asked.objects().isEmpty()
            && next < scene.sentence().tokens().size()
            && scene.grammar().is(WordClass.SO, scene.token(next).lower());
    Optional<Clause> saying = asked.governor().filter(g -> same);
    return saying.flatMap(
        by ->
            Stream.concat(
                    by.governor().stream(),
                    scene.sentence().clauses().stream().filter(c -> c.verb().isFinite()))
                .filter(c -> c != by && c != asked)
                .flatMap(c -> Doers.patients(c).stream())
                .map(scene::words)
                .findFirst());
  }

  /** "the hotline, which he had agreed to keep open": what the relative pronoun stands for. */
  private static Optional<Span> antecedent(Scene scene, Clause asked) {
    boolean open = asked.link() == Clause.Link.INFINITIVE && isWithoutObject(scene, asked);
    return asked
        .governor()
        .filter(g -> open && g.link() == Clause.Link.RELATIVE && !g.subjects().isEmpty())
        .filter(g -> scene.grammar().is(WordClass.RELATIVE_OBJECT, g.marker()))
        .flatMap(Clause::noun)
        .map(scene::words);
  }

  private static boolean isWithoutObject(Scene scene, Clause clause) {
    return clause.objects().stream().map(Phrase::head).allMatch(h -> isAdjective(scene, h));
  }

  private static boolean isAdjective(Scene scene, int token) {
    return scene.token(token).pos() == Pos.ADJ;
  }
}
