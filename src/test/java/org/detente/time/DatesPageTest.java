package org.detente.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.model.DateSpan;
import org.detente.model.Span;
import org.detente.model.TimeWords.Role;
import org.detente.model.TimeWords.Tense;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of examples in docs/dates.md says what is read. */
class DatesPageTest {

  private record Row(String language, String words, String day, Tense tense, String read) {}

  @TestFactory
  Stream<DynamicTest> everyExampleOfThePageIsReadAsItSays() throws IOException {
    return rows().stream()
        .map(
            row -> DynamicTest.dynamicTest(row.words(), () -> assertEquals(row.read(), read(row))));
  }

  @Test
  void thePageHasExamplesOfThreeLanguages() throws IOException {
    for (String language : List.of("fr", "en", "ru")) {
      assertTrue(
          rows().stream().filter(r -> r.language().equals(language)).count() >= 15, language);
    }
  }

  private static String read(Row row) {
    Anchor anchor =
        row.day().equals("–") ? Anchor.unknown() : Anchor.issued(DateSpan.parse(row.day()));
    String read =
        new TimeExpression(ShippedTimeWords.read(row.language()))
                .find(row.words(), new Span(0, row.words().length()), anchor, span -> row.tense())
                .dates()
                .stream()
                .map(d -> d.date().edtf() + (d.role() == Role.EFFECTIVE ? " (effective)" : ""))
                .collect(Collectors.joining(", "));
    return read.isEmpty() ? "nothing" : read;
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("docs/dates.md"))) {
      String[] cells = line.split("\\s*\\|\\s*");
      if (cells.length == 6 && List.of("fr", "en", "ru").contains(cells[1])) {
        Tense tense = cells[4].equals("to come") ? Tense.FUTURE : Tense.PAST;
        rows.add(new Row(cells[1], cells[2], cells[3].split(" ")[0], tense, cells[5]));
      }
    }
    return rows;
  }
}
