package org.detente.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The tags of Dicollecte as LanguageTool writes them: "V ppa f s", "N m p". */
final class FrenchTags implements FormDictionary.Tagset {

  private static final Pattern DIALOGUE = Pattern.compile(" [12] [sp]\\b");

  @Override
  public FormDictionary.Reading reading(String lemma, String tag) {
    String features = tag.substring(0, tag.length() - 1);
    boolean dialogue = tag.charAt(0) == 'V' && DIALOGUE.matcher(features).find();
    return new FormDictionary.Reading(lemma, tag.charAt(0), morph(features), dialogue);
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
