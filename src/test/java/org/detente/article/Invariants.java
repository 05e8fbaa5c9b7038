package org.detente.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.detente.model.Article;
import org.detente.model.Block;
import org.detente.model.Span;
import org.jsoup.parser.Parser;

/** What holds of every article read. */
final class Invariants {

  private Invariants() {}

  /** Every unit of the clean text stands for a place in the file; blocks have no blank edges. */
  static void check(Article article, String file) {
    int points = file.codePointCount(0, file.length());
    assertEquals(article.text().length(), article.origin().length());
    int before = 0;
    for (int i = 0; i < article.text().length(); i++) {
      Span unit = new Span(i, i + 1);
      int start = article.origin().start(unit);
      int end = article.origin().end(unit);
      assertTrue(before <= start && start <= end && end <= points, "unit " + i + " out of place");
      boolean made = article.text().charAt(i) == '\n' || article.text().charAt(i) == ' ';
      assertTrue(made || start < end, "unit " + i + " stands for nothing");
      before = start;
    }
    for (Block block : article.blocks()) {
      String words = block.span().of(article.text());
      assertEquals(words.strip(), words, "white space around a block");
      assertFalse(words.isEmpty());
    }
  }

  /** The file's text at the place of {@code span}, its white space collapsed as in clean text. */
  static String fileAt(Article article, String file, Span span) {
    int from = file.offsetByCodePoints(0, article.origin().start(span));
    int to = file.offsetByCodePoints(0, article.origin().end(span));
    return collapsed(file.substring(from, to));
  }

  /** Every visible unit equals, references decoded, what stands at its place in the page. */
  static void checkUnits(Article article, String file, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      Span unit = new Span(i, i + 1);
      int from = file.offsetByCodePoints(0, article.origin().start(unit));
      int to = file.offsetByCodePoints(0, article.origin().end(unit));
      char c = article.text().charAt(i);
      String raw = collapsed(Parser.unescapeEntities(file.substring(from, to), false));
      assertTrue(c == ' ' || raw.indexOf(c) >= 0, () -> "'" + c + "' is not in '" + raw + "'");
    }
  }

  private static String collapsed(String text) {
    StringBuilder kept = new StringBuilder();
    for (char c : text.toCharArray()) {
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
      boolean invisible = Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
      if (space && !(kept.length() > 0 && kept.charAt(kept.length() - 1) == ' ')) {
        kept.append(' ');
      } else if (!space && !invisible) {
        kept.append(c);
      }
    }
    return Normalizer.normalize(kept.toString().strip(), Normalizer.Form.NFC);
  }
}
