package org.detente.language;

import java.util.List;
import java.util.Set;

/** English words taken for nouns or adjectives without which their clause would have no verb. */
record OnlyVerb(List<Token> tokens, Grammar grammar) {

  private static final Set<String> STOPS = Set.of(":", ";", "—", "–", ".", "!", "?");

  /** Most words between two commas that are only inserted. */
  private static final int INSERTED = 8;

  /** "NATO halted cooperation", "NATO values dialogue": without it the clause has no verb. */
  boolean is(int i, FormDictionary.Reading verb) {
    Token before = tokens.get(i - 1);
    Token token = tokens.get(i);
    Pos next = i + 1 < tokens.size() ? tokens.get(i + 1).pos() : Pos.PUNCT;
    boolean plural =
        before.morph().number() == 'p'
            || before.form().contains(" ") && before.form().endsWith("s");
    boolean inserted = isInserted(i) && next != Pos.PUNCT;
    boolean fits =
        inserted && verb.morph().tense() == Morph.Tense.PAST
            || (token.pos() == Pos.ADJ
                ? token.isParticiple() && next != Pos.PUNCT
                : verb.morph().number() == 's' && !plural || plural && next != Pos.NOUN);
    return (before.pos().isNominal() || before.lower().endsWith("ing") && i == 1 || inserted)
        && fits
        && verb.morph().form() != Morph.Form.PRESENT_PARTICIPLE
        && !grammar.is(WordClass.ATTENDING, verb.lemma())
        && isVerbless(i);
  }

  /**
   * "Russia, in reply, breaks off", "Turkey, an ally, shot down a bomber": behind what stands
   * between commas.
   */
  private boolean isInserted(int i) {
    int k = i - 2;
    while (k > 0 && i - k < INSERTED && !tokens.get(k).form().equals(",")) {
      k--;
    }
    return tokens.get(i - 1).form().equals(",")
        && k > 0
        && tokens.get(k).form().equals(",")
        && (tokens.get(k + 1).pos() == Pos.ADP || tokens.get(k + 1).pos() == Pos.DET)
        && tokens.get(k - 1).pos().isNominal();
  }

  private boolean isVerbless(int i) {
    int from = i;
    while (from > 0 && !STOPS.contains(tokens.get(from - 1).form())) {
      from--;
    }
    for (int k = from; k < tokens.size() && !STOPS.contains(tokens.get(k).form()); k++) {
      // "Moscow retorts that NATO has no proof": the verb of what is said is another's
      if (k == i + 1 && grammar.is(WordClass.COMPLEMENTIZER, tokens.get(k).lower())) {
        return true;
      }
      boolean infinitive =
          k > 0 && grammar.is(WordClass.INFINITIVE_MARKER, tokens.get(k - 1).lower());
      boolean noun = grammar.is(WordClass.NOUN_FIRST, tokens.get(k).lower());
      boolean gerund =
          tokens.get(k).lower().endsWith("ing") && (k == 0 || tokens.get(k - 1).pos() == Pos.ADP);
      if (tokens.get(k).pos().isVerbal() && !infinitive && !noun && !gerund) {
        return false;
      }
    }
    return true;
  }
}
