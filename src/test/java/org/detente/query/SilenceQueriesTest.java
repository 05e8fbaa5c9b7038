package org.detente.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.detente.cli.Detente;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why sentences yielded nothing can be asked of the graph, by entry of the lexicon. */
class SilenceQueriesTest {

  @TempDir private static Path folder;
  private static String data;

  @BeforeAll
  static void convert() throws IOException {
    Path story = folder.resolve("ble.txt");
    Files.writeString(
        story,
        """
        La Russie et l'OTAN

        La Russie a suspendu ses exportations de blé vers plusieurs pays du continent africain.

        La Russie va-t-elle suspendre sa mission permanente auprès de l'OTAN dans les jours qui viennent ?

        La Russie a suspendu sa mission permanente auprès de l'OTAN, a annoncé Sergueï Lavrov à Moscou.
        """);
    data = folder.resolve("ble.nq").toString();
    run("convert", story.toString(), "--published", "2021-10-18", "--out", data);
  }

  @Test
  void an_entry_that_came_near_is_counted_with_the_reason() {
    String rows = run("query", "silences", "--data", data, "--format", "csv");
    assertTrue(
        rows.lines().anyMatch(l -> l.matches(".*fr#suspendre-\\d,.*ns#UnmatchedFrame,1,1")), rows);
  }

  @Test
  void the_sentences_of_an_entry_are_found_where_they_stand() throws IOException {
    String counted = run("query", "silences", "--data", data, "--format", "csv");
    String entry =
        counted.lines().filter(l -> l.contains("fr#suspendre-")).findFirst().orElseThrow();
    String name = entry.substring(entry.indexOf('#') + 1, entry.indexOf(','));
    String rows =
        run(
            "query",
            "silent-sentences",
            "--data",
            data,
            "--param",
            "entry=fr:" + name,
            "--format",
            "csv");
    assertEquals(2, rows.lines().count(), rows);
    String[] row = rows.lines().skip(1).findFirst().orElseThrow().split(",");
    String text = Files.readString(folder.resolve("ble.txt"));
    assertTrue(
        text.substring(Integer.parseInt(row[1]), Integer.parseInt(row[2]))
            .startsWith("La Russie a suspendu ses exportations"),
        rows);
  }

  private static String run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit = Detente.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    assertEquals(0, exit, err.toString());
    return out.toString();
  }
}
