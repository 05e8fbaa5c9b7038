package org.detente.language;

import java.util.List;
import java.util.Locale;

/**
 * What the tagger's model gets wrong though the words tell: closed lists decide.
 *
 * @param grammar the function words
 */
record TagRules(Grammar grammar) {

  /** "Des missiles ont été déployés", "cet élargissement": never a preposition or adjective. */
  boolean isDeterminer(
      Pos tagged, String form, boolean opens, List<FormDictionary.Reading> readings) {
    String word = form.toLowerCase(Locale.ROOT);
    boolean partitive = opens && tagged == Pos.ADP && grammar.is(WordClass.PARTITIVE, word);
    boolean pointing =
        (tagged == Pos.ADJ || tagged == Pos.ADP)
            && grammar.is(WordClass.DEFINITE, word)
            && !grammar.is(WordClass.ALWAYS_PREPOSITION, word)
            && !grammar.is(WordClass.CONTRACTION, word);
    return partitive || pointing && readings.stream().anyMatch(r -> r.tag() == 'D');
  }

  /** "huit diplomates, accusés d'espionnage": a participle that is a noun too, but "un accusé". */
  boolean isParticiple(List<FormDictionary.Reading> readings, List<Token> before) {
    return !before.isEmpty()
        && (before.get(before.size() - 1).pos() == Pos.PUNCT
            || before.get(before.size() - 1).pos().isNominal())
        && readings.stream()
            .filter(r -> r.morph().form() == Morph.Form.PAST_PARTICIPLE)
            .anyMatch(r -> grammar.is(WordClass.PARTICIPLE_FIRST, r.lemma()));
  }

  /** "deux cents parachutistes": a number word after a number is one. */
  boolean isNumber(String form, List<Token> before) {
    return !before.isEmpty()
        && before.get(before.size() - 1).pos() == Pos.NUM
        && grammar.number(form.toLowerCase(Locale.ROOT)).isPresent();
  }

  /** "l'ex-ambassadeur": a word for an office no longer held, before the office. */
  boolean isFormer(String form) {
    return form.endsWith("-") && grammar.is(WordClass.FORMER, form.toLowerCase(Locale.ROOT));
  }

  /** "mis à la porte le représentant de l'Otan": after an article no participle of the present. */
  boolean isDoer(Pos tagged, List<FormDictionary.Reading> readings, List<Token> before) {
    return tagged == Pos.VERB
        && !before.isEmpty()
        && before.get(before.size() - 1).pos() == Pos.DET
        && readings.stream().anyMatch(r -> r.tag() == 'N')
        && readings.stream()
            .filter(r -> r.tag() == 'V')
            .allMatch(r -> r.morph().form() == Morph.Form.PRESENT_PARTICIPLE);
  }

  /** "persona non grata": what is no word of the language is no verb after "non". */
  boolean isAfterNon(List<Token> before) {
    return !before.isEmpty()
        && grammar.is(WordClass.ADJECTIVE_NEGATOR, before.get(before.size() - 1).lower());
  }

  /** "14 pays entament des manœuvres": no conjunction, where it is a verb's form only. */
  boolean isOnlyFinite(List<FormDictionary.Reading> readings) {
    return !readings.isEmpty()
        && readings.stream()
            .allMatch(
                r ->
                    r.tag() == 'V'
                        && r.morph().form() == Morph.Form.FINITE
                        && !grammar.is(WordClass.PASSIVE_AUXILIARY, r.lemma()));
  }

  /** "un exercice russo-biélorusse": a word of letters that the model takes for a mark. */
  Pos ofTag(String tag, String form) {
    Pos pos = Pos.ofTag(tag);
    return pos == Pos.PUNCT && Character.isLetter(form.charAt(0)) ? Pos.ADJ : pos;
  }
}
