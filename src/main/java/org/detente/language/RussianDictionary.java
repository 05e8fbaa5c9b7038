package org.detente.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.detente.language.RussianReading.Kind;
import org.detente.model.Remembered;

/**
 * The full-form dictionary of Russian (AOT's, in LanguageTool's module for Russian), with guesses
 * by ending for what it lacks. Not safe for use by several threads.
 */
final class RussianDictionary {

  private static final int REMEMBERED = 20_000;

  /** Endings of surnames and place names in the singular, with the cases that they can show. */
  private static final Map<String, Set<GrammaticalCase>> NAME_ENDINGS =
      Map.of(
          "а", EnumSet.of(GrammaticalCase.NOM, GrammaticalCase.GEN, GrammaticalCase.ACC),
          "я", EnumSet.of(GrammaticalCase.NOM, GrammaticalCase.GEN, GrammaticalCase.ACC),
          "у", EnumSet.of(GrammaticalCase.DAT, GrammaticalCase.ACC),
          "ю", EnumSet.of(GrammaticalCase.DAT, GrammaticalCase.ACC),
          "ом", EnumSet.of(GrammaticalCase.INS),
          "ем", EnumSet.of(GrammaticalCase.INS),
          "ым", EnumSet.of(GrammaticalCase.INS),
          "им", EnumSet.of(GrammaticalCase.INS),
          "ой", EnumSet.of(GrammaticalCase.GEN, GrammaticalCase.DAT, GrammaticalCase.INS),
          "ого", EnumSet.of(GrammaticalCase.GEN, GrammaticalCase.ACC));

  private final DictionaryLookup lookup;
  private final Remembered<String, List<RussianReading>> known =
      new Remembered<>(REMEMBERED, this::look);

  RussianDictionary() {
    URL file = RussianDictionary.class.getResource("/org/languagetool/resource/ru/russian.dict");
    try {
      lookup = new DictionaryLookup(Dictionary.read(file));
    } catch (IOException e) {
      throw new UncheckedIOException("the Russian dictionary cannot be read", e);
    }
  }

  /** Every reading of the form as it stands, in lower case, or with "е" for "ё"; may be empty. */
  List<RussianReading> readings(String form) {
    return known.of(form);
  }

  private List<RussianReading> look(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    for (String spelling : List.of(form, lower, lower.replace('ё', 'е'))) {
      List<RussianReading> readings = new ArrayList<>();
      for (WordData word : lookup.lookup(spelling)) {
        RussianReading reading =
            RussianReading.of(word.getStem().toString(), word.getTag().toString());
        if (reading.isNominal() && reading.inCase().isEmpty()) {
          readings.addAll(indeclinable(reading));
        } else {
          readings.add(reading);
        }
      }
      if (!readings.isEmpty()) {
        return readings.stream()
            .filter(r -> !r.isNamesakeOf(readings))
            .map(r -> RussianReading.alike(r, readings))
            .toList();
      }
    }
    int hyphen = lower.lastIndexOf('-');
    return hyphen > 0 ? compound(lower, hyphen) : List.of();
  }

  /** "вице-премьера", "военно-морской": declined at the end. */
  private List<RussianReading> compound(String form, int hyphen) {
    return readings(form.substring(hyphen + 1)).stream()
        .filter(r -> r.isNominal() || r.isModifier())
        .map(r -> relabel(r, form.substring(0, hyphen + 1) + r.lemma()))
        .toList();
  }

  private static RussianReading relabel(RussianReading r, String lemma) {
    return new RussianReading(
        lemma,
        r.kind(),
        r.gender(),
        r.number(),
        r.inCase(),
        r.tense(),
        r.person(),
        r.perfective(),
        r.transitive(),
        r.passive(),
        r.animate());
  }

  /** "бюро": every case, which the form does not show. */
  private static List<RussianReading> indeclinable(RussianReading r) {
    List<RussianReading> readings = new ArrayList<>();
    for (GrammaticalCase each : GrammaticalCase.values()) {
      readings.add(r.in(each));
    }
    return readings;
  }

  /** What a name the dictionary lacks can stand in: by its ending, any case where that is mute. */
  List<RussianReading> guess(String form) {
    List<RussianReading> guesses = new ArrayList<>();
    Set<GrammaticalCase> cases = GrammaticalCase.ALL;
    boolean acronym = form.equals(form.toUpperCase(Locale.ROOT));
    if (!acronym) {
      for (int length = 3; length > 0; length--) {
        String ending = form.substring(Math.max(0, form.length() - length));
        if (NAME_ENDINGS.containsKey(ending)) {
          cases = NAME_ENDINGS.get(ending);
          break;
        }
      }
      boolean consonant = "аеёиоуыэюя".indexOf(form.charAt(form.length() - 1)) < 0;
      if (consonant && cases == GrammaticalCase.ALL) {
        cases = EnumSet.of(GrammaticalCase.NOM);
      }
    }
    for (GrammaticalCase each : GrammaticalCase.values()) {
      if (cases.contains(each)) {
        guesses.add(
            new RussianReading(
                form,
                acronym ? Kind.NOUN : Kind.NAME,
                'e',
                acronym ? 'e' : 's',
                Optional.of(each),
                Morph.Tense.NONE,
                'e',
                false,
                false,
                false,
                !acronym));
      }
    }
    return guesses;
  }

  /** "двусторонней": as "внешней" declines. */
  private List<RussianReading> softAdjective(String lower) {
    int stem = lower.lastIndexOf("сторонн");
    int end = stem + "сторонн".length();
    return stem < 2
        ? List.of()
        : readings("внешн" + lower.substring(end)).stream()
            .filter(r -> r.kind() == Kind.ADJECTIVE)
            .map(r -> relabel(r, lower.substring(0, end) + "ий"))
            .toList();
  }

  /** "натовский", "ялтинскому": the readings of a model adjective with the same ending. */
  List<RussianReading> guessAdjective(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    int stem = lower.lastIndexOf("ск");
    if (stem < 2 || lower.length() - stem > 6 || lower.length() - stem < 4) {
      return form.equals(lower) ? softAdjective(lower) : List.of();
    }
    return readings("рус" + lower.substring(stem)).stream()
        .filter(r -> r.kind() == Kind.ADJECTIVE)
        .map(r -> relabel(r, lower.substring(0, stem) + "ский"))
        .toList();
  }
}
