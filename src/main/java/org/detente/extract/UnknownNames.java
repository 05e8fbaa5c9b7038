package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import org.detente.language.Pos;
import org.detente.language.Token;
import org.detente.model.Mention;
import org.detente.model.Span;

/**
 * Names that the gazetteer does not know: runs of proper nouns with capitals, none of whose tokens
 * is part of a known name.
 */
final class UnknownNames {

  private UnknownNames() {}

  static List<Mention> of(Scene scene) {
    List<Mention> names = new ArrayList<>();
    int first = -1;
    int count = scene.sentence().tokens().size();
    for (int i = 0; i <= count; i++) {
      boolean part = i < count && isName(scene, i);
      if (part && first < 0) {
        first = i;
      }
      if (!part && first >= 0) {
        Span words = scene.sentence().cover(first, i - 1);
        names.add(Mention.unresolved(words, words.of(scene.text())));
        first = -1;
      }
    }
    return names;
  }

  /** A single letter is an initial, not a name. */
  private static boolean isName(Scene scene, int i) {
    Token token = scene.token(i);
    return token.pos() == Pos.PROPN
        && token.form().length() > 1
        && Character.isUpperCase(token.form().charAt(0))
        && scene.name(i).isEmpty();
  }
}
