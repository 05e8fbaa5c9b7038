package org.detente.language;

import java.util.List;
import java.util.Optional;

/** Small words of English that are more than they look like: "von der Leyen", "so it left". */
record EnglishParticles(Grammar grammar) {

  /** The part of speech of a word that is one of those at {@code i}. */
  Optional<Pos> pos(List<Token> tokens, int i) {
    if (isOfName(tokens, i)) {
      return Optional.of(Pos.PROPN);
    }
    if (isOfNoun(tokens, i)) {
      return Optional.of(Pos.NOUN);
    }
    if (isDesignation(tokens.get(i))) {
      return Optional.of(Pos.NOUN);
    }
    if (isThen(tokens, i)) {
      return Optional.of(Pos.ADV);
    }
    return isConsequence(tokens, i) ? Optional.of(Pos.SCONJ) : Optional.empty();
  }

  /** "suggested then that": when it was, not what. */
  private boolean isThen(List<Token> tokens, int i) {
    return i > 0
        && tokens.get(i).pos() == Pos.NOUN
        && tokens.get(i - 1).pos() == Pos.VERB
        && grammar.is(WordClass.FORMER, tokens.get(i).lower());
  }

  /** "six F-15 fighters": a letter and a figure are no preposition, nor a mark. */
  private static boolean isDesignation(Token token) {
    String form = token.form();
    boolean small = token.pos() == Pos.ADP || token.pos() == Pos.SCONJ || token.pos() == Pos.ADV;
    return small
        && Character.isUpperCase(form.charAt(0))
        && form.indexOf('-') > 0
        && Character.isDigit(form.charAt(form.length() - 1));
  }

  /** "von der Leyen": a small word before a name is part of it. */
  private boolean isOfName(List<Token> tokens, int i) {
    if (!grammar.is(WordClass.NAME_PARTICLE, tokens.get(i).form())) {
      return false;
    }
    int next = i + 1;
    if (next < tokens.size() && grammar.is(WordClass.NAME_PARTICLE, tokens.get(next).form())) {
      next++;
    }
    return next < tokens.size() && Character.isUpperCase(tokens.get(next).form().charAt(0));
  }

  /** "is weak, so it negotiates": before the subject of another clause, no adverb of degree. */
  private boolean isConsequence(List<Token> tokens, int i) {
    return i > 0
        && i + 2 < tokens.size()
        && grammar.is(WordClass.CONSEQUENCE, tokens.get(i).lower())
        && grammar.is(WordClass.SUBJECT_PRONOUN, tokens.get(i + 1).lower())
        && !tokens.get(i - 1).pos().isVerbal();
  }

  /** "a think tank", "the member states agreed": one of two words that are one noun. */
  private boolean isOfNoun(List<Token> tokens, int i) {
    return tokens.get(i).pos() != Pos.NOUN && (isOne(tokens, i) || isOne(tokens, i - 1));
  }

  private boolean isOne(List<Token> tokens, int i) {
    return i >= 0
        && i + 1 < tokens.size()
        && grammar.is(
            WordClass.COMPOUND_NOUN, tokens.get(i).lower() + " " + tokens.get(i + 1).lower());
  }

  /** "19.41": the hour at which an entry of a live report was written. */
  static boolean isClock(String word) {
    return word.length() == 5
        && (word.charAt(2) == '.' || word.charAt(2) == ':')
        && word.chars().filter(Character::isDigit).count() == 4;
  }

  /** "will neither suspend it nor": between a verb and what helps it. */
  boolean denies(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    return grammar.is(WordClass.OPEN_COORDINATOR, word)
        && grammar.is(WordClass.NO, word)
        && i > 0
        && tokens.get(i - 1).pos() == Pos.AUX
        && i + 1 < tokens.size()
        && tokens.get(i + 1).pos() == Pos.VERB;
  }
}
