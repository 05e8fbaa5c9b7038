package org.detente.language;

import java.util.List;

/** English sentences that name what somebody wants behind a copula ("What Moscow wants is …"). */
record Cleft(List<Token> tokens, FormDictionary dictionary, Grammar grammar) {

  /** Most words of whom a cleft names. */
  private static final int LONGEST = 5;

  /** The part of speech of a word of "What Moscow wants is a ban": as in "Moscow wants a ban". */
  Token settle(int i, Token token) {
    int verb = i < 2 * LONGEST && opens() ? verb() : -1;
    if (verb < 0) {
      return token;
    }
    if (i == verb) {
      return reading(i).of(token, Pos.VERB);
    }
    boolean left = i == 0 || i == copula(verb);
    return left
        ? new Token(
            token.span(), token.form(), token.lower(), Pos.ADV, Morph.NONE, token.participle())
        : token;
  }

  /** Where the verb of wanting stands, or −1. */
  private int verb() {
    int k = 1;
    while (k < tokens.size() && k <= LONGEST && isWho(k)) {
      k++;
    }
    if (k > 1 && k < tokens.size() && isBe(k)) {
      k++;
    }
    return k > 1 && k < tokens.size() && reading(k) != null && copula(k) > 0 ? k : -1;
  }

  /** The copula right behind the verb, or behind its preposition ("is asking for is"), or −1. */
  private int copula(int verb) {
    for (int k = verb + 1; k < Math.min(verb + 3, tokens.size() - 2); k++) {
      if (isBe(k)) {
        return tokens.get(k + 1).pos() == Pos.DET || tokens.get(k + 1).pos().isNominal() ? k : -1;
      }
      if (tokens.get(k).pos() != Pos.ADP) {
        return -1;
      }
    }
    return -1;
  }

  /** "What", and none of the verbs of its list. */
  private boolean opens() {
    return !tokens.get(0).pos().isVerbal() && grammar.is(WordClass.NAMING, tokens.get(0).lower());
  }

  private boolean isBe(int k) {
    return grammar.is(WordClass.PASSIVE_AUXILIARY, tokens.get(k).lemma());
  }

  private boolean isWho(int k) {
    Pos pos = tokens.get(k).pos();
    return pos.isNominal() && (reading(k) == null || copula(k) < 0)
        || pos == Pos.DET
        || pos == Pos.ADJ
        || pos == Pos.PRON;
  }

  private FormDictionary.Reading reading(int k) {
    return dictionary.readings(tokens.get(k).form()).stream()
        .filter(r -> r.tag() == 'V')
        .findFirst()
        .orElse(null);
  }
}
