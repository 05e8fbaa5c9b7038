package org.detente.language;

import java.util.List;

/** "с коллегами из США": where those are from with whom somebody does something. */
final class RussianOrigins {

  private RussianOrigins() {}

  /** True when {@code from} says where the people of the group before it are from. */
  static boolean tell(NounGroup people, NounGroup from, List<RussianWord> words, Grammar grammar) {
    return people.isAnimate()
        && !people.isName()
        && words.get(from.head()).pos() == Pos.PROPN
        && grammar.all(WordClass.WITH).stream().anyMatch(people::standsWith)
        && grammar.all(WordClass.PROVENANCE).stream().anyMatch(from::standsWith);
  }
}
