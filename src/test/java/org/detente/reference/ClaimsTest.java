package org.detente.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.detente.model.DateSpan;
import org.junit.jupiter.api.Test;

/** Claims carry their row, status, source, and bounds that agree with their dates. */
class ClaimsTest {

  private final Graph layer = Layer.byHand();

  @Test
  void everyRowOfTheFactsHasItsClaims() throws IOException {
    TreeSet<String> missing = new TreeSet<>(rows().keySet());
    assertEquals(122, missing.size());
    missing.removeAll(Layer.select(layer, "SELECT DISTINCT ?r { ?c dcterms:identifier ?r }"));
    assertEquals(new TreeSet<>(), missing);
  }

  @Test
  void claimsHaveTheStatusOfTheirRowOrAreMarkedAsBetterOrWorse() throws IOException {
    Map<String, String> rows = rows();
    for (String row :
        Layer.select(layer, "SELECT ?r ?s { ?c dcterms:identifier ?r ; det:status ?s }")) {
      String[] cells = row.split("\t");
      String status = rows.get(cells[0]);
      boolean contradicted = "Contradicted".equals(status);
      assertTrue(
          !contradicted || cells[1].equals("Contradicted") || cells[1].equals("Unverified"),
          "a claim of the contradicted row " + cells[0] + " is " + cells[1]);
    }
  }

  @Test
  void aContradictedRowKeepsAtLeastTwoClaims() throws IOException {
    rows()
        .forEach(
            (row, status) -> {
              if (status.equals("Contradicted")) {
                int claims =
                    Layer.select(layer, "SELECT ?c { ?c dcterms:identifier '" + row + "' }").size();
                assertTrue(claims >= 2, row + " has " + claims);
              }
            });
  }

  @Test
  void everyClaimHasOneTypeDateModalityStatusRowAndSource() {
    for (String property :
        List.of(
            "det:eventType",
            "det:date",
            "det:modality",
            "det:status",
            "dcterms:identifier",
            "dcterms:source")) {
      assertEquals(
          List.of(),
          Layer.select(
              layer,
              "SELECT ?c (COUNT(?v) AS ?n) { ?c a det:Claim OPTIONAL { ?c "
                  + property
                  + " ?v } } GROUP BY ?c HAVING (COUNT(?v) != 1)"),
          property);
    }
  }

  @Test
  void everySourceIsDescribedAndHasAPublisher() {
    assertEquals(
        List.of(),
        Layer.select(
            layer,
            """
            SELECT DISTINCT ?s {
              ?c dcterms:source ?s
              FILTER NOT EXISTS { ?s a det:Source }
              FILTER NOT EXISTS { ?s dcterms:publisher/a det:Source }
            }
            """));
  }

  @Test
  void onlyUnverifiedClaimsRestOnTheWorkingList() {
    assertEquals(
        List.of("Unverified"),
        Layer.select(
            layer, "SELECT DISTINCT ?s { ?c dcterms:source id:working-list ; det:status ?s }"));
  }

  @Test
  void aClaimIsNamedAfterItsRow() {
    assertEquals(
        List.of(),
        Layer.select(
            layer,
            """
            SELECT ?c {
              ?c dcterms:identifier ?r FILTER (!STRSTARTS(STR(?c), CONCAT(STR(ref:), ?r, "-")))
            }
            """));
  }

  @Test
  void boundsAgreeWithTheDates() {
    assertBounds("date", "earliest", "latest");
  }

  @Test
  void boundsAgreeWithTheDaysOfEffect() {
    assertBounds("effective", "effectiveEarliest", "effectiveLatest");
  }

  private void assertBounds(String date, String earliest, String latest) {
    String query =
        "SELECT ?c ?d ?e ?l ?en ?ln { ?c det:%s ?d OPTIONAL { ?c det:%s ?e } OPTIONAL { ?c det:%s ?l }"
                .formatted(date, earliest, latest)
            + " OPTIONAL { ?c det:%sDay ?en } OPTIONAL { ?c det:%sDay ?ln } }"
                .formatted(earliest, latest);
    for (String row : Layer.select(layer, query)) {
      String[] cells = row.split("\t", -1);
      DateSpan span = DateSpan.parse(cells[1]);
      assertEquals(
          List.of(text(span.earliest()), text(span.latest())), List.of(cells[2], cells[3]), row);
      assertEquals(
          List.of(day(span.earliest()), day(span.latest())), List.of(cells[4], cells[5]), row);
    }
  }

  private static String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(d -> Long.toString(d.toEpochDay())).orElse("");
  }

  /** The rows of the table of facts with their status. */
  private static Map<String, String> rows() throws IOException {
    try (InputStream in = ClaimsTest.class.getResourceAsStream("rows.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .collect(Collectors.toMap(c -> c[0], c -> c[1], (a, b) -> a, LinkedHashMap::new));
    }
  }
}
