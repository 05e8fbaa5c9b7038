package org.detente.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Settles what English forms leave open: "suspended" is a past tense or a participle, "suspend" an
 * infinitive or a present, "its" a determiner, "off" in "broke off" no preposition. Works on the
 * tokens of a whole sentence, with the dictionary's readings and the words around.
 */
final class EnglishForms {

  private final FormDictionary dictionary;
  private final Grammar grammar;

  EnglishForms(FormDictionary dictionary, Grammar grammar) {
    this.dictionary = dictionary;
    this.grammar = grammar;
  }

  /** The same tokens, parts of speech and forms of verbs settled. */
  List<Token> settle(List<Token> tagged) {
    List<Token> tokens = new ArrayList<>(tagged);
    for (int i = 0; i < tokens.size(); i++) {
      tokens.set(i, word(tokens, i));
    }
    ParticipleOrPast forms = new ParticipleOrPast(tokens, grammar);
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).pos().isVerbal()) {
        tokens.set(i, verb(tokens, i, forms));
      }
    }
    return tokens;
  }

  /** Words that are no verbs, or not the verbs they were taken for. */
  private Token word(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    String lower = token.lower();
    if (grammar.is(WordClass.NEGATIVE_PARTICLE, lower)) {
      return with(token, Pos.ADV, lower);
    }
    if (grammar.is(WordClass.POSSESSIVE, lower) && token.pos() == Pos.PRON && nominal(tokens, i)) {
      return with(token, Pos.DET, lower);
    }
    if (grammar.is(WordClass.OWNER, lower) && i > 0 && tokens.get(i - 1).pos().isNominal()) {
      return with(token, Pos.PART, lower);
    }
    if (grammar.is(WordClass.INFINITIVE_MARKER, lower)) {
      return with(token, Pos.ADP, lower);
    }
    if (i > 0
        && tokens.get(i - 1).pos() == Pos.VERB
        && grammar.is(WordClass.PHRASAL_VERB, tokens.get(i - 1).lemma() + " " + lower)) {
      return with(token, Pos.ADV, lower);
    }
    if (token.pos() == Pos.SCONJ && isGerund(tokens, i + 1)) {
      return with(token, Pos.ADP, lower);
    }
    return common(token, i);
  }

  /** "Foreign Minister": words of the dictionary stay words though a capital makes them a name. */
  private Token common(Token token, int i) {
    if (token.pos() != Pos.PROPN
        || token.form().contains(" ")
        || i == 0 && token.form().length() < 4) {
      return token;
    }
    List<FormDictionary.Reading> readings =
        dictionary.readings(token.form()).stream().anyMatch(r -> r.tag() == 'Z')
            ? List.of()
            : dictionary.readings(token.form().toLowerCase(Locale.ROOT));
    for (FormDictionary.Reading reading : readings) {
      if (reading.tag() == 'N' || reading.tag() == 'J') {
        Pos pos = reading.tag() == 'N' ? Pos.NOUN : Pos.ADJ;
        return new Token(
            token.span(), token.form(), reading.lemma(), pos, reading.morph(), token.participle());
      }
    }
    return token;
  }

  private boolean nominal(List<Token> tokens, int i) {
    return i + 1 < tokens.size()
        && switch (tokens.get(i + 1).pos()) {
          case NOUN, PROPN, ADJ, NUM, ADV, VERB, TIME -> true;
          default -> false;
        };
  }

  private boolean isGerund(List<Token> tokens, int i) {
    return i < tokens.size()
        && tokens.get(i).pos() == Pos.VERB
        && tokens.get(i).lower().endsWith("ing");
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
    for (FormDictionary.Reading reading : readings) {
      if (reading.morph().form() == wanted) {
        return new Token(
            token.span(),
            token.form(),
            reading.lemma(),
            token.pos(),
            mood(token, reading.morph()),
            token.participle());
      }
    }
    return token;
  }

  /** "would", "could" are what "will", "can" become when told. */
  private Morph mood(Token token, Morph morph) {
    return grammar.is(WordClass.CONDITIONAL_MODAL, token.lower())
        ? new Morph(morph.form(), Morph.Tense.CONDITIONAL, morph.gender(), morph.number())
        : morph;
  }

  private static boolean has(
      List<FormDictionary.Reading> readings, Morph.Form form, Morph.Tense tense) {
    return readings.stream()
        .anyMatch(
            r ->
                r.morph().form() == form
                    && (tense == Morph.Tense.NONE || r.morph().tense() == tense));
  }

  private static Token with(Token token, Pos pos, String lemma) {
    return new Token(token.span(), token.form(), lemma, pos, Morph.NONE, "");
  }
}
