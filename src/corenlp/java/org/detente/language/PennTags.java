package org.detente.language;

/** The Penn Treebank's tags as parts of speech of Universal Dependencies. */
final class PennTags {

  private PennTags() {}

  static String universal(String tag) {
    return switch (tag) {
      case "NN", "NNS" -> "NOUN";
      case "NNP", "NNPS" -> "PROPN";
      case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> "VERB";
      case "MD" -> "AUX";
      case "JJ", "JJR", "JJS" -> "ADJ";
      case "RB", "RBR", "RBS", "WRB" -> "ADV";
      case "DT", "PDT", "WDT" -> "DET";
      case "PRP", "WP", "EX" -> "PRON";
      case "PRP$", "WP$" -> "PRON";
      case "IN" -> "ADP";
      case "TO", "POS", "RP" -> "PART";
      case "CC" -> "CCONJ";
      case "CD" -> "NUM";
      case "UH" -> "INTJ";
      case "SYM", "$", "#" -> "SYM";
      case ",", ".", ":", "``", "''", "-LRB-", "-RRB-", "HYPH" -> "PUNCT";
      default -> "X";
    };
  }
}
