package org.detente.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.detente.model.Remembered;

/**
 * The full-form dictionary of a language (LanguageTool's, in morfologik automata): every form with
 * its lemmas and morphology. Not safe for use by several threads.
 */
final class FormDictionary {

  private static final int REMEMBERED = 20_000;

  private final DictionaryLookup lookup;
  private final Tagset tags;
  private final Remembered<String, List<Reading>> known = new Remembered<>(REMEMBERED, this::find);

  private FormDictionary(DictionaryLookup lookup, Tagset tags) {
    this.lookup = lookup;
    this.tags = tags;
  }

  /** How a dictionary's tags are understood. */
  @FunctionalInterface
  interface Tagset {
    /** The reading of a lemma with a tag. */
    Reading reading(String lemma, String tag);
  }

  /** The French dictionary (Dicollecte, by LanguageTool's {@code french-pos-dict}). */
  static FormDictionary french() {
    return of("fr/french.dict", new FrenchTags());
  }

  /** The English dictionary (LanguageTool's {@code english-pos-dict}). */
  static FormDictionary english() {
    return of("en/english.dict", new EnglishTags());
  }

  private static FormDictionary of(String name, Tagset tags) {
    URL file = FormDictionary.class.getResource("/org/languagetool/resource/" + name);
    try {
      return new FormDictionary(new DictionaryLookup(Dictionary.read(file)), tags);
    } catch (IOException e) {
      throw new UncheckedIOException("the dictionary " + name + " cannot be read", e);
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

    /** A token as it is by this reading. */
    Token of(Token token, Pos pos) {
      return new Token(token.span(), token.form(), lemma, pos, morph, token.participle());
    }

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
    return known.of(form);
  }

  /** The first reading of the form with a tag, or null. */
  Reading reading(String form, char tag) {
    return readings(form).stream().filter(r -> r.tag() == tag).findFirst().orElse(null);
  }

  /** The lemma of the verb whose past participle a form of these readings can be, else empty. */
  static String participle(List<Reading> readings) {
    for (Reading reading : readings) {
      if (reading.morph().form() == Morph.Form.PAST_PARTICIPLE) {
        return reading.lemma();
      }
    }
    return "";
  }

  /** Those of the readings that a part of speech can have, in their order. */
  static List<Reading> fitting(List<Reading> readings, Pos pos) {
    List<Reading> fitting = new ArrayList<>();
    for (Reading reading : readings) {
      if (reading.fits(pos)) {
        fitting.add(reading);
      }
    }
    return fitting;
  }

  private List<Reading> find(String form) {
    return Stream.of(form, form.toLowerCase(Locale.ROOT), form.replace("oe", "œ"))
        .map(this::look)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Reading> look(String form) {
    List<Reading> readings = new ArrayList<>();
    for (WordData word : lookup.lookup(form)) {
      readings.add(tags.reading(word.getStem().toString(), word.getTag().toString()));
    }
    return readings;
  }
}
