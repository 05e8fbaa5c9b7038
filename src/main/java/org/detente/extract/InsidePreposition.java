package org.detente.extract;

import org.detente.language.Pos;

/** Nouns that are part of a preposition. */
final class InsidePreposition {

  private InsidePreposition() {}

  /** "en représailles à l'expulsion": a noun between prepositions that is no phrase. */
  static boolean is(Scene scene, int noun) {
    return noun > 0
        && noun + 1 < scene.sentence().tokens().size()
        && scene.token(noun - 1).pos() == Pos.ADP
        && scene.token(noun + 1).pos() == Pos.ADP
        && scene.sentence().phrases().stream()
            .noneMatch(p -> p.first() <= noun && noun <= p.last());
  }
}
