package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.detente.model.Fault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** evaluate, as a user would run it, on two tiny sets written here. */
class EvaluateTest {

  private static final String STORY =
      """
      Moscou suspend sa mission auprès de l'Otan

      BRUXELLES, 18 octobre 2021 - Agence.

      La Russie a suspendu lundi les activités de sa mission permanente auprès de l'Otan. Le \
      ministre russe des Affaires étrangères, Sergueï Lavrov, a annoncé la décision à Moscou.
      """;

  private static final String WEATHER =
      """
      Le beau temps revient

      Il fera beau demain sur toute la Bretagne. Les jardiniers s'en réjouissent. Les vacances \
      commencent dans une semaine et les plages seront pleines de monde.
      """;

  @TempDir private Path dir;

  @BeforeEach
  void lay() throws IOException {
    Files.createDirectories(dir.resolve("gold/one"));
    Files.createDirectories(dir.resolve("gold/two"));
    Files.writeString(dir.resolve("gold/one/story.txt"), STORY);
    int start = STORY.indexOf("a suspendu");
    Files.writeString(
        dir.resolve("gold/one/story.gold.json"),
        """
        {"id": "story", "language": "fr", "events": [
          {"id": "e1", "type": "suspension", "agents": ["Russia"], "targets": [],
           "modality": "actual", "core": true, "start": %d, "end": %d}]}
        """
            .formatted(start, start + "a suspendu".length()));
    Files.writeString(dir.resolve("gold/two/weather.txt"), WEATHER);
    Files.writeString(
        dir.resolve("gold/two/weather.gold.json"),
        "{\"id\": \"weather\", \"language\": \"fr\", \"events\": []}");
  }

  @Test
  void folders_below_are_sets_scored_apart_and_together() {
    Run run = evaluate();
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().startsWith("set "), run.out());
    assertTrue(run.out().contains("\none  detected"), run.out());
    assertTrue(run.out().contains("\ntwo  detected"), run.out());
    assertTrue(run.out().contains("\nweather                 fr        0\n"), run.out());
  }

  @Test
  void scores_are_rdf_that_conforms_and_can_be_loaded_and_asked() throws IOException {
    Path scores = dir.resolve("scores.nq");
    assertEquals(0, evaluate("--format", "rdf", "--out", scores.toString()).exit());
    byte[] first = Files.readAllBytes(scores);
    evaluate("--format", "rdf", "--out", scores.toString());
    assertArrayEquals(first, Files.readAllBytes(scores));
    Run valid = Run.of("validate", scores.toString());
    assertEquals(0, valid.exit(), valid.out());
    String store = dir.resolve("store").toString();
    Run load = Run.of("load", scores.toString(), "--store", store);
    assertEquals(0, load.exit(), load.err());
    Path query = dir.resolve("f1.rq");
    Files.writeString(
        query,
        """
        # title: F1
        # question: How well are doers read?
        # columns: value
        PREFIX det: <https://w3id.org/detente/ns#>
        PREFIX dqv: <http://www.w3.org/ns/dqv#>
        SELECT ?value WHERE {
          ?m det:depth det:DetectedDepth ; det:scoredType det:Suspension ;
            dqv:isMeasurementOf det:GoldCount ; dqv:value ?value ;
            dqv:computedOn <https://w3id.org/detente/evaluation/set/one> .
        }
        """);
    Run answer = Run.of("query", query.toString(), "--store", store, "--format", "csv");
    assertEquals("value\n1.0\n", answer.out().replace("\r", ""), answer.err());
  }

  @Test
  void scores_that_break_a_shape_are_not_loaded() throws IOException {
    Path scores = dir.resolve("scores.nq");
    evaluate("--format", "rdf", "--out", scores.toString());
    Path broken = dir.resolve("broken.nq");
    Files.write(
        broken,
        Files.readAllLines(scores).stream()
            .filter(line -> !line.contains("<http://www.w3.org/ns/dqv#computedOn> <https"))
            .toList());
    Run load = Run.of("load", broken.toString(), "--store", dir.resolve("store").toString());
    load.complains(Fault.Code.SHAPE_VIOLATION, "broken.nq");
    assertFalse(Files.exists(dir.resolve("store")));
  }

  @Test
  void a_saved_run_compared_with_itself_has_nothing_won_or_lost() {
    String saved = dir.resolve("run.json").toString();
    assertEquals(0, evaluate("--save", saved).exit());
    Run run = evaluate("--compare", saved);
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.out().contains("change of F1"), run.out());
    assertFalse(run.out().contains("won   "), run.out());
  }

  @Test
  void comparing_with_something_else_is_refused() {
    evaluate("--compare", dir.resolve("gold/one/story.gold.json").toString())
        .complains(Fault.Code.BAD_SCORES, "story.gold.json");
    evaluate("--compare", dir.resolve("none.json").toString())
        .complains(Fault.Code.NO_SUCH_FILE, "none.json");
  }

  @Test
  void a_page_is_made_from_the_template_beside_it() throws IOException {
    Files.writeString(
        dir.resolve("judged.tsv"), "draw\tlanguage\tarticle\tclaim\ttype\tverdict\tcause\n");
    Files.writeString(dir.resolve("parsers.tsv"), "parser\tF1\nlight\t0.7\n");
    Files.writeString(
        dir.resolve("page.template.md"),
        "# Mine\n{{languages one}}\n{{types none}}\n{{judged judged.tsv}}\n{{tsv parsers.tsv}}\n");
    Path page = dir.resolve("page.md");
    Run run = evaluate("--report", page.toString());
    assertEquals(0, run.exit(), run.err());
    String text = Files.readString(page);
    assertTrue(text.startsWith("# Mine\n<!-- languages one -->\n\n| language |"), text);
    assertTrue(text.contains("<!-- types none -->\n\nNone in this run.\n"), text);
    assertTrue(text.contains("| light | 0.7 |"), text);
  }

  @Test
  void a_page_without_a_template_and_a_table_without_cells_are_told() throws IOException {
    String page = dir.resolve("page.md").toString();
    Run run = evaluate("--report", page);
    assertEquals(1, run.exit());
    assertTrue(run.err().endsWith("[NO_SUCH_FILE]\n"), run.err());
    Files.writeString(dir.resolve("p.tsv"), "parser\tF1\nlight\n");
    Files.writeString(dir.resolve("page.template.md"), "{{tsv p.tsv}}\n");
    Run cells = evaluate("--report", page);
    assertTrue(cells.err().contains("p.tsv: a row of 1 cells"), cells.err());
    assertTrue(cells.err().endsWith("[BAD_TABLE]\n"), cells.err());
  }

  @Test
  void articles_nobody_had_looked_at_are_scored_apart() throws IOException {
    Path list = dir.resolve("unseen.txt");
    Files.writeString(list, "# held back\nweather\n");
    Run run = evaluate("--unseen", list.toString());
    assertTrue(run.out().contains("\nlanguage  depth     tuned on"), run.out());
    Files.writeString(list, "gold/two/weather.txt\n");
    evaluate("--unseen", list.toString()).complains(Fault.Code.BAD_TABLE, "unseen.txt:1");
  }

  @Test
  void an_article_that_cannot_be_read_is_said_not_to_be_scored() throws IOException {
    Files.writeString(dir.resolve("gold/two/weather.txt"), " \n");
    Run run = evaluate();
    assertEquals(1, run.exit());
    assertTrue(run.out().endsWith("\nnot read, and not scored: 1 article\n"), run.out());
  }

  @Test
  void a_folder_without_gold_is_refused() throws IOException {
    Path empty = Files.createDirectory(dir.resolve("empty"));
    Files.writeString(empty.resolve("a.txt"), STORY);
    Run.of("evaluate", empty.toString()).complains(Fault.Code.NO_ARTICLES, "gold file");
  }

  private Run evaluate(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "evaluate";
    arguments[1] = dir.resolve("gold").toString();
    System.arraycopy(options, 0, arguments, 2, options.length);
    return Run.of(arguments);
  }
}
