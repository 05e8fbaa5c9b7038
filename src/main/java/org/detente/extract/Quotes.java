package org.detente.extract;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.detente.model.Article;
import org.detente.model.Block;
import org.detente.model.Span;

/** What stands in quotation marks in an article: the words of somebody whom it lets speak. */
final class Quotes {

  private final NavigableMap<Integer, Span> spans = new TreeMap<>();

  Quotes(Article article) {
    List<Span> blocks =
        article.blocks().stream().filter(b -> b.kind().isStory()).map(Block::span).toList();
    QuotationMarks.quotations(article.text(), blocks).forEach(q -> spans.put(q.start(), q));
  }

  /** True for words inside a quotation. */
  boolean hold(Span words) {
    Map.Entry<Integer, Span> at = spans.floorEntry(words.start());
    return at != null && words.end() <= at.getValue().end();
  }
}
