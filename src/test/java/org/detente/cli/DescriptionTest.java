package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published of a store agrees with what it holds, and with what the project says. */
class DescriptionTest {

  private static final String ABOUT = "https://w3id.org/detente/graph/about";

  @TempDir private Path dir;

  @Test
  void follows_what_is_loaded_and_withdrawn_and_notices_what_is_not_counted() throws IOException {
    Lunch lunch = Lunch.loaded();
    String store = StoreCopy.of(lunch.store(), dir.resolve("store")).toString();
    String quads = lunch.quads().toString();
    assertEquals(List.of(), differences(store));

    assertEquals(0, Run.of("retract", "dejeuner-informel", "--store", store).exit());
    assertEquals(List.of(), differences(store));

    // Loaded without making anything of it: the description is that of before.
    assertEquals(0, Run.of("load", "--bare", quads, "--store", store).exit());
    assertTrue(
        differences(store).stream()
            .anyMatch(row -> row.contains("article/dejeuner-informel,statements of a graph,,")),
        differences(store)::toString);

    assertEquals(0, Run.of("consolidate", "--store", store).exit());
    assertEquals(List.of(), differences(store));
  }

  @Test
  void a_store_without_a_description_does_not_pass() throws IOException {
    Path quads = dir.resolve("b.nq");
    Files.writeString(quads, "<http://e.org/s> <http://e.org/p> \"o\" <http://e.org/g> .\n");
    Run run = Run.of("query", "statistics-match", "--check", "--bare", "--data", quads.toString());
    assertEquals(Fault.Code.CHECK_FAILED.exit(), run.exit(), run.out() + run.err());
  }

  @Test
  void version_day_and_licence_are_those_that_the_project_states() throws IOException {
    String about = Files.readString(Path.of("data/about.ttl"));
    String citation = Files.readString(Path.of("CITATION.cff"));
    assertTrue(about.contains("dcat:version \"" + value(citation, "version") + "\""), citation);
    String day = "dcterms:modified \"" + value(citation, "date-released") + "\"^^xsd:date";
    assertEquals(3, about.split(Pattern.quote(day), -1).length - 1, about);
    String licence = "https://creativecommons.org/licenses/by/4.0/";
    assertEquals(5, about.split("dcterms:license <" + licence + ">", -1).length - 1, about);
    assertTrue(Files.readString(Path.of("data/LICENSE.md")).contains(licence));
    assertTrue(about.contains("<" + ABOUT + "#>"), about);
  }

  private static List<String> differences(String store) {
    Run run = Run.of("query", "checks/statistics-match", "--store", store, "--format", "csv");
    assertEquals(0, run.exit(), run.err());
    return run.out().lines().skip(1).toList();
  }

  private static String value(String yaml, String key) {
    return yaml.lines()
        .filter(line -> line.startsWith(key + ": "))
        .map(line -> line.substring(key.length() + 2).strip())
        .findFirst()
        .orElseThrow();
  }
}
