package org.detente.consolidate.copies;

import org.detente.model.Article;
import org.detente.model.Block;
import org.detente.model.Fingerprint;
import org.detente.model.TimeWords;

/**
 * Makes the fingerprint of an article from its story, without headline, dateline, byline and
 * furniture, which outlets change when they copy. Case, accents and punctuation do not count.
 */
public final class Fingerprinter {

  private final FigureWords words;

  /**
   * @param words what the article's language calls numbers, months and days of the week
   */
  public Fingerprinter(TimeWords words) {
    this.words = new FigureWords(words);
  }

  /** The fingerprint of the article; that of a text without words is like no other's. */
  public Fingerprint of(Article article) {
    Sketch.Builder sketch = new Sketch.Builder();
    FigureReader figures = new FigureReader(words);
    for (Block block : article.blocks()) {
      if (block.kind() == Block.Kind.LEAD || block.kind() == Block.Kind.BODY) {
        String paragraph = block.span().of(article.text());
        sketch.add(paragraph);
        figures.add(paragraph);
      }
    }
    return Fingerprint.of(sketch.build().bytes(), figures.figures().bytes());
  }
}
