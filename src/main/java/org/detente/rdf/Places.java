package org.detente.rdf;

import java.util.Arrays;
import org.detente.model.Article;
import org.detente.model.Span;

/**
 * Where spans of one article stand, in Unicode code points: of its clean text, as the Web
 * Annotation selectors count, and of the file as given.
 */
final class Places {

  private final Article article;

  /** For each unit of the text, and one past the last, how many code points come before it. */
  private final int[] points;

  Places(Article article) {
    this.article = article;
    String text = article.text();
    points = new int[text.length() + 1];
    for (int unit = 0; unit < text.length(); unit++) {
      boolean pairGoesOn =
          Character.isHighSurrogate(text.charAt(unit))
              && unit + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(unit + 1));
      points[unit + 1] = points[unit] + (pairGoesOn ? 0 : 1);
    }
  }

  int textStart(Span span) {
    return points[span.start()];
  }

  int textEnd(Span span) {
    return points[span.end()];
  }

  int sourceStart(Span span) {
    return article.origin().start(span);
  }

  int sourceEnd(Span span) {
    return article.origin().end(span);
  }

  /**
   * The span from one code point of the clean text to another.
   *
   * @throws IllegalArgumentException when the text has no such code points
   */
  Span span(int textStart, int textEnd) {
    return new Span(unit(textStart), unit(textEnd));
  }

  private int unit(int point) {
    int unit = Arrays.binarySearch(points, point);
    if (unit < 0) {
      throw new IllegalArgumentException("the text has no code point " + point);
    }
    // Both halves of a pair have the same number of points before them: take the first.
    while (unit > 0 && points[unit - 1] == point) {
      unit--;
    }
    return unit;
  }
}
