package org.detente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.detente.evaluate.Judgements;
import org.detente.evaluate.Table;
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

  /** Whoever changes data/evaluation runs src/evaluation/page. */
  @Test
  void what_was_judged_stands_in_the_page_as_data_has_it() throws IOException {
    Judgements judged =
        Judgements.read(Files.readAllLines(DATA.resolve("judged.tsv")), "judged.tsv");
    assertEquals(drawn(judged.precision()), block("judged ../data/evaluation/judged.tsv"));
    assertEquals(drawn(judged.causes()), block("causes ../data/evaluation/judged.tsv"));
  }

  @Test
  void the_yardstick_stands_in_the_page_as_data_has_it() throws IOException {
    String table = block("tsv ../data/evaluation/parsers.tsv");
    List<List<String>> cells = new ArrayList<>();
    for (String line : Files.readAllLines(DATA.resolve("parsers.tsv"))) {
      if (!line.startsWith("#") && !line.isBlank()) {
        cells.add(List.of(line.split("\t", -1)));
      }
    }
    assertEquals(
        cells.size() < 2
            ? "Not measured yet."
            : drawn(new Table(cells.get(0), cells.subList(1, cells.size()))),
        table);
  }

  private static String drawn(Table table) {
    return table.rows().isEmpty() ? "None in this run." : table.draw(Table.Style.MARKDOWN).strip();
  }

  /** What stands in the page between the comments that name a table. */
  private static String block(String name) throws IOException {
    String page = Files.readString(Path.of("docs/evaluation.md"));
    String start = "<!-- " + name + " -->\n\n";
    int from = page.indexOf(start);
    assertTrue(from >= 0, name);
    return page.substring(from + start.length(), page.indexOf("\n\n<!-- end -->", from));
  }
}
