package org.detente.language;

import java.util.BitSet;
import java.util.List;

/** Finds what opens a phrase or clause: prepositions of one word or several, and conjunctions. */
final class Openers {

  private final List<Token> tokens;
  private final Grammar grammar;

  /** By place, what was found there: each is asked about repeatedly. */
  private final Preposition[] prepositions;

  private final BitSet looked = new BitSet();

  Openers(List<Token> tokens, Grammar grammar) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.prepositions = new Preposition[tokens.size()];
  }

  /**
   * A preposition.
   *
   * @param word uncontracted ("de", "auprès de")
   * @param length number of tokens
   */
  record Preposition(String word, int length) {}

  /**
   * "auxquels", "au cours duquel", "avec lequel", "à qui": a relative under its preposition, as
   * preposition and length in tokens; null for none.
   */
  Preposition relative(int i) {
    Preposition preposition = preposition(i);
    if (preposition == null) {
      return null;
    }
    int last = i + preposition.length() - 1;
    if (isFused(tokens.get(last))) {
      return preposition;
    }
    boolean next =
        last + 1 < tokens.size()
            && (tokens.get(last + 1).pos() == Pos.PRON || beforeNounGroup(last + 2))
            && grammar.is(WordClass.RELATIVE_AFTER_PREPOSITION, tokens.get(last + 1).lower());
    return next ? new Preposition(preposition.word(), preposition.length() + 1) : null;
  }

  /** "selon lequel la Russie", "dans lequel Moscou": before these stands no determiner. */
  private boolean beforeNounGroup(int i) {
    return i < tokens.size()
        && (tokens.get(i).pos() == Pos.DET || tokens.get(i).pos() == Pos.PROPN);
  }

  private boolean isFused(Token token) {
    return grammar.is(WordClass.RELATIVE, token.lower())
        && !grammar.uncontracted(token.lower()).equals(token.lower());
  }

  /** "Comme Grouchko l'a dit": what can be a preposition is a conjunction when a verb follows. */
  boolean opensClause(int i) {
    String word = tokens.get(i).lower();
    if (!grammar.is(WordClass.SUBORDINATOR, word)
        || grammar.is(WordClass.EITHER_OPENER, word) && tokens.get(i).pos() != Pos.SCONJ) {
      return false;
    }
    for (int k = i + 1; k < tokens.size(); k++) {
      Token token = tokens.get(k);
      if (token.pos() == Pos.PUNCT) {
        return false;
      }
      if (token.morph().form() == Morph.Form.FINITE) {
        return true;
      }
    }
    return false;
  }

  /**
   * Length of "ainsi que", "de même que" before a noun, 0 for none; before a clause they are
   * conjunctions of another kind.
   */
  int coordinator(int i) {
    for (int length = longest(WordClass.COMPOUND_COORDINATOR, i, 4); length > 1; length--) {
      if (i + length <= tokens.size()
          && grammar.is(WordClass.COMPOUND_COORDINATOR, words(i, length))) {
        return length;
      }
    }
    return 0;
  }

  /** Length of an adverb of several words between phrases ("in addition"), 0 for none. */
  int adverb(int i) {
    if (grammar.is(WordClass.NEGATIVE_PARTICLE, tokens.get(i).lemma())) {
      return 0;
    }
    for (int length = longest(WordClass.COMPOUND_ADVERB, i, 5); length > 1; length--) {
      if (i + length <= tokens.size()
          && grammar.is(WordClass.COMPOUND_ADVERB, words(i, length).replace("' ", "'"))
          && preposition(i + length - 1) == null
          && (i + length == tokens.size()
              || tokens.get(i).pos() != Pos.ADP
              || !grammar.is(WordClass.GENITIVE, tokens.get(i + length).lower())
              || isInfinitive(i + length + 1))) {
        return length;
      }
    }
    return 0;
  }

  /** "refuse en revanche de fermer": the preposition opens the infinitive. */
  private boolean isInfinitive(int i) {
    return i < tokens.size() && tokens.get(i).morph().form() == Morph.Form.INFINITIVE;
  }

  /** Length of words before a count that is not exact ("plus de trente"), 0 for none. */
  int approximator(int i) {
    int named = new SoCalled(tokens, grammar).length(i);
    if (named > 0) {
      return named;
    }
    boolean counted =
        i + 2 < tokens.size()
            && (tokens.get(i + 2).pos() == Pos.NUM
                || grammar.is(WordClass.COUNT_NOUN, tokens.get(i + 2).lemma()));
    return counted && grammar.is(WordClass.APPROXIMATOR, words(i, 2)) ? 2 : 0;
  }

  /** Length of the words that open a clause at {@code i}, 0 for none. */
  int subordinator(int i) {
    if (LastQuoted.is(grammar, tokens, i)) {
      return 0;
    }
    for (int length = longest(WordClass.SUBORDINATOR, i, 5); length > 0; length--) {
      if (i + length <= tokens.size()
          && grammar.is(WordClass.SUBORDINATOR, words(i, length))
          && (length > 1
              || tokens.get(i).pos() == Pos.SCONJ
              || tokens.get(i).pos() == Pos.ADV
              || opensClause(i))) {
        return length;
      }
    }
    return tokens.get(i).pos() == Pos.SCONJ ? 1 : 0;
  }

  String words(int from, int length) {
    if (length == 1) {
      return word(from);
    }
    StringBuilder words = new StringBuilder();
    for (int i = from; i < from + length; i++) {
      words.append(i == from ? "" : " ").append(word(i));
    }
    return words.toString();
  }

  private String word(int i) {
    String word = tokens.get(i).lower();
    return grammar.is(WordClass.COMPLEMENTIZER, word) ? grammar.uncontracted(word) : word;
  }

  /** How many words a member of the class that begins at {@code i} can have, of so many at most. */
  private int longest(WordClass kind, int i, int most) {
    return Math.min(most, grammar.longest(kind, word(i)));
  }

  /** The longest compound preposition at {@code i}, else a simple one, else null. */
  Preposition preposition(int i) {
    if (!looked.get(i)) {
      looked.set(i);
      prepositions[i] = find(i);
    }
    return prepositions[i];
  }

  private Preposition find(int i) {
    boolean particle =
        i > 0
            && grammar.longest(WordClass.PHRASAL_VERB, tokens.get(i - 1).lemma()) > 1
            && grammar.is(
                WordClass.PHRASAL_VERB, tokens.get(i - 1).lemma() + " " + tokens.get(i).lower());
    if (particle && (tokens.get(i).pos() == Pos.ADV || tokens.get(i).pos() == Pos.NOUN)) {
      return null;
    }
    for (List<String> compound : grammar.compoundPrepositions(tokens.get(i).lower())) {
      int length = compound.size();
      if (i + length <= tokens.size()) {
        boolean all = true;
        for (int k = 0; all && k < length; k++) {
          String word = tokens.get(i + k).lower();
          all = compound.get(k).equals(k == length - 1 ? grammar.uncontracted(word) : word);
        }
        if (all) {
          return new Preposition(String.join(" ", compound).replace("' ", "'"), length);
        }
      }
    }
    Token token = tokens.get(i);
    boolean partitive = grammar.is(WordClass.PARTITIVE, token.lower()) && followsVerb(i);
    boolean genitive =
        token.pos() == Pos.ADP
            || grammar.is(WordClass.ALWAYS_PREPOSITION, token.lower())
            || isFused(token)
            || resumesNoun(i);
    return genitive && !partitive ? new Preposition(grammar.uncontracted(token.lower()), 1) : null;
  }

  /** "a lancé mercredi des manœuvres": a verb stands before, times and adverbs apart. */
  private boolean followsVerb(int i) {
    int k = i - 1;
    while (k > 0 && (tokens.get(k).pos() == Pos.TIME || tokens.get(k).pos() == Pos.ADV)) {
      k--;
    }
    return k >= 0 && tokens.get(k).pos() == Pos.VERB;
  }

  /**
   * "au retrait, décidé le 6 octobre, des accréditations", "au retrait par l'Otan, début octobre,
   * des accréditations": "des" goes on with the noun. "Reprise des consultations": without a verb
   * before, it can have no other.
   */
  private boolean resumesNoun(int i) {
    if (grammar.is(WordClass.PARTITIVE, tokens.get(i).lower())
        && i > 0
        && tokens.get(i - 1).pos() == Pos.NOUN
        && tokens.subList(0, i).stream().noneMatch(t -> t.pos().isVerbal())) {
      return true;
    }
    if (!grammar.is(WordClass.PARTITIVE, tokens.get(i).lower())
        || i < 3
        || !tokens.get(i - 1).form().equals(",")) {
      return false;
    }
    for (int k = i - 2; k > 0 && k > i - 10; k--) {
      if (tokens.get(k).form().equals(",")) {
        boolean dated =
            tokens.get(k + 1).pos() == Pos.TIME
                && tokens.subList(k + 2, i - 1).stream().noneMatch(t -> t.pos().isVerbal());
        return dated && tokens.get(k - 1).pos().isNominal()
            || tokens.get(k + 1).morph().form() == Morph.Form.PAST_PARTICIPLE
                && tokens.get(k - 1).pos() == Pos.NOUN;
      }
    }
    return false;
  }
}
