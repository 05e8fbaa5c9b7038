package org.detente.extract;

import org.detente.language.Pos;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.model.Mention;
import org.detente.model.Span;

/** Words that say nothing by themselves, which are no object of a claim. */
final class Scraps {

  private Scraps() {}

  /**
   * "Les pays baltes s'en inquiètent", "a plaidé pour que": a pronoun or a preposition alone;
   * "described the move as": with what it is called.
   */
  static void complete(Scene scene, Draft draft) {
    draft.object =
        draft
            .object
            .filter(o -> o.entity().isPresent() || !isScrap(scene, o))
            .map(o -> o.entity().isPresent() ? o : whole(scene, o));
  }

  /** "the Russian move as": up to the end of what stands behind "as". */
  private static Mention whole(Scene scene, Mention words) {
    int last = scene.index(words.span().end() - 1);
    if (!scene.grammar().is(WordClass.AS, scene.token(last).lower())) {
      return words;
    }
    int end =
        scene.sentence().phrases().stream()
            .filter(p -> p.first() == last + 1)
            .mapToInt(p -> scene.words(p).end())
            .max()
            .orElse(scene.token(last - 1).span().end());
    Span span = new Span(words.span().start(), end);
    return Mention.unresolved(span, span.of(scene.text()));
  }

  private static boolean isScrap(Scene scene, Mention words) {
    Token token = scene.token(scene.index(words.span().start()));
    return token.span().equals(words.span())
        && (token.pos() == Pos.ADP
            || token.pos() == Pos.PRON
                && scene.grammar().is(WordClass.OTHER_CLITIC, token.lower()));
  }
}
