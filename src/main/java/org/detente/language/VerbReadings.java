package org.detente.language;

import java.util.List;

/** Which of a form's verb readings stands in a sentence, by the words before it. */
record VerbReadings(Grammar grammar) {

  /** How far before its verb a pronoun of dialogue stands, words. */
  private static final int NEAR = 5;

  /** An auxiliary before any other verb; else the form that the words before ask for. */
  FormDictionary.Reading choose(List<FormDictionary.Reading> readings, List<Token> before) {
    List<FormDictionary.Reading> common =
        readings.stream().filter(r -> !grammar.is(WordClass.RARE_VERB, r.lemma())).toList();
    return common.isEmpty() || common.size() == readings.size()
        ? among(readings, before)
        : among(common, before);
  }

  private FormDictionary.Reading among(List<FormDictionary.Reading> readings, List<Token> before) {
    List<FormDictionary.Reading> auxiliaries = readings.stream().filter(this::isAuxiliary).toList();
    return verb(auxiliaries.isEmpty() ? readings : auxiliaries, before);
  }

  /** "étaient" is être before it is étayer. */
  private boolean isAuxiliary(FormDictionary.Reading reading) {
    return reading.tag() == 'V' && grammar.isAuxiliary(reading.lemma());
  }

  /** After an auxiliary a participle, after a preposition an infinitive, else a finite form. */
  private FormDictionary.Reading verb(List<FormDictionary.Reading> readings, List<Token> before) {
    Morph.Form wanted = Morph.Form.FINITE;
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - 4); i--) {
      Token previous = before.get(i);
      if (previous.pos() == Pos.AUX || grammar.isAuxiliary(previous.lemma())) {
        wanted = Morph.Form.PAST_PARTICIPLE;
        break;
      }
      if (previous.pos() == Pos.ADP && i == before.size() - 1) {
        wanted = Morph.Form.INFINITIVE;
        break;
      }
      if (previous.pos() != Pos.ADV && previous.pos() != Pos.PRON) {
        break;
      }
    }
    List<FormDictionary.Reading> told =
        isDialogue(before) ? readings : readings.stream().filter(r -> !r.dialogue()).toList();
    for (FormDictionary.Reading reading : told.isEmpty() ? readings : told) {
      if (reading.morph().form() == wanted && reading.morph().tense() != Morph.Tense.IMPERATIVE) {
        return reading;
      }
    }
    return told.isEmpty() ? readings.get(0) : told.get(0);
  }

  /** "Réunis à Bruxelles", "et repris les vols" are no first persons where nobody says "je". */
  private boolean isDialogue(List<Token> before) {
    return before.subList(Math.max(0, before.size() - NEAR), before.size()).stream()
        .anyMatch(t -> grammar.is(WordClass.DIALOGUE_PRONOUN, t.lower()));
  }
}
