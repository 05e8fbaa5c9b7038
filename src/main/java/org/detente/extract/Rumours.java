package org.detente.extract;

import org.detente.language.Clause;
import org.detente.language.Morph;
import org.detente.language.Pos;
import org.detente.language.WordClass;

/** Clauses on nouns of what is only wished, asked, feared or thought of. */
final class Rumours {

  private Rumours() {}

  /**
   * "Rumours that Moscow would replace its envoy", "the prospect of Ukraine joining", "guarantees
   * that it will not join and that NATO will pull back", "an interest in holding talks".
   */
  static boolean is(Scene scene, Clause clause) {
    int first = clause.first();
    boolean that =
        first > 1 && scene.grammar().is(WordClass.COMPLEMENTIZER, scene.token(first - 1).lower());
    boolean of =
        first > 1
            && clause.verb().form() != Morph.Form.INFINITIVE
            && (scene.grammar().is(WordClass.GENITIVE, scene.token(first - 1).lower())
                || isGerundIn(scene, clause));
    int noun = first - 2;
    while ((that || of) && noun > 0 && isBetween(scene, noun)) {
      noun--;
    }
    if (that && scene.token(noun).pos() == Pos.CCONJ) {
      return scene.sentence().clauses().stream()
          .filter(c -> c.link() == Clause.Link.COMPLEMENT && c.verb().head() < first)
          .filter(c -> c.governor().equals(clause.governor()))
          .anyMatch(c -> is(scene, c));
    }
    return (that || of) && isThoughtOf(scene, noun);
  }

  private static boolean isGerundIn(Scene scene, Clause clause) {
    return clause.verb().form() == Morph.Form.PRESENT_PARTICIPLE
        && scene
            .grammar()
            .is(WordClass.GERUND_ADVERBIAL, scene.token(clause.verb().first() - 1).lower());
  }

  private static boolean isThoughtOf(Scene scene, int noun) {
    return scene.token(noun).pos() == Pos.NOUN
        && (scene.grammar().is(WordClass.WISH, scene.token(noun).lemma())
            || scene.grammar().is(WordClass.IMAGINED, scene.token(noun).lemma())
            || scene.grammar().is(WordClass.PROSPECT, scene.token(noun).lemma()));
  }

  /** "гарантии того, что": what stands between a noun and its clause. */
  private static boolean isBetween(Scene scene, int i) {
    return scene.grammar().is(WordClass.CORRELATIVE, scene.token(i).lower())
        || scene.token(i).form().equals(",")
            && scene.grammar().is(WordClass.CORRELATIVE, scene.token(i - 1).lower());
  }
}
