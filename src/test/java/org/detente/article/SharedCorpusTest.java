package org.detente.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.model.Article;
import org.detente.model.Block;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads the gold corpus beside the clone where it is there; is skipped, saying so, where not. */
class SharedCorpusTest {

  private static final Path CORPUS = Path.of("../shared/corpus");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Notes of gold files on words that are not the article's own. */
  private static final String FURNITURE =
      ".*(?:furniture|related link|most-read|reader comment|ticker|advertis|caption|newsletter"
          + "|navigation).*";

  @BeforeEach
  void corpusIsThere() {
    assumeTrue(Files.isDirectory(CORPUS), "no ../shared/corpus beside the clone");
  }

  @Test
  void everyGoldTriggerLiesInOneStoryBlock() throws IOException {
    List<String> outside = new ArrayList<>();
    int triggers = 0;
    for (Path gold : golds()) {
      Article article = article(gold);
      for (JsonNode event : JSON.readTree(gold.toFile()).path("events")) {
        triggers++;
        boolean inside =
            article.blocks().stream()
                .anyMatch(block -> block.kind().isStory() && covers(article, block, event));
        if (!inside) {
          outside.add(article.id() + ": " + event.path("trigger").asText());
        }
      }
    }
    System.out.printf(
        "gold triggers in a story block: %d of %d%n", triggers - outside.size(), triggers);
    assertEquals(List.of(), outside);
  }

  @Test
  void noForbiddenSpanOfFurnitureIsStory() throws IOException {
    List<String> inside = new ArrayList<>();
    int spans = 0;
    for (Path gold : golds()) {
      Article article = article(gold);
      for (JsonNode span : JSON.readTree(gold.toFile()).path("must_not")) {
        boolean date = span.path("note").asText().contains("counts from");
        if (!span.path("note").asText().matches(FURNITURE) || span.has("date") || date) {
          continue;
        }
        spans++;
        article.blocks().stream()
            .filter(block -> block.kind().isStory() && touches(article, block, span))
            .forEach(block -> inside.add(article.id() + ": " + block));
      }
    }
    System.out.printf(
        "forbidden spans of furniture kept out: %d of %d%n", spans - inside.size(), spans);
    assertEquals(List.of(), inside);
  }

  @Test
  void languageHeadlineAndDayAgreeWithTheMetadataThatWereNotGiven() throws IOException {
    List<String> differing = new ArrayList<>();
    int dated = 0;
    for (Path gold : golds()) {
      Path beside = Path.of(gold.toString().replace(".gold.json", ".meta.json"));
      if (!Files.exists(beside)) {
        continue;
      }
      Metadata meta = MetadataFile.read(beside.toString(), Files.readAllBytes(beside));
      Article article = article(gold);
      if (!meta.language().equals(Optional.of(article.language()))) {
        differing.add(article.id() + " language " + article.language());
      }
      if (article.issued().isPresent()) {
        dated++;
        String day = article.issued().get().date().edtf();
        if (!meta.published().map(Object::toString).equals(Optional.of(day))) {
          differing.add(article.id() + " issued " + article.issued());
        }
      }
      article
          .title()
          .filter(title -> !Headline.says(title, meta.title().orElse("")))
          .ifPresent(title -> differing.add(article.id() + " title " + title));
    }
    System.out.printf("articles whose page gives its day: %d%n", dated);
    assertEquals(List.of(), differing);
  }

  private static List<Path> golds() throws IOException {
    try (var files = Files.walk(CORPUS)) {
      return files.filter(f -> f.toString().endsWith(".gold.json")).sorted().toList();
    }
  }

  private static Article article(Path gold) throws IOException {
    for (String ending : List.of(".txt", ".html")) {
      Path file = Path.of(gold.toString().replace(".gold.json", ending));
      if (Files.exists(file)) {
        byte[] bytes = Files.readAllBytes(file);
        Article article = Reader.read(file.toString(), bytes);
        Invariants.check(article, new String(bytes, StandardCharsets.UTF_8));
        return article;
      }
    }
    throw new IOException("no article beside " + gold);
  }

  private static boolean covers(Article article, Block block, JsonNode span) {
    return article.origin().start(block.span()) <= span.path("start").asInt()
        && span.path("end").asInt() <= article.origin().end(block.span());
  }

  private static boolean touches(Article article, Block block, JsonNode span) {
    return article.origin().start(block.span()) < span.path("end").asInt()
        && span.path("start").asInt() < article.origin().end(block.span());
  }
}
