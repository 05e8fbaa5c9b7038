package org.detente.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.detente.model.Article;
import org.detente.model.Block;
import org.detente.model.Span;
import org.jsoup.parser.Parser;

/** What holds of every article read. */
final class Invariants {

  private Invariants() {}

  /** Every block of a page of plain text says what the file says at its place. */
  static void check(Article article, String file) {
    int points = file.codePointCount(0, file.length());
    assertEquals(article.text().length(), article.origin().length());
    for (int i = 0; i < article.text().length(); i++) {
      Span unit = new Span(i, i + 1);
      int start = article.origin().start(unit);
      int end = article.origin().end(unit);
      assertTrue(0 <= start && start <= end && end <= points, "unit " + i + " out of the file");
      boolean made = article.text().charAt(i) == '\n' || article.text().charAt(i) == ' ';
      assertTrue(made || start < end, "unit " + i + " stands for nothing");
    }
    for (Block block : article.blocks()) {
      String words = block.span().of(article.text());
      assertEquals(words.strip(), words, "white space around a block");
      assertTrue(!words.isEmpty());
    }
  }

  /** The file's text at the place of {@code span}, as clean text would have it. */
  static String fileAt(Article article, String file, Span span, boolean html) {
    int from = file.offsetByCodePoints(0, article.origin().start(span));
    int to = file.offsetByCodePoints(0, article.origin().end(span));
    String raw = file.substring(from, to);
    return collapsed(html ? Parser.unescapeEntities(raw.replaceAll("<[^>]*>", ""), false) : raw);
  }

  static String collapsed(String text) {
    StringBuilder kept = new StringBuilder();
    for (char c : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
      boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
      boolean invisible = Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
      if (space) {
        kept.append(kept.length() > 0 && kept.charAt(kept.length() - 1) == ' ' ? "" : " ");
      } else if (!invisible) {
        kept.append(c);
      }
    }
    return kept.toString().strip();
  }
}
