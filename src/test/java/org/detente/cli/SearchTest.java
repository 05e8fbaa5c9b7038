package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.detente.model.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code detente search}. */
class SearchTest {

  private static final String GRUSHKO = "https://w3id.org/detente/id/alexander-grushko";

  @TempDir private Path dir;

  @Test
  void a_person_is_found_by_any_spelling_with_kind_and_dates() {
    Run run = Run.of("search", "Gruschko", "--lang", "en");
    assertEquals(0, run.exit());
    List<String> lines = run.out().lines().toList();
    assertTrue(lines.get(0).startsWith("label"), run.out());
    assertTrue(lines.get(2).matches("Alexander Grushko +person +2005/ +" + GRUSHKO), run.out());
    assertEquals("1 found, 1 to 1 shown\n", run.err());
  }

  @Test
  void programs_get_all_columns_and_one_page() {
    Run run =
        Run.of("search", "conseil", "otan", "--kind", "council", "--size", "1", "--format", "csv");
    List<String> lines = run.out().lines().toList();
    assertEquals("label,kind,dates,beside,matched,match,article,iri", lines.get(0));
    assertEquals(
        "Conseil OTAN-Russie,conseil,,,Conseil OTAN-Russie,start,,"
            + "https://w3id.org/detente/id/nato-russia-council",
        lines.get(1));
    assertEquals(2, lines.size());
    assertTrue(run.err().endsWith(" found, 1 to 1 shown\n"), run.err());
  }

  @Test
  void finding_nothing_is_no_failure() {
    Run run = Run.of("search", "zzzz", "\"'*:(", "--format", "json");
    assertEquals(0, run.exit());
    assertTrue(run.out().contains("\"bindings\":["), run.out());
    assertEquals("0 found\n", run.err());
  }

  @Test
  void a_kind_that_is_not_there_is_a_usage_error_that_lists_those_that_are() {
    Run.of("search", "OTAN", "--kind", "weather")
        .complains(Fault.Code.BAD_USAGE, "weather", "council", "person");
  }

  @Test
  void a_format_or_store_that_is_not_there_is_told() {
    Run.of("search", "OTAN", "--format", "pdf").complains(Fault.Code.UNKNOWN_FORMAT, "pdf");
    Run.of("search", "OTAN", "--store", dir.resolve("none").toString())
        .complains(Fault.Code.NO_SUCH_FILE, "none");
  }
}
