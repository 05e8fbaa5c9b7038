package org.detente;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.model.Article;
import org.detente.model.Block;
import org.detente.model.Claim;
import org.detente.model.EntityKind;
import org.detente.model.Mention;
import org.detente.model.Reading;
import org.detente.model.Span;

/**
 * The outlets that an article names as where it has its text from: in its byline or dateline
 * ("BRUXELLES, 2 avril - AFP."), in brackets ("(ТАСС)"), or as the voice of a claim ("selon RIA
 * Novosti"). Only outlets of the gazetteer are known.
 */
final class Credits {

  private static final int LONGEST_BRACKET = 40;

  private final Gazetteer gazetteer;

  Credits(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Slugs of the outlets, without the one that publishes the article. */
  Set<String> of(Reading reading) {
    Article article = reading.article();
    Set<String> slugs = new TreeSet<>();
    for (Block block : article.blocks()) {
      switch (block.kind()) {
        case BYLINE, DATELINE -> named(article.text(), block.span(), slugs);
        case LEAD, BODY -> bracketed(article.text(), block.span(), slugs);
        default -> {
          // Headlines tell of outlets; furniture is not about the text.
        }
      }
    }
    reading.claims().stream()
        .map(Claim::speaker)
        .flatMap(speaker -> speaker.flatMap(Mention::entity).stream())
        .filter(slug -> gazetteer.entity(slug).filter(Credits::isOutlet).isPresent())
        .forEach(slugs::add);
    article.publisher().flatMap(gazetteer::source).ifPresent(slugs::remove);
    return slugs;
  }

  private void named(String text, Span within, Set<String> slugs) {
    gazetteer.names(text, within).stream()
        .flatMap(match -> outlets(match))
        .map(Entity::slug)
        .forEach(slugs::add);
  }

  private void bracketed(String text, Span within, Set<String> slugs) {
    int open = text.indexOf('(', within.start());
    while (open >= 0 && open < within.end()) {
      int close = text.indexOf(')', open);
      if (close > open && close <= Math.min(within.end(), open + LONGEST_BRACKET)) {
        named(text, new Span(open + 1, close), slugs);
      }
      open = text.indexOf('(', open + 1);
    }
  }

  private static Stream<Entity> outlets(Gazetteer.Match match) {
    return match.entities().stream().filter(Credits::isOutlet);
  }

  private static boolean isOutlet(Entity entity) {
    return entity.kind() == EntityKind.SOURCE;
  }
}
