package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.detente.model.Fault;
import org.detente.store.EmbeddedStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpTest {

  private static final String LUNCH = "data/articles/dejeuner-informel.txt";
  private static final String COUNCIL = "data/articles/conseil-bruxelles.html";

  @TempDir private Path dir;

  @Test
  void walks_from_articles_to_answers_with_their_words_and_inferred_days() {
    Run run = Run.of("up", "--once", LUNCH, COUNCIL);
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.err().contains("2 articles loaded"), run.err());
    assertTrue(run.out().contains("article dejeuner-informel"), run.out());
    assertTrue(run.out().contains("issued 2008-12-19 · rule inferred:"), run.out());
    assertTrue(run.out().contains("issued 2022-01-12 · rule inferred:"), run.out());
    assertTrue(run.out().contains("« a suspendu »"), run.out());
  }

  @Test
  void a_bad_article_costs_only_itself() throws IOException {
    Path empty = Files.writeString(dir.resolve("empty.txt"), "");
    Run run = Run.of("up", "--once", LUNCH, empty.toString());
    assertEquals(1, run.exit());
    assertTrue(run.err().contains("[EMPTY_FILE]"), run.err());
    assertTrue(run.out().contains("article dejeuner-informel"), run.out());
  }

  @Test
  void a_bad_article_is_told_of_in_the_store_until_it_is_mended() throws IOException {
    Path story = Files.writeString(dir.resolve("story.txt"), "");
    String store = dir.resolve("store").toString();
    Run.of("up", "--once", "--store", store, LUNCH, story.toString());
    assertEquals(List.of("story.txt,EMPTY_FILE"), refused(store));
    Files.copy(Path.of(LUNCH), story, StandardCopyOption.REPLACE_EXISTING);
    Run.of("up", "--once", "--store", store, story.toString());
    assertEquals(List.of(), refused(store));
  }

  private List<String> refused(String store) throws IOException {
    Path query =
        Files.writeString(
            dir.resolve("refused.rq"),
            "SELECT ?name ?code { ?file a <https://w3id.org/detente/ns#RefusedFile> ;"
                + " <https://w3id.org/detente/ns#fileName> ?name ;"
                + " <https://w3id.org/detente/ns#code> ?code }");
    Run run = Run.of("query", query.toString(), "--store", store, "--format", "csv");
    assertEquals(0, run.exit(), run.err());
    return run.out().lines().skip(1).toList();
  }

  @Test
  void without_an_article_there_is_no_answer() throws IOException {
    Path empty = Files.writeString(dir.resolve("empty.txt"), "");
    Run run = Run.of("up", "--once", empty.toString());
    run.complains(Fault.Code.EMPTY_FILE);
    assertEquals("", run.out());
  }

  @Test
  void a_store_in_use_is_told_before_anything_is_read() {
    Path folder = dir.resolve("store");
    try (EmbeddedStore held = EmbeddedStore.open(folder)) {
      Run.of("up", "--once", "--store", folder.toString(), LUNCH)
          .complains(Fault.Code.STORE_IN_USE);
      assertEquals(0, held.retract(List.of("none")));
    }
  }
}
