package org.detente.extract;

import java.util.Set;
import java.util.TreeSet;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.Article;
import org.detente.model.Block;

/**
 * Common nouns that name an organisation: "альянс", "the bloc" are NATO only where the story names
 * it by a name of its own, not in one of car makers.
 */
final class CommonNames {

  private final Set<String> named = new TreeSet<>();

  CommonNames(Gazetteer gazetteer, Article article) {
    for (Block block : article.blocks()) {
      if (block.kind().isStory()) {
        gazetteer.names(article.text(), block.span()).stream()
            .filter(m -> !isCommon(m))
            .flatMap(m -> m.entities().stream())
            .forEach(
                e -> {
                  named.add(e.slug());
                  named.addAll(e.sides());
                });
      }
    }
  }

  /** True for a name that stands for what it names in this story. */
  boolean stands(Gazetteer.Match match) {
    return !isCommon(match) || match.entities().stream().anyMatch(e -> named.contains(e.slug()));
  }

  private static boolean isCommon(Gazetteer.Match match) {
    String label = match.label().text();
    return match.label().use() == Entity.Use.METONYM && Character.isLowerCase(label.charAt(0));
  }
}
