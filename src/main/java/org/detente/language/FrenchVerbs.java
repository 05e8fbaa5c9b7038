package org.detente.language;

import java.util.List;

/** Finite verbs of a French sentence that the statistical tagger took for something else. */
record FrenchVerbs(FormDictionary dictionary, Grammar grammar) {

  /** The verb of the nouns around it, or of a subject that has none yet. */
  boolean isOne(List<Token> tokens, int i) {
    return isBetweenNouns(tokens, i) || isPredicate(tokens, i);
  }

  /** "l'accord entre en vigueur": no preposition stands right before another. */
  boolean isEntering(List<Token> tokens, int i) {
    return tokens.get(i).pos() == Pos.ADP
        && i > 0
        && i + 1 < tokens.size()
        && (tokens.get(i + 1).pos() == Pos.TIME
            || tokens.get(i + 1).pos() == Pos.ADP
                && (grammar.is(WordClass.OTHER_CLITIC, tokens.get(i + 1).lower())
                    || tokens.get(i - 1).pos() == Pos.PROPN))
        && finite(tokens.get(i)) != null;
  }

  /** "la frontière russe viole ce principe": between a noun and a determiner stands its verb. */
  private boolean isBetweenNouns(List<Token> tokens, int i) {
    return i > 1
        && i + 1 < tokens.size()
        && (tokens.get(i).pos() == Pos.NOUN || tokens.get(i).pos() == Pos.ADJ)
        && Character.isLowerCase(tokens.get(i).form().charAt(0))
        && finite(tokens.get(i)) != null
        && (tokens.get(i - 1).pos().isNominal() || tokens.get(i - 1).pos() == Pos.ADJ)
        && tokens.get(i + 1).pos() == Pos.DET
        && !grammar.is(WordClass.PARTITIVE, tokens.get(i + 1).lower());
  }

  /** "La Russie, qui a massé des troupes, réclame": past what is set in, a subject has its verb. */
  private boolean isPredicate(List<Token> tokens, int i) {
    boolean mayBe =
        i > 2
            && i + 1 < tokens.size()
            && (tokens.get(i).pos() == Pos.NOUN || tokens.get(i).pos() == Pos.ADJ)
            && tokens.get(i - 1).form().equals(",")
            && (tokens.get(i + 1).pos() == Pos.DET || tokens.get(i + 1).pos() == Pos.SCONJ)
            && Character.isLowerCase(tokens.get(i).form().charAt(0))
            && finite(tokens.get(i)) != null;
    boolean relative = false;
    boolean apposed = false;
    for (int k = 1; mayBe && k < i - 1; k++) {
      apposed |= tokens.get(k).form().equals(",");
      relative |=
          tokens.get(k - 1).form().equals(",")
              && (tokens.get(k).morph().form() == Morph.Form.FINITE
                  || grammar.is(WordClass.RELATIVE, tokens.get(k).lower())
                  || grammar.is(WordClass.RELATIVE_OBJECT, tokens.get(k).lower()));
      mayBe = relative || tokens.get(k).morph().form() != Morph.Form.FINITE;
    }
    return mayBe && (relative || apposed);
  }

  /** "réclame un engagement écrit de l'Alliance": a noun behind the verb has none of its own. */
  boolean isAttribute(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean mayBe =
        i > 2
            && token.pos() == Pos.VERB
            && token.morph().form() == Morph.Form.FINITE
            && tokens.get(i - 1).pos() == Pos.NOUN
            && (i + 1 == tokens.size() || tokens.get(i + 1).pos() != Pos.DET)
            && participle(token) != null;
    for (int k = i - 2; mayBe && k >= 0; k--) {
      if (tokens.get(k).pos().isVerbal() && tokens.get(k).morph().form() != Morph.Form.NONE) {
        return true;
      }
      Pos pos = tokens.get(k).pos();
      mayBe = pos == Pos.DET || pos == Pos.ADJ || pos.isNominal() || pos == Pos.ADP;
    }
    return false;
  }

  /** "Les relations, rompues par Moscou": before who does it no adjective. */
  boolean isSuffered(List<Token> tokens, int i) {
    return i > 0
        && i + 2 < tokens.size()
        && (tokens.get(i).pos() == Pos.ADJ || tokens.get(i).pos() == Pos.NOUN)
        && grammar.is(WordClass.AGENTIVE, tokens.get(i + 1).lower())
        && (tokens.get(i + 2).pos() == Pos.DET || tokens.get(i + 2).pos() == Pos.PROPN)
        && (tokens.get(i - 1).form().equals(",") || tokens.get(i - 1).pos().isNominal())
        && participle(tokens.get(i)) != null;
  }

  /** "n'y a vu qu'une provocation": behind "ne" and its verb it opens no clause. */
  boolean isRestrictive(List<Token> tokens, int i) {
    boolean mayBe =
        i > 1
            && tokens.get(i).pos() == Pos.SCONJ
            && grammar.is(WordClass.COMPLEMENTIZER, tokens.get(i).lower())
            && tokens.get(i - 1).pos().isVerbal();
    for (int k = i - 1; mayBe && k >= 0; k--) {
      Token token = tokens.get(k);
      if (grammar.is(WordClass.NEGATIVE_PARTICLE, token.lower())) {
        return true;
      }
      mayBe =
          token.pos().isVerbal()
              || token.pos() == Pos.PRON
              || token.pos() == Pos.ADV && !grammar.is(WordClass.NEGATOR, token.lower());
    }
    return false;
  }

  /** The word as a past participle, or null. */
  FormDictionary.Reading participle(Token token) {
    return dictionary.readings(token.form()).stream()
        .filter(r -> r.tag() == 'V' && r.morph().form() == Morph.Form.PAST_PARTICIPLE)
        .findFirst()
        .orElse(null);
  }

  FormDictionary.Reading finite(Token token) {
    return dictionary.readings(token.form()).stream()
        .filter(r -> r.tag() == 'V' && r.morph().form() == Morph.Form.FINITE)
        .filter(r -> r.morph().tense() != Morph.Tense.SUBJUNCTIVE)
        .filter(r -> r.morph().tense() != Morph.Tense.IMPERATIVE)
        .findFirst()
        .orElse(null);
  }
}
