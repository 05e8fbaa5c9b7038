package org.detente.publish.search;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;

/**
 * Cuts text into words in which case, accents and kinds of apostrophes and hyphens make no
 * difference.
 *
 * <p>A word is a run of letters, their marks and digits of any script. An apostrophe after one
 * letter or after qu parts an elided word (l’OTAN, d’Estaing, qu’elle); one before a last s is a
 * possessive (NATO’s), which is dropped; any other one is a soft sign or part of a name and joins
 * (Afanas'evskij).
 */
final class Folding {

  private static final Normalizer2 CASES = Normalizer2.getNFKCCasefoldInstance();
  private static final String APOSTROPHES = "'’‘ʼʹʻ`´′＇";
  private static final int LONGEST = 60;
  private static final int MOST = 64;

  private Folding() {}

  /**
   * One word.
   *
   * @param plain without accents, in its own script: {@code грушко}, {@code tchourkine}
   * @param marked with accents, for its sound: {@code čurkin}
   */
  record Word(String plain, String marked) {}

  /** The words of a text, in order; what is too long is not looked at. */
  static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String folded = CASES.normalize(text);
    int i = 0;
    while (i <= folded.length() && words.size() < MOST) {
      int c = i < folded.length() ? folded.codePointAt(i) : ' ';
      if (isPart(c)) {
        word.appendCodePoint(c);
      } else if (isPossessive(folded, i)) {
        add(words, word);
        i++;
      } else if (APOSTROPHES.indexOf(c) < 0 || isElision(word)) {
        add(words, word);
      }
      i += Character.charCount(c);
    }
    return words;
  }

  /** The words of a text with one space between. */
  static String whole(String text) {
    return words(text).stream().map(Word::plain).collect(Collectors.joining(" "));
  }

  private static boolean isPart(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c) && APOSTROPHES.indexOf(c) < 0
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isPossessive(String text, int at) {
    return at < text.length()
        && APOSTROPHES.indexOf(text.codePointAt(at)) >= 0
        && text.startsWith("s", at + 1)
        && (at + 2 >= text.length() || !isPart(text.codePointAt(at + 2)));
  }

  private static boolean isElision(StringBuilder before) {
    int length = before.length();
    return length <= 1 || before.charAt(length - 2) == 'q' && before.charAt(length - 1) == 'u';
  }

  private static void add(List<Word> words, StringBuilder word) {
    if (!word.isEmpty()) {
      String marked = word.length() > LONGEST ? word.substring(0, LONGEST) : word.toString();
      String plain = ICUFoldingFilter.NORMALIZER.normalize(marked);
      if (!plain.isEmpty()) {
        words.add(new Word(plain, marked));
      }
      word.setLength(0);
    }
  }
}
