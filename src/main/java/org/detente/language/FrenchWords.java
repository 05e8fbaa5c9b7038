package org.detente.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Parts of speech that a French sentence settles and the statistical tagger got wrong. */
final class FrenchWords {

  /** How forms that go with "we" end, and nouns spelt alike ("avions"). */
  private static final String OURS = "ions";

  /** How forms that go with "they" end, and nouns spelt alike ("président"). */
  private static final String THEIRS = "ent";

  private final FormDictionary dictionary;
  private final Grammar grammar;
  private final FrenchVerbs verbs;
  private final FrenchPeople people;

  FrenchWords(FormDictionary dictionary, Grammar grammar) {
    this.dictionary = dictionary;
    this.grammar = grammar;
    this.verbs = new FrenchVerbs(dictionary, grammar);
    this.people = new FrenchPeople(dictionary, grammar);
  }

  /** The tokens, each with its part of speech settled. */
  List<Token> settle(List<Token> tokens) {
    List<Token> settled = new ArrayList<>(tokens);
    for (int i = 0; i < settled.size(); i++) {
      settled.set(i, settle(settled, i));
    }
    return settled;
  }

  private Token settle(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    FormDictionary.Reading has = dictionary.reading(token.form(), 'V');
    boolean auxiliary =
        token.pos() == Pos.NOUN
            && has != null
            && grammar.is(WordClass.PERFECT_AUXILIARY, has.lemma())
            && !token.lower().endsWith(OURS)
            && i > 0
            && tokens.get(i - 1).pos() != Pos.DET;
    if (auxiliary) {
      return has.of(token, Pos.AUX);
    }
    Optional<String> condition = elided(tokens, i);
    if (condition.isPresent()) {
      String word = condition.get();
      return new Token(token.span(), token.form(), word, word, Pos.SCONJ, Morph.NONE, "");
    }
    if (isInView(tokens, i) || isFused(token)) {
      return new Token(token.span(), token.form(), token.lower(), Pos.ADP, Morph.NONE, "");
    }
    if (isStress(tokens, i)) {
      return new Token(token.span(), token.form(), token.lower(), Pos.ADV, Morph.NONE, "");
    }
    if (isLatter(tokens, i)) {
      return new Token(
          token.span(), token.form(), token.lower(), Pos.PRON, token.morph(), token.participle());
    }
    if (isAddressing(tokens, i)) {
      return participle(token).of(token, token.pos() == Pos.AUX ? Pos.AUX : Pos.VERB);
    }
    if (isClitic(tokens, i)
        || isAddressing(tokens, i + 1)
        || isSummary(tokens, i)
        || isSummary(tokens, i + 1)) {
      return new Token(token.span(), token.form(), token.lower(), Pos.PRON, Morph.NONE, "");
    }
    FormDictionary.Reading noun = dictionary.reading(token.form(), 'N');
    if (token.pos().isVerbal()
        && noun != null
        && (isNobodys(tokens, i)
            || isGoverned(tokens, i)
            || isApposed(tokens, i)
            || isWhole(tokens, i))) {
      return noun.of(token, Pos.NOUN);
    }
    Token person = people.settle(tokens, i);
    if (person != token) {
      return person;
    }
    if (verbs.isEntering(tokens, i)) {
      return verbs.finite(token).of(token, Pos.VERB);
    }
    if (verbs.isRestrictive(tokens, i)) {
      return new Token(token.span(), token.form(), token.lower(), "que", Pos.ADV, Morph.NONE, "");
    }
    if (verbs.isAttribute(tokens, i) || verbs.isSuffered(tokens, i)) {
      return verbs.participle(token).of(token, Pos.VERB);
    }
    if (isCommon(tokens, i)) {
      return dictionary.readings(token.lower()).stream()
          .filter(r -> r.tag() == 'N')
          .findFirst()
          .map(r -> r.of(token, Pos.NOUN))
          .orElse(token);
    }
    return verbs.isOne(tokens, i) ? verbs.finite(token).of(token, Pos.VERB) : token;
  }

  /** "tiendront un Sommet": behind an article, and no name of anything. */
  private boolean isCommon(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return token.pos() == Pos.PROPN
        && i > 0
        && !token.form().contains(" ")
        && Character.isUpperCase(token.form().charAt(0))
        && token.form().substring(1).equals(token.form().substring(1).toLowerCase(Locale.ROOT))
        && tokens.get(i - 1).pos() == Pos.DET
        && !grammar.is(WordClass.DEFINITE, tokens.get(i - 1).lower())
        && dictionary.readings(token.form()).stream().noneMatch(r -> r.tag() == 'Z');
  }

  /** "s'ils décident": what opens a condition, elided before who does it; else it is a pronoun. */
  private Optional<String> elided(List<Token> tokens, int i) {
    String word = tokens.get(i).lower();
    boolean before =
        word.endsWith("'")
            && i + 1 < tokens.size()
            && grammar.is(WordClass.ANAPHOR, tokens.get(i + 1).lower());
    return before
        ? grammar.all(WordClass.CONDITION).stream()
            .filter(w -> w.length() == word.length())
            .filter(w -> w.startsWith(word.substring(0, word.length() - 1)))
            .findFirst()
        : Optional.empty();
  }

  /** "les manœuvres auxquelles la Russie devait participer": a preposition and what it governs. */
  private boolean isFused(Token token) {
    return token.pos() == Pos.ADJ
        && grammar.is(WordClass.RELATIVE, token.lower())
        && !grammar.uncontracted(token.lower()).equals(token.lower());
  }

  /** "Vu les menaces, il a appelé": a participle that governs what it is in view of. */
  private boolean isInView(List<Token> tokens, int i) {
    return i == 0
        && tokens.size() > 1
        && tokens.get(1).pos() == Pos.DET
        && grammar.is(WordClass.CAUSE, tokens.get(0).lower());
  }

  /** "tout en poursuivant": it stresses the gerund and determines nothing. */
  private boolean isStress(List<Token> tokens, int i) {
    return i + 2 < tokens.size()
        && grammar.is(WordClass.PREDETERMINER, tokens.get(i).lower())
        && grammar.is(WordClass.PARTICIPLE_OPENER, tokens.get(i + 1).lower())
        && tokens.get(i + 1).pos() != Pos.PUNCT
        && tokens.get(i + 2).morph().form() == Morph.Form.PRESENT_PARTICIPLE;
  }

  /** "sur les futures relations", "navires et avions": a form that goes with "we" alone. */
  private boolean isNobodys(List<Token> tokens, int i) {
    boolean ours =
        tokens.get(i).morph().form() == Morph.Form.FINITE && tokens.get(i).lower().endsWith(OURS);
    for (int k = i - 1; ours && k >= 0 && k > i - 5; k--) {
      ours = !grammar.is(WordClass.DIALOGUE_PRONOUN, tokens.get(k).lower());
    }
    return ours && i > 0 && tokens.get(i - 1).pos() != Pos.PUNCT;
  }

  /** "Poutine, alors président par intérim,": behind a comma what a plural verb is spelt like. */
  private static boolean isApposed(List<Token> tokens, int i) {
    int comma = i > 1 && tokens.get(i - 1).pos() == Pos.ADV ? i - 2 : i - 1;
    return comma > 0
        && tokens.get(i).lower().endsWith(THEIRS)
        && tokens.get(comma).form().equals(",")
        && tokens.get(comma - 1).pos().isNominal()
        && (i + 1 == tokens.size() || tokens.get(i + 1).pos() != Pos.DET);
  }

  /** "a exclu tout compromis": all of something, right behind a verb. */
  private boolean isWhole(List<Token> tokens, int i) {
    return i > 1
        && tokens.get(i).morph().form() == Morph.Form.PAST_PARTICIPLE
        && grammar.is(WordClass.PREDETERMINER, tokens.get(i - 1).lower())
        && tokens.get(i - 2).pos() == Pos.VERB;
  }

  /** "l'élargissement vers l'est": no finite verb stands behind a preposition and an article. */
  private boolean isGoverned(List<Token> tokens, int i) {
    return i > 1
        && tokens.get(i).morph().form() == Morph.Form.FINITE
        && tokens.get(i - 1).pos() == Pos.DET
        && tokens.get(i - 2).pos() == Pos.ADP;
  }

  /** "Ce dernier a déclaré": behind a demonstrative and before no noun. */
  private boolean isLatter(List<Token> tokens, int i) {
    return i > 0
        && grammar.is(WordClass.LATTER, tokens.get(i).lower())
        && grammar.is(WordClass.THIS, tokens.get(i - 1).lower())
        && (i + 1 == tokens.size()
            || !tokens.get(i + 1).pos().isNominal() && tokens.get(i + 1).pos() != Pos.ADJ);
  }

  /** ", l'appelant à retirer": between a comma and a preposition no article with its noun. */
  private boolean isAddressing(List<Token> tokens, int i) {
    return i > 1
        && i + 1 < tokens.size()
        && grammar.is(WordClass.OBJECT_CLITIC, tokens.get(i - 1).lower())
        && (tokens.get(i).pos() == Pos.AUX
            || grammar.is(WordClass.PARTICIPLE_OPENER, tokens.get(i - 2).lower())
                && tokens.get(i + 1).pos() == Pos.ADP)
        && participle(tokens.get(i)) != null;
  }

  private FormDictionary.Reading participle(Token token) {
    return dictionary.readings(token.form()).stream()
        .filter(r -> r.tag() == 'V' && r.morph().form() == Morph.Form.PRESENT_PARTICIPLE)
        .findFirst()
        .orElse(null);
  }

  /** "a demandé un veto, ce que l'Otan a rejeté": past a comma both are pronouns. */
  private boolean isSummary(List<Token> tokens, int i) {
    return i > 1
        && i < tokens.size()
        && tokens.get(i - 2).form().equals(",")
        && tokens.get(i - 1).lower().equals(tokens.get(i - 1).lemma())
        && grammar.is(WordClass.THIS, tokens.get(i - 1).lower())
        && grammar.is(WordClass.RELATIVE_OBJECT, tokens.get(i).lower());
  }

  /** "n'en supprimerait pas": right before a finite verb a pronoun, no preposition. */
  private boolean isClitic(List<Token> tokens, int i) {
    return tokens.get(i).pos() == Pos.ADP
        && grammar.is(WordClass.OTHER_CLITIC, tokens.get(i).lower())
        && i + 1 < tokens.size()
        && tokens.get(i + 1).pos().isVerbal()
        && tokens.get(i + 1).morph().form() == Morph.Form.FINITE;
  }
}
