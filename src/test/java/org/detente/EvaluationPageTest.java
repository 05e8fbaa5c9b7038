package org.detente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.detente.evaluate.Judgements;
import org.junit.jupiter.api.Test;

/** What was written by hand in docs/evaluation.md stands in its template, word for word. */
class EvaluationPageTest {

  private static final Path DATA = Path.of("data/evaluation");

  @Test
  void the_page_is_its_template_with_tables_in_place() throws IOException {
    String page = Files.readString(Path.of("docs/evaluation.md"));
    String bare =
        page.replaceAll(
            "(?s)<!-- (?!end)([^>]*) -->\\n\\n((?!<!--).)*?\\n\\n<!-- end -->", "{{$1}}");
    assertEquals(Files.readString(Path.of("docs/evaluation.template.md")), bare);
  }

  @Test
  void the_page_has_its_scores() throws IOException {
    String page = Files.readString(Path.of("docs/evaluation.md"));
    assertTrue(page.contains("| set | depth |"), page);
    assertTrue(page.contains("| type |"), page);
  }

  @Test
  void tables_measured_elsewhere_have_as_many_cells_in_each_line() throws IOException {
    Judgements.read(Files.readAllLines(DATA.resolve("judged.tsv")), "judged.tsv");
    List<Integer> widths = new ArrayList<>();
    for (String line : Files.readAllLines(DATA.resolve("parsers.tsv"))) {
      if (!line.startsWith("#") && !line.isBlank()) {
        widths.add(line.split("\t", -1).length);
      }
    }
    assertEquals(1, widths.stream().distinct().count(), widths.toString());
  }
}
