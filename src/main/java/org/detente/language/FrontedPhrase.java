package org.detente.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * "In a statement Moscow condemned", "and in response NATO ministers suspended": what opens a
 * clause with a preposition ends where the subject begins, without a comma too, as the verb wants
 * one.
 */
record FrontedPhrase(List<Token> tokens, Grammar grammar) {

  private static final Set<Pos> OF_SUBJECT =
      EnumSet.of(Pos.NOUN, Pos.PROPN, Pos.ADJ, Pos.PART, Pos.NUM, Pos.ADV);

  private static final Set<Pos> OPENING = EnumSet.of(Pos.PUNCT, Pos.CCONJ, Pos.SCONJ);

  /** True where the phrase that begins at {@code first} ends before the name at {@code k}. */
  boolean endsBefore(int first, int k) {
    return first > 0
        && isCapital(k)
        && tokens.get(first - 1).pos() == Pos.ADP
        && (isNoun(k - 1) || isName(first, k))
        && opensClause(k)
        && isSubject(k);
  }

  /** "a statement": a noun that is no name. */
  private boolean isNoun(int k) {
    return tokens.get(k).pos() == Pos.NOUN && !isCapital(k);
  }

  /** "In Brussels Moscow said": a place alone; else one name before one name. */
  private boolean isName(int first, int k) {
    boolean alone = k - 1 == first && tokens.get(first).pos() == Pos.PROPN;
    return alone
        && (grammar.is(WordClass.WHERE, tokens.get(first - 1).lower())
            || k + 1 < tokens.size() && isDoing(tokens.get(k + 1)));
  }

  private boolean isCapital(int k) {
    return (tokens.get(k).pos().isNominal() || tokens.get(k).pos() == Pos.ADJ)
        && Character.isUpperCase(tokens.get(k).form().charAt(0));
  }

  /** From the last mark or conjunction on there are prepositions and what they govern alone. */
  private boolean opensClause(int k) {
    int from = k;
    while (from > 0 && !OPENING.contains(tokens.get(from - 1).pos())) {
      from--;
      if (tokens.get(from).pos().isVerbal()) {
        return false;
      }
    }
    boolean compound = tokens.get(from).pos() == Pos.ADV && tokens.get(from + 1).pos() == Pos.ADP;
    return compound || tokens.get(from).pos() == Pos.ADP;
  }

  /** A name and what belongs to it, then a verb. */
  private boolean isSubject(int k) {
    int i = k;
    boolean named = false;
    while (i < tokens.size() && OF_SUBJECT.contains(tokens.get(i).pos())) {
      named |= tokens.get(i).pos() == Pos.PROPN;
      i++;
    }
    return named && i < tokens.size() && isDoing(tokens.get(i));
  }

  /** "condemned", "has": a form that one has, not "support". */
  private static boolean isDoing(Token verb) {
    return verb.pos() == Pos.AUX
        || verb.pos() == Pos.VERB && !verb.lower().equals(verb.lemma().toLowerCase(Locale.ROOT));
  }
}
