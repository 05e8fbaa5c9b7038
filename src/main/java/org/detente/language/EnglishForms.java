package org.detente.language;

import java.util.List;

/**
 * Settles what English forms leave open: "suspended" is a past tense or a participle, "suspend" an
 * infinitive or a present, "found" of "find". Works on the tokens of a whole sentence, with the
 * dictionary's readings and the words around.
 */
final class EnglishForms {

  private final FormDictionary dictionary;
  private final Grammar grammar;
  private final EnglishWords words;
  private final Mistagged mistagged;
  private final MissedVerbs missed;

  EnglishForms(FormDictionary dictionary, Grammar grammar) {
    this.dictionary = dictionary;
    this.grammar = grammar;
    this.words = new EnglishWords(dictionary, grammar);
    this.mistagged = new Mistagged(dictionary, grammar);
    this.missed = new MissedVerbs(dictionary, grammar);
  }

  /** The same tokens, parts of speech and forms of verbs settled. */
  List<Token> settle(List<Token> tagged) {
    List<Token> tokens = QuotedWords.unmarked(tagged, grammar);
    new AdverbsInside(grammar).settle(tokens);
    AdjectiveList peoples = new AdjectiveList(tokens, dictionary);
    for (int i = 0; i < tokens.size(); i++) {
      if (peoples.holds(i)) {
        Token t = tokens.get(i);
        tokens.set(i, new Token(t.span(), t.form(), t.form(), Pos.ADJ, Morph.NONE, ""));
      }
      tokens.set(i, mistagged.settle(tokens, i));
      tokens.set(i, missed.settle(tokens, i));
    }
    for (int i = 0; i < tokens.size(); i++) {
      tokens.set(i, words.settle(tokens, i));
    }
    ParticipleOrPast forms = new ParticipleOrPast(tokens, grammar);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).pos().isVerbal()) {
        tokens.set(i, verb(tokens, i, forms));
      }
    }
    return tokens;
  }

  private Token verb(List<Token> tokens, int i, ParticipleOrPast forms) {
    Token token = tokens.get(i);
    List<FormDictionary.Reading> readings =
        dictionary.readings(token.form()).stream().filter(r -> r.tag() == 'V').toList();
    if (readings.isEmpty()) {
      return token;
    }
    boolean past = has(readings, Morph.Form.FINITE, Morph.Tense.PAST);
    boolean participle = has(readings, Morph.Form.PAST_PARTICIPLE, Morph.Tense.NONE);
    boolean bare = has(readings, Morph.Form.INFINITIVE, Morph.Tense.NONE);
    Morph.Form wanted = forms.wanted(i, past, participle, bare);
    FormDictionary.Reading chosen = null;
    for (FormDictionary.Reading reading : readings) {
      if (reading.morph().form() == wanted
          && (chosen == null || isInflected(token, chosen) || isDoubled(reading, chosen))) {
        chosen = reading;
      }
    }
    return chosen == null
        ? token
        : new Token(
            token.span(),
            token.form(),
            chosen.lemma(),
            token.pos(),
            mood(token, chosen.morph()),
            token.participle());
  }

  /** "found" is of "find" and "saw" of "see" before they are verbs of their own. */
  private static boolean isInflected(Token token, FormDictionary.Reading chosen) {
    return chosen.morph().tense() == Morph.Tense.PRESENT && chosen.lemma().equals(token.lower());
  }

  /** "putting" is of "put" before it is of "putt". */
  private static boolean isDoubled(FormDictionary.Reading reading, FormDictionary.Reading chosen) {
    return chosen.lemma().startsWith(reading.lemma())
        && chosen.lemma().length() == reading.lemma().length() + 1;
  }

  /** "would", "could" are what "will", "can" become when told. */
  private Morph mood(Token token, Morph morph) {
    return grammar.is(WordClass.CONDITIONAL_MODAL, token.lower())
        ? new Morph(morph.form(), Morph.Tense.CONDITIONAL, morph.gender(), morph.number())
        : morph;
  }

  /** What a plural is of that the dictionary does not list: "battery" of "batteries". */
  static String singular(String plural) {
    return plural.endsWith("ies")
        ? plural.substring(0, plural.length() - 3) + "y"
        : plural.substring(0, plural.length() - 1);
  }

  private static boolean has(
      List<FormDictionary.Reading> readings, Morph.Form form, Morph.Tense tense) {
    return readings.stream()
        .anyMatch(
            r ->
                r.morph().form() == form
                    && (tense == Morph.Tense.NONE || r.morph().tense() == tense));
  }
}
