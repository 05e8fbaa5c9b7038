package org.detente.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The full-form dictionary of a language (LanguageTool's, in morfologik automata): every form with
 * its lemmas and morphology. Not safe for use by several threads.
 */
final class FormDictionary {

  private static final Pattern DIALOGUE = Pattern.compile(" [12] [sp]\\b");

  private final DictionaryLookup lookup;

  private FormDictionary(DictionaryLookup lookup) {
    this.lookup = lookup;
  }

  /** The French dictionary (Dicollecte, by LanguageTool's {@code french-pos-dict}). */
  static FormDictionary french() {
    URL file = FormDictionary.class.getResource("/org/languagetool/resource/fr/french.dict");
    try {
      return new FormDictionary(new DictionaryLookup(Dictionary.read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException("the French dictionary cannot be read", e);
    }
  }

  /**
   * What a form can be.
   *
   * @param lemma dictionary form
   * @param tag first letters of the dictionary's tag: V verb, N noun, J adjective, A adverb, D
   *     determiner, R pronoun, P preposition, C conjunction, K numeral, Z proper noun
   * @param morph morphology
   * @param dialogue true for a finite verb of the first or second person
   */
  record Reading(String lemma, char tag, Morph morph, boolean dialogue) {

    /** True when the tagger's part of speech is one this reading can have. */
    boolean fits(Pos pos) {
      return switch (pos) {
        case VERB, AUX -> tag == 'V';
        case NOUN -> tag == 'N';
        case ADJ -> tag == 'J';
        case PROPN -> tag == 'Z';
        case ADV -> tag == 'A';
        case DET -> tag == 'D';
        case PRON -> tag == 'R';
        case NUM -> tag == 'K' || tag == 'D';
        default -> false;
      };
    }
  }

  /**
   * Every reading of the form as it stands, else of its lower-case form, else with the ligature
   * that keyboards lack ("manoeuvre"), in the dictionary's order.
   */
  List<Reading> readings(String form) {
    return Stream.of(form, form.toLowerCase(Locale.FRENCH), form.replace("oe", "œ"))
        .map(this::look)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Reading> look(String form) {
    List<Reading> readings = new ArrayList<>();
    for (WordData word : lookup.lookup(form)) {
      String tag = word.getTag().toString();
      String features = tag.substring(0, tag.length() - 1);
      boolean dialogue = tag.charAt(0) == 'V' && DIALOGUE.matcher(features).find();
      readings.add(
          new Reading(word.getStem().toString(), tag.charAt(0), morph(features), dialogue));
    }
    return readings;
  }

  private static Morph morph(String tag) {
    List<String> parts = List.of(tag.split(" "));
    Set<String> features = Set.copyOf(parts);
    char gender = features.contains("m") ? 'm' : features.contains("f") ? 'f' : 'e';
    char number = features.contains("s") ? 's' : features.contains("p") ? 'p' : 'e';
    if (!parts.get(0).equals("V")) {
      return new Morph(Morph.Form.NONE, Morph.Tense.NONE, gender, number);
    }
    if (features.contains("inf")) {
      return new Morph(Morph.Form.INFINITIVE, Morph.Tense.NONE, 'e', 'e');
    }
    if (features.contains("ppa")) {
      return new Morph(Morph.Form.PAST_PARTICIPLE, Morph.Tense.NONE, gender, number);
    }
    if (features.contains("ppr")) {
      return new Morph(Morph.Form.PRESENT_PARTICIPLE, Morph.Tense.NONE, 'e', 'e');
    }
    return new Morph(Morph.Form.FINITE, tense(features), 'e', number);
  }

  private static Morph.Tense tense(Set<String> features) {
    if (features.contains("con")) {
      return Morph.Tense.CONDITIONAL;
    }
    if (features.contains("sub")) {
      return Morph.Tense.SUBJUNCTIVE;
    }
    if (features.contains("imp")) {
      return Morph.Tense.IMPERATIVE;
    }
    if (features.contains("futu")) {
      return Morph.Tense.FUTURE;
    }
    if (features.contains("impa")) {
      return Morph.Tense.IMPERFECT;
    }
    return features.contains("psim") ? Morph.Tense.PAST : Morph.Tense.PRESENT;
  }
}
