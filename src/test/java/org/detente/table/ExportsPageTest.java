package org.detente.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** {@code docs/exports.md} has the dictionary of each table; {@code -Dupdate=exports} writes it. */
class ExportsPageTest {

  private static final Path PAGE = Path.of("docs/exports.md");
  private static final String END = "<!-- end -->\n";
  private static final Map<String, List<Column>> TABLES =
      new TreeMap<>(
          Map.of(
              "claims", ClaimSheet.COLUMNS,
              "events", EventTable.EVENTS,
              "dyads", DyadTable.COLUMNS,
              "timeline", EventTable.TIMELINE,
              "edges", GraphFiles.EDGES,
              "articles", ListTable.ARTICLES.columns(),
              "entities", ListTable.ENTITIES.columns(),
              "tenures", ListTable.TENURES.columns(),
              "dropped", Dropped.COLUMNS));

  @Test
  void every_column_stands_in_the_dictionary() throws IOException {
    String page = Files.readString(PAGE);
    String made = page;
    for (Map.Entry<String, List<Column>> table : TABLES.entrySet()) {
      String mark = "<!-- columns of " + table.getKey() + " -->\n";
      assertTrue(page.contains(mark), mark);
      int start = made.indexOf(mark) + mark.length();
      made =
          made.substring(0, start)
              + dictionary(table.getValue())
              + made.substring(made.indexOf(END, start));
    }
    if ("exports".equals(System.getProperty("update"))) {
      Files.writeString(PAGE, made);
    }
    assertEquals(made, Files.readString(PAGE), "mvn test -Dtest=ExportsPageTest -Dupdate=exports");
  }

  @Test
  void no_table_has_two_columns_of_one_name() {
    TABLES.forEach(
        (name, columns) -> {
          List<String> names = columns.stream().map(Column::name).toList();
          assertEquals(names, names.stream().distinct().toList(), name);
          assertFalse(columns.stream().anyMatch(column -> column.meaning().isBlank()), name);
        });
  }

  private static String dictionary(List<Column> columns) {
    StringBuilder lines = new StringBuilder("| column | holds |\n|---|---|\n");
    for (Column column : columns) {
      lines
          .append("| `")
          .append(column.name())
          .append("` | ")
          .append(column.meaning().replace("|", "\\|"))
          .append(" |\n");
    }
    return lines.toString();
  }
}
