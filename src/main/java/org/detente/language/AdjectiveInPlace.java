package org.detente.language;

import java.util.List;

/** Where an English word is an adjective whatever a tagger took it for. */
record AdjectiveInPlace(List<Token> tokens, Grammar grammar) {

  /** Though it was taken for a verb. */
  boolean isForVerb(int i) {
    return isAttribute(tokens, i)
        || isPredicate(tokens, i)
        || isBetween(tokens, i)
        || isOfObject(i);
  }

  /** Though it can only be the participle of a verb. */
  boolean isForParticiple(int i) {
    return tokens.get(i).lower().endsWith("ed") && (isOfTeller(i) || isOfDoer(i));
  }

  /** "the attack by allied jets": no verb stands right behind a preposition. */
  private boolean isOfDoer(int i) {
    return i > 0
        && i + 1 < tokens.size()
        && tokens.get(i - 1).pos() == Pos.ADP
        && !grammar.is(WordClass.INFINITIVE_MARKER, tokens.get(i - 1).lower())
        && (tokens.get(i + 1).pos() == Pos.NOUN || tokens.get(i + 1).pos() == Pos.VERB);
  }

  /** "…, allied officers said": behind a comma, of who says what stands before. */
  private boolean isOfTeller(int i) {
    return i > 1
        && i + 2 < tokens.size()
        && tokens.get(i - 1).pos() == Pos.PUNCT
        && tokens.get(i + 1).pos() == Pos.NOUN
        && tokens.get(i + 2).pos() == Pos.VERB
        && tokens.get(i + 2).morph().tense() == Morph.Tense.PAST
        && grammar.is(WordClass.SAYING, tokens.get(i + 2).lemma());
  }

  /** "was never keen": after "be" a bare verb is an adjective. */
  private boolean isPredicate(List<Token> tokens, int i) {
    int k = i - 1;
    while (k >= 0 && tokens.get(k).pos() == Pos.ADV) {
      k--;
    }
    return k >= 0
        && tokens.get(k).lemma().equals("be")
        && !tokens.get(i).isParticiple()
        && !tokens.get(i).lower().endsWith("ing");
  }

  /** "is open to more talks": between a preposition and a noun. */
  static boolean isGoverned(List<Token> tokens, int i) {
    return i > 0
        && i + 1 < tokens.size()
        && tokens.get(i - 1).pos() == Pos.ADP
        && tokens.get(i + 1).pos() == Pos.NOUN;
  }

  /** "held joint exercises", "had brief talks", "joint working groups": between verb and noun. */
  private boolean isBetween(List<Token> tokens, int i) {
    boolean had =
        i > 0
            && tokens.get(i - 1).pos() == Pos.AUX
            && grammar.is(WordClass.PERFECT_AUXILIARY, tokens.get(i - 1).lemma());
    return i > 0
        && i + 1 < tokens.size()
        && (tokens.get(i - 1).pos() == Pos.VERB || had)
        && !tokens.get(i).isParticiple()
        && (tokens.get(i + 1).pos() == Pos.NOUN
            || i + 2 < tokens.size()
                && tokens.get(i + 1).lower().endsWith("ing")
                && tokens.get(i + 2).pos() == Pos.NOUN);
  }

  /** "wants it to give written guarantees": a participle behind a verb is of what it acts on. */
  private boolean isOfObject(int i) {
    return i > 1
        && i + 1 < tokens.size()
        && tokens.get(i).isParticiple()
        && tokens.get(i + 1).pos() == Pos.NOUN
        && tokens.get(i - 1).pos() == Pos.VERB
        && (grammar.is(WordClass.INFINITIVE_MARKER, tokens.get(i - 2).lower())
            || grammar.is(WordClass.MODAL, tokens.get(i - 2).lower()));
  }

  /** "one allied envoy", "an estimated 100,000 troops". */
  private static boolean isAttribute(List<Token> tokens, int i) {
    if (i == 0 || i + 1 >= tokens.size()) {
      return false;
    }
    Pos before = tokens.get(i - 1).pos();
    Pos next = tokens.get(i + 1).pos();
    return (before == Pos.NUM || before == Pos.DET) && next == Pos.NOUN
        || before == Pos.DET && next == Pos.NUM && !tokens.get(i).lower().endsWith("ing");
  }
}
