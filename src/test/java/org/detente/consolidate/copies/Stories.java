package org.detente.consolidate.copies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.detente.article.Articles;
import org.detente.article.Metadata;
import org.detente.lexicon.FurnitureLexicon;
import org.detente.lexicon.TimeLexicon;
import org.detente.model.Article;
import org.detente.model.Block;
import org.detente.model.Fingerprint;
import org.detente.model.Origin;
import org.detente.model.Publication;
import org.detente.model.Span;

/** Makes publications of texts, with the shipped words. */
final class Stories {

  static final LocalDate DAY = LocalDate.of(2021, 10, 18);

  private static final Map<String, Fingerprinter> FINGERPRINTERS = new TreeMap<>();
  private static final Articles ARTICLES = articles();

  private Stories() {}

  /** A text of the day as published by nobody in particular. */
  static Publication published(String id, String language, LocalDate day, String text) {
    return published(id, language, Optional.of(day), Optional.empty(), Set.of(), text);
  }

  static Publication published(
      String id,
      String language,
      Optional<LocalDate> day,
      Optional<String> outlet,
      Set<String> credits,
      String text) {
    return new Publication(id, language, outlet, day, credits, fingerprint(language, text));
  }

  /** Of a text that is all story, a paragraph a line. */
  static Fingerprint fingerprint(String language, String text) {
    List<Block> blocks = new java.util.ArrayList<>();
    int from = 0;
    for (String line : text.split("\n")) {
      if (!line.isEmpty()) {
        blocks.add(new Block(new Span(from, from + line.length()), Block.Kind.BODY, "paragraph"));
      }
      from += line.length() + 1;
    }
    return of(
        new Article(
            "text",
            Optional.empty(),
            language,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            text,
            Origin.identity(text),
            blocks,
            "",
            ""));
  }

  static Fingerprint of(Article article) {
    return FINGERPRINTERS.computeIfAbsent(article.language(), Stories::fingerprinter).of(article);
  }

  /** A file as the program reads it. */
  static Article file(String name, String text, Metadata metadata) {
    return ARTICLES.read(name, text.getBytes(StandardCharsets.UTF_8), Optional.of(metadata));
  }

  private static Fingerprinter fingerprinter(String language) {
    Path file = Path.of("data/lexicon/time." + language + ".ttl");
    try (var turtle = Files.newBufferedReader(file)) {
      return new Fingerprinter(TimeLexicon.read(turtle, file.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Articles articles() {
    Path file = Path.of("data/lexicon/furniture.ttl");
    try (var turtle = Files.newBufferedReader(file)) {
      return new Articles(FurnitureLexicon.read(turtle, file.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
