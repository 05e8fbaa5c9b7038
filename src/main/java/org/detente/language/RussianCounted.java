package org.detente.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.detente.language.RussianReading.Kind;

/** Russian nouns that a number counts: which stand behind it, and in which cases. */
final class RussianCounted {

  private RussianCounted() {}

  /** The cases of what figures count. */
  static Set<GrammaticalCase> figures() {
    return EnumSet.of(GrammaticalCase.NOM, GrammaticalCase.ACC, GrammaticalCase.GEN);
  }

  /** "около 500 солдат": before a number a preposition may only say that it is not exact. */
  static boolean isAbout(String word, String next, Grammar grammar) {
    return grammar.is(WordClass.APPROXIMATOR, word)
        && !next.isEmpty()
        && (Character.isDigit(next.charAt(0)) || grammar.number(Token.lower(next)).isPresent());
  }

  /**
   * "два российских дипломата", "три новые ракеты": behind two, three and four the noun is a
   * singular genitive, its adjectives are plural.
   */
  static List<RussianReading> few(List<RussianReading> noun, List<RussianReading> adjectives) {
    boolean several =
        adjectives.stream()
            .anyMatch(r -> r.number() == 'p' && r.inCase().filter(figures()::contains).isPresent());
    return several
        ? noun.stream()
            .filter(r -> r.kind() == Kind.NOUN && r.number() == 's')
            .filter(r -> r.inCase().filter(c -> c == GrammaticalCase.GEN).isPresent())
            .toList()
        : List.of();
  }

  /** "резолюции 1244 контакты": figures do not count a plural in the nominative. */
  static boolean isUncounted(RussianWord number, List<RussianReading> head) {
    return number.pos() == Pos.NUM
        && number.readings().isEmpty()
        && !head.isEmpty()
        && head.stream()
            .allMatch(
                r ->
                    r.kind() == Kind.NOUN
                        && r.number() == 'p'
                        && r.inCase()
                            .filter(c -> c == GrammaticalCase.NOM || c == GrammaticalCase.ACC)
                            .isPresent());
  }
}
