package org.detente.language;

/** The Penn Treebank tags of LanguageTool's English dictionary: "VBD", "NNS", "NN:UN". */
final class EnglishTags implements FormDictionary.Tagset {

  @Override
  public FormDictionary.Reading reading(String lemma, String tag) {
    String kind = tag.split("[:+]", 2)[0];
    char number =
        kind.equals("NNS") || kind.equals("NNPS") ? 'p' : kind.startsWith("NN") ? 's' : 'e';
    Morph morph =
        kind.startsWith("V") || kind.equals("MD")
            ? new Morph(form(kind), tense(kind), 'e', kind.equals("VBZ") ? 's' : 'e')
            : new Morph(Morph.Form.NONE, Morph.Tense.NONE, 'e', number);
    return new FormDictionary.Reading(lemma, letter(kind), morph, false);
  }

  private static char letter(String kind) {
    return switch (kind) {
      case "NN", "NNS" -> 'N';
      case "NNP", "NNPS" -> 'Z';
      case "JJ", "JJR", "JJS" -> 'J';
      case "RB", "RBR", "RBS", "RP" -> 'A';
      case "DT", "PDT", "WDT" -> 'D';
      case "PRP", "PRP$", "WP", "WP$" -> 'R';
      case "IN", "TO" -> 'P';
      case "CC" -> 'C';
      case "CD" -> 'K';
      default -> kind.startsWith("V") || kind.equals("MD") ? 'V' : 'X';
    };
  }

  private static Morph.Form form(String kind) {
    return switch (kind) {
      case "VB" -> Morph.Form.INFINITIVE;
      case "VBG" -> Morph.Form.PRESENT_PARTICIPLE;
      case "VBN" -> Morph.Form.PAST_PARTICIPLE;
      default -> Morph.Form.FINITE;
    };
  }

  private static Morph.Tense tense(String kind) {
    return switch (kind) {
      case "VBD" -> Morph.Tense.PAST;
      case "VBZ", "VBP", "MD" -> Morph.Tense.PRESENT;
      default -> Morph.Tense.NONE;
    };
  }
}
