package org.detente.extract;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.Article;
import org.detente.model.Block;

/**
 * The headline and first paragraph of a story, which say what it is about: where they name both
 * sides, a meeting or transit told further down is theirs without naming them again.
 */
record Opening(Set<String> sides) {

  /** How many blocks open a story: headline, standfirst or dateline, first paragraph. */
  private static final int BLOCKS = 3;

  static Opening of(Article article, Gazetteer gazetteer) {
    Set<String> sides = new TreeSet<>();
    List<Block> blocks = article.blocks().stream().filter(b -> b.kind().isStory()).toList();
    for (Block block : blocks.subList(0, Math.min(BLOCKS, blocks.size()))) {
      for (Gazetteer.Match match : gazetteer.names(article.text(), block.span())) {
        for (Entity entity : match.entities()) {
          sides.add(entity.slug());
          sides.addAll(entity.sides());
        }
      }
    }
    return new Opening(sides);
  }

  boolean names(Set<String> wanted) {
    return sides.containsAll(wanted);
  }
}
