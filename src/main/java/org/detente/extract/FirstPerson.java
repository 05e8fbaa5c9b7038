package org.detente.extract;

import org.detente.language.Morph.Tense;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.Token;
import org.detente.language.WordClass;
import org.detente.model.Span;

/** Who speaks of themselves: "мы", "we", or a Russian verb that says so alone ("Считаем …"). */
final class FirstPerson {

  private FirstPerson() {}

  /** True for a phrase that stands for whoever speaks. */
  static boolean is(Scene scene, Phrase phrase) {
    return is(scene, scene.head(phrase));
  }

  /** True where the first of these words stands for whoever speaks. */
  static boolean is(Scene scene, Span words) {
    return is(scene, scene.token(scene.index(words.start())));
  }

  /** True where they stand for the speaker alone: "я", "Считаю …". */
  static boolean isAlone(Scene scene, Span words) {
    Token head = scene.token(scene.index(words.start()));
    return head.pos() == Pos.VERB
        ? head.morph().number() == 's'
        : scene.grammar().is(WordClass.FIRST_SINGULAR, head.lower());
  }

  /** "Не раз предлагали": a past verb alone, which others may be the doers of as well. */
  static boolean isPast(Scene scene, Span words) {
    Token head = scene.token(scene.index(words.start()));
    return head.pos() == Pos.VERB && head.morph().tense() == Tense.PAST;
  }

  private static boolean is(Scene scene, Token head) {
    return head.pos() == Pos.VERB && !scene.grammar().all(WordClass.ONES_OWN).isEmpty()
        || scene.grammar().is(WordClass.FIRST_PERSON, head.lower());
  }
}
