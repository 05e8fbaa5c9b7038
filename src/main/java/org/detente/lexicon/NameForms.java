package org.detente.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The Russian form dictionary (AOT's, as LanguageTool's {@code language-ru} ships it in morfologik
 * automata), asked for every form of a noun or adjective that stands in the nominative.
 */
final class NameForms {

  private static final String FOLDER = "/org/languagetool/resource/ru/";
  private static final String[] CASES = {"Nom", "R", "D", "V", "T", "P"};
  private static final List<String> GENDERS = List.of("Masc", "Fem", "Neut");
  private static final Set<String> PERSONAL = Set.of("Name", "Patr", "Fam");

  private final DictionaryLookup readings = open("russian");
  private final DictionaryLookup forms = open("russian_synth");
  private final Map<String, List<Reading>> known = new LinkedHashMap<>();

  /**
   * What a word is in the nominative.
   *
   * @param adjective true for adjectives and participles
   * @param gender Masc, Fem, Neut, PL, or empty where the dictionary has none
   * @param use Name, Patr, Fam, Anim, Inanim or empty
   * @param plural true when the nominative is plural
   * @param own its forms of the number it stands in
   * @param both its forms of both numbers, an adjective's of every gender
   */
  record Reading(
      boolean adjective, String gender, String use, boolean plural, Paradigm own, Paradigm both) {

    boolean isPersonal() {
      return PERSONAL.contains(use);
    }

    /** True when an adjective and this word can stand together. */
    boolean agrees(Reading other) {
      return gender.isEmpty() || other.gender.isEmpty() || gender.equals(other.gender);
    }
  }

  /** True when the dictionary knows the word in any form. */
  boolean knows(String word) {
    return !readings.lookup(lower(word)).isEmpty();
  }

  /** The nominative readings of a word, nouns and adjectives, in the dictionary's order. */
  List<Reading> nominatives(String word) {
    return known.computeIfAbsent(lower(word), this::look);
  }

  private List<Reading> look(String word) {
    List<String[]> found = new ArrayList<>();
    for (WordData data : readings.lookup(word)) {
      found.add(new String[] {data.getStem().toString(), data.getTag().toString()});
    }
    List<Reading> nominatives = new ArrayList<>();
    for (String[] lemmaAndTag : found) {
      List<String> tag = List.of(lemmaAndTag[1].split(":", -1));
      boolean noun = tag.get(0).equals("NN") || tag.get(0).equals("ABR");
      boolean adjective = tag.get(0).equals("ADJ") || tag.get(0).equals("PT");
      boolean declined = tag.stream().anyMatch(List.of(CASES)::contains);
      if (noun && !declined) {
        Paradigm fixed = Paradigm.fixed(word);
        nominatives.add(new Reading(false, gender(tag), use(tag), false, fixed, fixed));
      } else if ((noun || adjective) && tag.contains("Nom")) {
        boolean plural = tag.contains("PL");
        Paradigm own = forms(lemmaAndTag[0], tag, plural);
        Paradigm both = new Paradigm().with(own);
        if (!plural) {
          both.with(forms(lemmaAndTag[0], plural(tag, adjective), true));
        }
        if (!plural && adjective) {
          for (String gender : GENDERS) {
            both.with(forms(lemmaAndTag[0], inGender(tag, gender), false));
          }
        }
        nominatives.add(new Reading(adjective, gender(tag), use(tag), plural, own, both));
      }
    }
    return nominatives;
  }

  private Paradigm forms(String lemma, List<String> nominative, boolean plural) {
    Paradigm paradigm = new Paradigm();
    for (int i = 0; i < CASES.length; i++) {
      String asked = CASES[i];
      List<String> tag = nominative.stream().map(t -> t.equals("Nom") ? asked : t).toList();
      for (WordData form : forms.lookup(lemma + "|" + String.join(":", tag))) {
        paradigm.with(form.getStem().toString(), Paradigm.bit(i, plural));
      }
    }
    return paradigm;
  }

  /** "NN:Anim:Masc:Sin:Nom" as "NN:Anim:Masc:PL:Nom"; adjectives have no gender in the plural. */
  private static List<String> plural(List<String> tag, boolean adjective) {
    return tag.stream()
        .map(t -> t.equals("Sin") || adjective && GENDERS.contains(t) ? "PL" : t)
        .toList();
  }

  private static List<String> inGender(List<String> tag, String gender) {
    return tag.stream().map(t -> GENDERS.contains(t) ? gender : t).toList();
  }

  private static String gender(List<String> tag) {
    return tag.contains("PL")
        ? "PL"
        : tag.stream().filter(GENDERS::contains).findFirst().orElse("");
  }

  private static String use(List<String> tag) {
    return tag.get(0).equals("NN") && tag.size() > 1 ? tag.get(1) : "";
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static DictionaryLookup open(String name) {
    try (InputStream automaton = NameForms.class.getResourceAsStream(FOLDER + name + ".dict");
        InputStream header = NameForms.class.getResourceAsStream(FOLDER + name + ".info")) {
      return new DictionaryLookup(Dictionary.read(automaton, header));
    } catch (IOException e) {
      throw new UncheckedIOException("the dictionary " + name + " cannot be read", e);
    }
  }
}
