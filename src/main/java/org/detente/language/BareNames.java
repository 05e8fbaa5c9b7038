package org.detente.language;

import java.util.List;

/** Names under a preposition that only say more of the noun before them. */
record BareNames(List<Token> tokens, Grammar grammar) {

  /**
   * "la déclaration de Rome, signée", "le projet de traité remis": what is named after a city or
   * kind, not the city or kind.
   */
  boolean isNamedAfter(Phrase city, Phrase noun, Morph participle) {
    Token head = tokens.get(noun.head());
    return grammar.is(WordClass.GENITIVE, city.preposition())
        && city.first() == city.last()
        && (tokens.get(city.head()).pos() == Pos.PROPN || isKind(city, head))
        && noun.complements().contains(city)
        && head.pos() == Pos.NOUN
        && head.morph().gender() == participle.gender()
        && head.morph().agrees(participle);
  }

  /** Of "projet de traité" one thing; "livraison d'armes", "millier de soldats" are of several. */
  private boolean isKind(Phrase kind, Token head) {
    return tokens.get(kind.head()).pos() == Pos.NOUN
        && tokens.get(kind.head()).morph().number() == 's'
        && !grammar.all(WordClass.OBJECT_CLITIC).isEmpty()
        && grammar.is(WordClass.INFINITIVE_NOUN, head.lemma());
  }

  /** "la stratégie à l'égard de Moscou que": a bare name takes no such clause, its noun does. */
  Phrase described(Phrase last, List<Phrase> recent) {
    Token head = tokens.get(last.head());
    boolean name =
        !grammar.all(WordClass.OBJECT_CLITIC).isEmpty()
            && head.pos() == Pos.PROPN
            && !last.isBare()
            && !head.form().contains(" ")
            && last.last() + 1 < tokens.size()
            && tokens.get(last.last() + 1).pos() != Pos.PUNCT
            && last.head() == last.last();
    return name
        ? recent.stream()
            .filter(p -> p.complements().contains(last) && tokens.get(p.head()).pos() == Pos.NOUN)
            .findFirst()
            .orElse(last)
        : last;
  }
}
