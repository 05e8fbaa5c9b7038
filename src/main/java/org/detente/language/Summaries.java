package org.detente.language;

import java.util.List;

/**
 * Nouns that take up what was just told to say more of it: "a proposé un moratoire, une offre
 * rejetée par l'Alliance", where a list would end with a conjunction.
 */
record Summaries(List<Token> tokens, Grammar grammar, Lookahead look) {

  /** A common noun of any kind behind a comma, with a participle behind it. */
  boolean is(int i, Phrase phrase, Phrase before) {
    return tokens.get(before.head()).pos() == Pos.NOUN
        && before.conjuncts().isEmpty()
        && isAny(phrase)
        && isDescribed(phrase.extent() + 1)
        && !look.isListed(i);
  }

  /** What a participle on such a noun is said of. */
  Phrase meant(Phrase host, Attachment attachment) {
    Phrase named = attachment.named(host);
    return named != host && isAny(host) && tokens.get(named.head()).pos() == Pos.NOUN
        ? named
        : host;
  }

  private boolean isAny(Phrase phrase) {
    String first = tokens.get(phrase.first()).lower();
    boolean article =
        tokens.get(phrase.first()).pos() == Pos.DET
            && !grammar.is(WordClass.DEFINITE, first)
            && !grammar.is(WordClass.POSSESSIVE, first)
            && !grammar.is(WordClass.NO, first);
    return phrase.isBare()
        && !grammar.all(WordClass.OBJECT_CLITIC).isEmpty()
        && tokens.get(phrase.head()).pos() == Pos.NOUN
        && tokens.get(phrase.head()).morph().number() == 's'
        && (article || phrase.first() == phrase.head());
  }

  private boolean isDescribed(int next) {
    return next < tokens.size() && tokens.get(next).morph().form() == Morph.Form.PAST_PARTICIPLE;
  }
}
