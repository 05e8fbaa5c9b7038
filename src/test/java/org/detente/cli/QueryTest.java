package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryTest {

  @TempDir private Path dir;

  @Test
  void without_a_name_the_catalogue_is_listed() {
    Run run = Run.of("query");
    assertEquals(0, run.exit());
    assertTrue(run.out().contains("articles – "), run.out());
    assertTrue(run.out().contains("--param day="), run.out());
  }

  @Test
  void files_are_asked_together_with_the_reference_layer_unless_bare() throws IOException {
    Path data = write("a.ttl", "<http://e.org/s> <http://e.org/p> \"o\" .");
    Path count = write("count.rq", "SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?s ?p ?o } }");
    Run bare = query(count, "--bare", "--data", data.toString(), "--format", "csv");
    assertEquals("n\r\n1\r\n", bare.out());
    Run full = query(count, "--data", data.toString(), "--format", "csv");
    assertTrue(Long.parseLong(full.out().lines().skip(1).findFirst().orElseThrow()) > 1000);
  }

  @Test
  void a_question_that_is_not_there_is_a_usage_error() {
    Run.of("query", "weather").complains(Fault.Code.UNKNOWN_QUERY, "weather");
  }

  @Test
  void a_parameter_of_the_wrong_kind_is_a_usage_error() {
    Run.of("query", "suspended-on", "--param", "day=someday")
        .complains(Fault.Code.BAD_PARAMETER, "someday");
  }

  @Test
  void sparql_with_a_syntax_error_is_told_with_its_place() throws IOException {
    Path bad = write("bad.rq", "SELECT * WHERE {\n  ?s ?p }\n}");
    query(bad, "--bare", "--data", write("a.ttl", "").toString())
        .complains(Fault.Code.BAD_QUERY, "bad.rq:2:");
  }

  @Test
  void a_format_that_is_not_there_is_told() {
    Run.of("query", "articles", "--format", "pdf").complains(Fault.Code.UNKNOWN_FORMAT, "pdf");
  }

  private Run query(Path file, String... more) {
    String[] args = new String[more.length + 2];
    args[0] = "query";
    args[1] = file.toString();
    System.arraycopy(more, 0, args, 2, more.length);
    return Run.of(args);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text);
  }
}
