package org.detente.extract;

import java.util.Optional;
import org.detente.model.Article;
import org.detente.model.Block;
import org.detente.time.Anchor;
import org.detente.time.TimeExpression;

/**
 * The dated entries of an article: those with a year, and in a chronicle days without one too ("20
 * октября 2018 года. …", "4 декабря. …").
 *
 * @param chronicle true where several paragraphs open with a day and a mark
 */
record Entries(Article article, TimeExpression times, Anchor start, boolean chronicle) {

  /** Paragraphs with a day at their head that make a chronicle. */
  private static final int ENOUGH = 3;

  static Entries of(Article article, TimeExpression times, Anchor start) {
    boolean chronicle =
        article.blocks().stream()
                .filter(b -> b.kind() == Block.Kind.BODY)
                .filter(b -> Chronology.entry(article.text(), b, times, start).isPresent())
                .limit(ENOUGH)
                .count()
            == ENOUGH;
    return new Entries(article, times, start, chronicle);
  }

  /** The date at the head of a paragraph, if it has one. */
  Optional<Chronology> at(Block block) {
    Optional<Chronology> full = Chronology.of(article.text(), block, times);
    return chronicle ? full.or(() -> Chronology.entry(article.text(), block, times, start)) : full;
  }
}
