package org.detente.extract;

import org.detente.language.Pos;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.model.Mention;

/** Words that say nothing by themselves, which are no object of a claim. */
final class Scraps {

  private Scraps() {}

  /** "Les pays baltes s'en inquiètent", "a plaidé pour que": a pronoun or a preposition alone. */
  static void drop(Scene scene, Draft draft) {
    draft.object = draft.object.filter(o -> o.entity().isPresent() || !isScrap(scene, o));
  }

  private static boolean isScrap(Scene scene, Mention words) {
    Token token = scene.token(scene.index(words.span().start()));
    return token.span().equals(words.span())
        && (token.pos() == Pos.ADP
            || token.pos() == Pos.PRON
                && scene.grammar().is(WordClass.OTHER_CLITIC, token.lower()));
  }
}
