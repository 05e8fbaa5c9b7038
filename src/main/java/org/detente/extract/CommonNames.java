package org.detente.extract;

import java.util.List;
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
  private final Set<String> full = new TreeSet<>();
  private final Set<String> others = new TreeSet<>();
  private final String text;

  CommonNames(Gazetteer gazetteer, Namesakes namesakes, Article article) {
    this.text = article.text();
    for (Block block : article.blocks()) {
      if (block.kind().isStory()) {
        List<Gazetteer.Match> names = gazetteer.names(article.text(), block.span());
        others.addAll(namesakes.others(article.text(), block, names));
        names.stream()
            .filter(m -> m.label().text().contains(" "))
            .flatMap(m -> m.entities().stream())
            .forEach(e -> full.add(e.slug()));
        names.stream()
            .filter(m -> !isCommon(m))
            .flatMap(m -> m.entities().stream())
            .forEach(
                e -> {
                  named.add(e.slug());
                  named.addAll(e.sides());
                });
      }
    }
    others.removeAll(full);
  }

  /** True for a name that stands for what it names in this story. */
  boolean stands(Gazetteer.Match match) {
    if (match.entities().stream().anyMatch(e -> others.contains(e.slug()))) {
      return false;
    }
    if (isCommon(match) && isTitled(match.span().end())) {
      return false;
    }
    return !isCommon(match) || match.entities().stream().anyMatch(e -> named.contains(e.slug()));
  }

  /** "блок «Победа»": a name of its own in marks follows. */
  private boolean isTitled(int end) {
    int at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    return at > end
        && at + 1 < text.length()
        && "«\"“„".indexOf(text.charAt(at)) >= 0
        && Character.isUpperCase(text.charAt(at + 1));
  }

  private static boolean isCommon(Gazetteer.Match match) {
    String label = match.label().text();
    return match.label().use() == Entity.Use.METONYM && Character.isLowerCase(label.charAt(0));
  }
}
