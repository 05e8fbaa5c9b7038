package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.detente.language.Pos;
import org.detente.language.Token;
import org.detente.model.Mention;
import org.detente.model.Span;

/**
 * A name that the gazetteer does not know: a run of proper nouns with capitals, none of whose
 * tokens is part of a known name.
 *
 * @param mention the words
 * @param lemma the same without declension, in small letters, as far as the dictionary tells
 * @param sentence where they stand
 */
public record UnknownName(Mention mention, String lemma, Span sentence) {

  static List<UnknownName> of(Scene scene) {
    List<UnknownName> names = new ArrayList<>();
    int first = -1;
    int count = scene.sentence().tokens().size();
    for (int i = 0; i <= count; i++) {
      boolean part = i < count && isName(scene, i);
      if (part && first < 0) {
        first = i;
      }
      if (!part && first >= 0) {
        names.add(name(scene, first, i - 1));
        first = -1;
      }
    }
    return names;
  }

  private static UnknownName name(Scene scene, int first, int last) {
    Span words = scene.sentence().cover(first, last);
    return new UnknownName(
        Mention.unresolved(words, words.of(scene.text())),
        IntStream.rangeClosed(first, last)
            .mapToObj(i -> scene.token(i).lemma().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" ")),
        scene.sentence().span());
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
