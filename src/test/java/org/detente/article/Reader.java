package org.detente.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.detente.lexicon.FurnitureLexicon;
import org.detente.model.Article;
import org.detente.model.Block;
import org.detente.model.PageWords;

/** Reads test pages with the shipped words of page furniture. */
final class Reader {

  /** The first paragraph of a French story. */
  static final String FIRST =
      "Le musée de la ville a rouvert ses portes mardi après deux années de travaux.";

  /** The second paragraph of that story. */
  static final String SECOND =
      "La mairie attend dix mille visiteurs par an, a indiqué la directrice du musée.";

  static final PageWords WORDS = words();
  private static final Articles ARTICLES = new Articles(WORDS);

  private Reader() {}

  static Article text(String text) {
    return read("page.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  static Article html(String html) {
    return read("page.html", html.getBytes(StandardCharsets.UTF_8));
  }

  static Article read(String name, byte[] bytes) {
    return ARTICLES.read(name, bytes, Optional.empty());
  }

  static Article read(String name, byte[] bytes, Metadata metadata) {
    return ARTICLES.read(name, bytes, Optional.of(metadata));
  }

  /** The words of each block of a kind. */
  static List<String> words(Article article, Block.Kind kind) {
    return article.blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> block.span().of(article.text()))
        .toList();
  }

  private static PageWords words() {
    Path file = Path.of("data/lexicon/furniture.ttl");
    try (var turtle = Files.newBufferedReader(file)) {
      return FurnitureLexicon.read(turtle, file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
