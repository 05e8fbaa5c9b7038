package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.English;
import org.detente.French;
import org.detente.Russian;
import org.detente.model.Article;
import org.detente.model.Block;
import org.detente.model.Claim;
import org.detente.model.DateSpan;
import org.detente.model.Origin;
import org.detente.model.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The second table of docs/dates.md says which event a date belongs to. */
class DatesOfClaimsTest {

  private static final Map<String, String> HEADLINES =
      Map.of("fr", French.HEADLINE, "en", English.HEADLINE, "ru", Russian.HEADLINE);

  private record Row(String language, String text, String day, String claim, String date) {}

  @TestFactory
  Stream<DynamicTest> every_sentence_of_the_page_gives_its_claim_the_date_that_stands_there()
      throws IOException {
    return rows().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.claim() + ": " + row.text(), () -> assertEquals(row.date(), read(row))));
  }

  @Test
  void the_page_has_sentences_of_three_languages() throws IOException {
    for (String language : HEADLINES.keySet()) {
      assertTrue(
          rows().stream().filter(r -> r.language().equals(language)).count() >= 10, language);
    }
  }

  private static String read(Row row) {
    return French.pipeline().read(article(row)).claims().stream()
        .filter(claim -> claim.type().id().equals(row.claim()))
        .map(DatesOfClaimsTest::dates)
        .collect(Collectors.joining(", "));
  }

  private static String dates(Claim claim) {
    return claim.date().map(DateSpan::edtf).orElse("nothing")
        + claim.effective().map(d -> " effective " + d.edtf()).orElse("");
  }

  private static Article article(Row row) {
    StringBuilder text = new StringBuilder(HEADLINES.get(row.language()));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block(new Span(0, text.length()), Block.Kind.TITLE, "headline"));
    for (String paragraph : row.text().split(" ¶ ")) {
      int start = text.append('\n').length();
      text.append(paragraph);
      blocks.add(new Block(new Span(start, text.length()), Block.Kind.BODY, "story"));
    }
    return new Article(
        "example",
        Optional.empty(),
        row.language(),
        Optional.empty(),
        Optional.empty(),
        row.day().equals("–")
            ? Optional.empty()
            : Optional.of(new Article.Issued(DateSpan.parse(row.day()), "metadata")),
        text.toString(),
        Origin.identity(text.toString()),
        blocks,
        "0".repeat(64),
        "0".repeat(64));
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("docs/dates.md"))) {
      String[] cells = line.split("\\s*\\|\\s*");
      if (cells.length == 7 && HEADLINES.containsKey(cells[2])) {
        rows.add(new Row(cells[2], cells[3], cells[4], cells[5], cells[6]));
      }
    }
    return rows;
  }
}
