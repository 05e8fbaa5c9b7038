package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.detente.English;
import org.detente.French;
import org.detente.Russian;
import org.detente.model.Claim;
import org.detente.model.Reading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each sentence of {@code docs/counts.md} gives its claim the count that stands beside it. */
class CountsOfClaimsTest {

  private static final Set<String> LANGUAGES = Set.of("en", "fr", "ru");

  private record Row(String language, String text, String day, String type, String count) {}

  @TestFactory
  Stream<DynamicTest> everyLineReadsAsStated() throws IOException {
    List<Row> rows = rows();
    assertTrue(rows.size() >= 28, rows.size() + " lines");
    return rows.stream().map(row -> DynamicTest.dynamicTest(row.text(), () -> check(row)));
  }

  private static void check(Row row) {
    List<String> counts =
        read(row).claims().stream()
            .filter(claim -> claim.type().id().equals(row.type()))
            .map(CountsOfClaimsTest::count)
            .toList();
    assertEquals(List.of(row.count()), counts);
  }

  private static Reading read(Row row) {
    return switch (row.language()) {
      case "en" -> English.read(row.day(), row.text());
      case "fr" -> French.read(row.day(), row.text());
      default -> Russian.read(row.day(), row.text());
    };
  }

  private static String count(Claim claim) {
    return claim
        .check()
        .map(
            check ->
                word(check.kind())
                    + " "
                    + check.value()
                    + check.approximation().map(a -> " " + word(a)).orElse("")
                    + check.since().map(since -> " since " + since.edtf()).orElse(""))
        .orElse("nothing");
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("docs/counts.md"))) {
      String[] cells = line.split("\\s*\\|\\s*");
      if (cells.length == 6 && LANGUAGES.contains(cells[1])) {
        rows.add(new Row(cells[1], cells[2], cells[3], cells[4], cells[5]));
      }
    }
    return rows;
  }
}
