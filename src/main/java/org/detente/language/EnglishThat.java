package org.detente.language;

import java.util.List;

/** What "that" is in English: determiner, conjunction or relative. */
record EnglishThat(Grammar grammar, EnglishOpeners openers) {

  /** "that": a determiner ("that body"), a relative ("the treaty that Russia left"), or opener. */
  Pos pos(List<Token> tokens, int i) {
    Pos before = i == 0 ? Pos.PUNCT : tokens.get(i - 1).pos();
    Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : tokens.get(i);
    boolean verb = VerbOrNoun.isVerb(tokens, i + 1);
    boolean announced = i > 0 && tokens.get(i - 1).form().equals(":") && openers.opens(tokens, i);
    if (announced || i > 0 && grammar.is(WordClass.PRESENTATIVE, next.lower())) {
      return Pos.SCONJ;
    }
    if (i == 0
        || before == Pos.ADP
        || before == Pos.PUNCT && !tokens.get(i - 1).form().equals(",")) {
      return Pos.DET;
    }
    if (verb && tokens.get(i + 1).lower().endsWith("ing") && said(tokens, i)) {
      return Pos.SCONJ;
    }
    if (verb) {
      return before.isNominal() || before == Pos.PUNCT ? Pos.PRON : Pos.DET;
    }
    boolean singular = isSingular(tokens, i + 1);
    boolean closed = singular && (before == Pos.ADV || !openers.verbFollows(tokens, i + 1));
    if ((before.isVerbal() || before == Pos.ADV) && closed) {
      return Pos.DET;
    }
    boolean within = before.isNominal() && isWithin(tokens, i);
    boolean told = said(tokens, i) || isOfNoun(tokens, i);
    boolean relative = within || before.isNominal() && tokens.get(i).pos() == Pos.PRON && !told;
    return relative ? Pos.PRON : Pos.SCONJ;
  }

  /** "voiced hope that, after talks, Putin would agree": what is hoped, not what hope is. */
  private boolean isOfNoun(List<Token> tokens, int i) {
    return tokens.get(i - 1).pos() == Pos.NOUN
        && i + 1 < tokens.size()
        && tokens.get(i + 1).form().equals(",")
        && (grammar.is(WordClass.IMAGINED, tokens.get(i - 1).lemma())
            || grammar.is(WordClass.HEARSAY, tokens.get(i - 1).lemma())
            || grammar.is(WordClass.BELIEF, tokens.get(i - 1).lemma()));
  }

  /** "that same year", "that body": adjectives and a noun in the singular. */
  private static boolean isSingular(List<Token> tokens, int from) {
    int k = from;
    while (k < tokens.size() && tokens.get(k).pos() == Pos.ADJ) {
      k++;
    }
    return k < tokens.size()
        && tokens.get(k).pos() == Pos.NOUN
        && tokens.get(k).morph().number() == 's';
  }

  /** "said that the missiles that NATO has placed are a threat": what is said has no verb yet. */
  private boolean isWithin(List<Token> tokens, int i) {
    int k = i - 1;
    while (k >= 0 && !tokens.get(k).pos().isVerbal() && tokens.get(k).pos() != Pos.PUNCT) {
      if (tokens.get(k).pos() == Pos.SCONJ
          && grammar.is(WordClass.COMPLEMENTIZER, tokens.get(k).lower())) {
        return true;
      }
      k--;
    }
    return false;
  }

  /** A verb of saying or wanting stands before in the same clause. */
  private boolean said(List<Token> tokens, int i) {
    for (int k = i - 1; k >= 0 && tokens.get(k).pos() != Pos.PUNCT; k--) {
      String lemma = tokens.get(k).lemma();
      if (tokens.get(k).pos() == Pos.VERB) {
        return grammar.is(WordClass.QUOTATIVE, lemma)
            || grammar.is(WordClass.SAYING, lemma)
            || grammar.is(WordClass.CONTENT_VERB, lemma);
      }
    }
    return false;
  }
}
