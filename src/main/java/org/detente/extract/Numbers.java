package org.detente.extract;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.detente.language.Grammar;
import org.detente.language.Phrase;
import org.detente.language.Token;
import org.detente.language.WordClass;

/** Counts in figures and words. */
final class Numbers {

  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+");
  private static final Pattern POINTS = Pattern.compile("[.,]");
  private static final Pattern SPACES = Pattern.compile("['\\s\\u00A0\\u2009\\u202F]");
  private static final Pattern FIGURES = Pattern.compile("\\d{1,6}");
  private static final Pattern HUNDREDS = Pattern.compile("\\d{1,3}");
  private static final Pattern THREE = Pattern.compile("\\d{3}");

  private Numbers() {}

  /** The count a token names; "un" counts nothing, it is an article. */
  static OptionalInt of(Grammar grammar, Token token) {
    Pattern apart = GROUPED.matcher(token.lower()).matches() ? POINTS : SPACES;
    String word = apart.matcher(token.lower()).replaceAll("");
    return FIGURES.matcher(word).matches()
        ? OptionalInt.of(Integer.parseInt(word))
        : grammar.number(word);
  }

  /** The count that begins at a token: "100 000 soldats", its thousands set apart, is one. */
  static OptionalInt from(Grammar grammar, List<Token> tokens, int i) {
    boolean thousands =
        i + 1 < tokens.size()
            && HUNDREDS.matcher(tokens.get(i).lower()).matches()
            && THREE.matcher(tokens.get(i + 1).lower()).matches();
    return thousands
        ? OptionalInt.of(Integer.parseInt(tokens.get(i).lower() + tokens.get(i + 1).lower()))
        : inWords(grammar, tokens, i);
  }

  /** "deux cents soldats", "cent cinquante diplomates": number words that follow one another. */
  private static OptionalInt inWords(Grammar grammar, List<Token> tokens, int i) {
    OptionalInt first = of(grammar, tokens.get(i));
    int count = first.orElse(0);
    for (int k = i + 1; first.isPresent() && k < tokens.size(); k++) {
      int next = grammar.number(tokens.get(k).lower()).orElse(0);
      if (next >= 100 && next > count) {
        count *= next;
      } else if (next > 0 && next < 100 && count % 100 == 0) {
        count += next;
      } else {
        break;
      }
    }
    return first.isPresent() ? OptionalInt.of(count) : first;
  }

  /** "$275 million", "43%": thousands and more, money or shares are nobody. */
  static boolean isAmount(Scene scene, Phrase phrase) {
    int next = phrase.head() + 1;
    boolean share =
        next < scene.sentence().tokens().size() && scene.token(next).form().startsWith("%");
    return share
        || scene.grammar().is(WordClass.POWER_OF_TEN, scene.head(phrase).lower())
        || phrase.first() > 0 && "$€£".contains(scene.token(phrase.first() - 1).form());
  }
}
