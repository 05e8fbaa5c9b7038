package org.detente.language;

import java.util.List;
import java.util.Locale;

/** The words of an English sentence around one that say what form of a verb it is. */
record WordsAround(List<Token> tokens, Grammar grammar) {

  /** Where the word before stands, adverbs and times apart; -1 where there is none. */
  int before(int i) {
    int k = i - 1;
    while (k >= 0 && skipped(k) > 0) {
      k -= skipped(k);
    }
    return k;
  }

  /** "have on many occasions accused": how many words of an adverb or time end at {@code k}. */
  private int skipped(int k) {
    String words = tokens.get(k).lower();
    for (int j = k - 1; j >= Math.max(0, k - 2); j--) {
      words = tokens.get(j).lower() + " " + words;
      if (grammar.is(WordClass.COMPOUND_ADVERB, words)) {
        return k - j + 1;
      }
    }
    return tokens.get(k).pos() == Pos.ADV || tokens.get(k).pos() == Pos.TIME ? 1 : 0;
  }

  /**
   * "The allies condemned in plain words the attack and demanded": the next verb goes on with it.
   */
  boolean goesOn(int i) {
    for (int j = i + 1; j < tokens.size() && tokens.get(j).pos() != Pos.PUNCT; j++) {
      if (tokens.get(j).pos().isVerbal()) {
        return tokens.get(j - 1).pos() == Pos.CCONJ;
      }
    }
    return false;
  }

  /** "said President Boris Yeltsin decided to": a title and name right behind who says it. */
  boolean isSaid(int i, int name) {
    return name > 1
        && grammar.is(WordClass.INFINITIVE_VERB, tokens.get(i).lemma())
        && tokens.get(name - 1).pos() == Pos.NOUN
        && Character.isUpperCase(tokens.get(name - 1).form().charAt(0))
        && grammar.is(WordClass.SAYING, tokens.get(name - 2).lemma());
  }

  /** "The president ordered that the offices be closed": behind its subject, what is told after. */
  boolean isTelling(int i) {
    boolean that =
        i > 0
            && i + 1 < tokens.size()
            && tokens.get(i - 1).pos().isNominal()
            && tokens.get(i + 1).pos() != Pos.DET
            && grammar.is(WordClass.COMPLEMENTIZER, tokens.get(i + 1).lower())
            && tokens.subList(0, i).stream().noneMatch(t -> t.pos().isVerbal());
    return that || presents(i) || isResolving(i);
  }

  /** "Founding Act signed in Paris": what is agreed signs nothing. */
  boolean isOfAccord(int i) {
    Token before = tokens.get(i - 1);
    String noun = before.lemma().substring(before.lemma().lastIndexOf(' ') + 1);
    return before.pos().isNominal()
        && grammar.is(WordClass.ACCORD, noun.toLowerCase(Locale.ROOT))
        && (grammar.is(WordClass.ISSUING, tokens.get(i).lemma())
            || grammar.is(WordClass.TRANSITIVE, tokens.get(i).lemma()));
  }

  /** What makes a participle of a form though other words stand between. */
  boolean isApart(int i, int before) {
    return isInverted(before) || isWished(i);
  }

  /** "Had the allies ratified it": the auxiliary before the subject at the head of a clause. */
  private boolean isInverted(int before) {
    if (before < 0 || !tokens.get(before).pos().isNominal()) {
      return false;
    }
    for (int k = before; k >= 0; k--) {
      Token token = tokens.get(k);
      if (token.pos().isVerbal()) {
        boolean opens = k == 0 || tokens.get(k - 1).form().equals(",");
        return opens && grammar.is(WordClass.PERFECT_AUXILIARY, token.lemma());
      }
      if (token.pos() == Pos.PUNCT) {
        return false;
      }
    }
    return false;
  }

  /** "wanted Latvia and Estonia brought under the treaty": what somebody wants done to them. */
  private boolean isWished(int i) {
    boolean object = i + 1 < tokens.size() && tokens.get(i + 1).pos().isNominal();
    int k = i - 1;
    while (k > 0 && isInList(tokens.get(k))) {
      k--;
    }
    return !object
        && k > 0
        && k < i - 1
        && tokens.get(k).pos() == Pos.VERB
        && grammar.is(WordClass.WISH, tokens.get(k).lemma())
        && tokens.get(k).morph().form() != Morph.Form.PAST_PARTICIPLE
        && !grammar.is(WordClass.RELATIVE, tokens.get(k - 1).lower());
  }

  private static boolean isInList(Token token) {
    return token.pos().isNominal()
        || token.pos() == Pos.DET
        || token.pos() == Pos.ADJ
        || token.pos() == Pos.NUM
        || token.pos() == Pos.CCONJ;
  }

  /** "Spokesman Dmitry Peskov said there was": what "there" opens is said. */
  private boolean presents(int i) {
    return i + 2 < tokens.size()
        && grammar.is(WordClass.SAYING, tokens.get(i).lemma())
        && grammar.is(WordClass.PRESENTATIVE, tokens.get(i + 1).lower())
        && tokens.get(i + 2).pos().isVerbal();
  }

  /** "The two sides agreed at the summit in May to work together": what its subject is to do. */
  private boolean isResolving(int i) {
    Token verb = tokens.get(i);
    boolean may =
        i > 0
            && grammar.is(WordClass.INFINITIVE_VERB, verb.lemma())
            && !grammar.is(WordClass.TRANSITIVE, verb.lemma())
            && tokens.get(i - 1).pos().isNominal()
            && tokens.subList(0, i).stream().noneMatch(t -> t.pos().isVerbal());
    for (int j = i + 1; may && j < tokens.size(); j++) {
      Token token = tokens.get(j);
      if (grammar.is(WordClass.INFINITIVE_MARKER, token.lower())) {
        return j > i + 1 && j + 1 < tokens.size() && tokens.get(j + 1).pos().isVerbal();
      }
      if (token.pos() == Pos.PUNCT || token.pos() == Pos.CCONJ || token.pos().isVerbal()) {
        return false;
      }
    }
    return false;
  }

  /** "The ambassador left in January and has not been replaced": an auxiliary behind "and". */
  boolean isJoined(int j) {
    return tokens.get(j).pos() == Pos.AUX && tokens.get(j - 1).pos() == Pos.CCONJ;
  }

  /** "refused to let Moscow send troops": the bare verb of whom another lets do something. */
  boolean isLet(int i) {
    int k = i - 1;
    while (k > 0
        && (tokens.get(k).pos().isNominal() || EnglishOpeners.isBeforeNoun(tokens.get(k).pos()))) {
      k--;
    }
    return k >= 0
        && k < i - 1
        && tokens.get(k).pos() == Pos.VERB
        && grammar.is(WordClass.ALLOWING, tokens.get(k).lemma());
  }

  /** "one allied envoy": between a determiner and a noun. */
  boolean isAttribute(int j) {
    return j + 1 < tokens.size()
        && EnglishOpeners.isBeforeNoun(tokens.get(j - 1).pos())
        && tokens.get(j).isParticiple()
        && tokens.get(j + 1).pos() == Pos.NOUN;
  }

  /** "signed in Paris an accord": right behind a place what is signed. */
  boolean isObjectPastPlace(int i) {
    return i + 4 < tokens.size()
        && tokens.get(i + 1).pos() == Pos.ADP
        && grammar.is(WordClass.WHERE, tokens.get(i + 1).lower())
        && tokens.get(i + 2).pos() == Pos.PROPN
        && grammar.is(WordClass.ARTICLE, tokens.get(i + 3).lower())
        && !grammar.is(WordClass.SPAN_OF_TIME, tokens.get(i + 4).lemma());
  }
}
