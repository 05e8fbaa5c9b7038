package org.detente.language;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The six cases of Russian (Leipzig glossing abbreviations; LOC is the prepositional). */
enum GrammaticalCase {
  NOM,
  GEN,
  DAT,
  ACC,
  INS,
  LOC;

  /** Every case: what an indeclinable word can stand in. */
  static final Set<GrammaticalCase> ALL = Set.copyOf(EnumSet.allOf(GrammaticalCase.class));

  /**
   * The canonical preposition of a phrase in this case: "с+ins" with a preposition, "+gen" without;
   * empty for subject and object, which need no preposition.
   */
  String governedBy(String preposition) {
    if (preposition.isEmpty() && (this == NOM || this == ACC)) {
      return "";
    }
    return preposition + "+" + name().toLowerCase(Locale.ROOT);
  }
}
