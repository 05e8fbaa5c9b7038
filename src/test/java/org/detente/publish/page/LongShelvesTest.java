package org.detente.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.detente.query.Catalogue;
import org.detente.query.RunLimits;
import org.detente.store.EmbeddedStore;
import org.detente.validate.Unchecked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Shelves with more on them than a question may answer. */
class LongShelvesTest {

  private static final int MANY = 3_150;

  private static EmbeddedStore store;
  private static Reading reading;

  @BeforeAll
  static void fill() {
    StringBuilder trig =
        new StringBuilder(
            """
            @prefix det: <https://w3id.org/detente/ns#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            <https://w3id.org/detente/graph/ontology> { det:Person rdfs:subClassOf det:Agent }
            <https://w3id.org/detente/graph/events> {
            """);
    for (int i = 0; i < MANY; i++) {
      String number = String.valueOf(100_000 + i);
      trig.append("<https://w3id.org/detente/id/p-").append(number).append("> a det:Person .\n");
      trig.append("<https://w3id.org/detente/event/e-")
          .append(number)
          .append("> det:attestedBy <https://w3id.org/detente/article/a#c-1> ; det:date \"2008\" ;")
          .append(" det:earliest \"2008-01-01\"^^xsd:date ; det:earliestDay 13879 .\n");
      trig.append("<https://w3id.org/detente/event/u-")
          .append(number)
          .append("> det:attestedBy <https://w3id.org/detente/article/a#c-1> .\n");
    }
    store = EmbeddedStore.inMemory(Unchecked.graphs(trig.append("}").toString()));
    reading =
        new Reading(
            store,
            Catalogue.read(Path.of("queries")),
            new Addresses(URI.create("http://localhost/")),
            new RunLimits(Duration.ofSeconds(60), 3_000, 1_000_000));
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void things_of_a_class_are_listed_page_by_page_to_the_last() {
    assertEquals(MANY, shelf("Person", Map.of()).get("total"));
    assertEquals("p-100000", first("Person", Map.of()));
    assertEquals("p-103000", first("Person", Map.of("page", "11")));
    assertEquals(150, rows("Person", Map.of("page", "11")).size());
  }

  @Test
  void events_of_a_year_are_listed_page_by_page_to_the_last() {
    assertEquals(MANY, shelf("Event", Map.of("year", "2008")).get("total"));
    assertEquals("e-100000", first("Event", Map.of("year", "2008")));
    assertEquals("e-103000", first("Event", Map.of("year", "2008", "page", "11")));
    assertEquals(150, rows("Event", Map.of("year", "2008", "page", "11")).size());
  }

  @Test
  void events_without_a_day_are_listed_page_by_page_to_the_last() {
    assertEquals(MANY, shelf("Event", Map.of("year", "none")).get("total"));
    assertEquals("u-103000", first("Event", Map.of("year", "none", "page", "11")));
  }

  @Test
  void a_page_behind_the_last_is_the_last() {
    assertEquals(150, rows("Person", Map.of("page", "999")).size());
  }

  private static String first(String shelf, Map<String, String> parameters) {
    return rows(shelf, parameters).get(0).get("thing").text();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Shown>> rows(String shelf, Map<String, String> parameters) {
    return (List<Map<String, Shown>>) shelf(shelf, parameters).get("rows");
  }

  private static Map<String, Object> shelf(String shelf, Map<String, String> parameters) {
    Visit visit =
        new Visit(Language.ENGLISH, List.of("browse", shelf), new TreeMap<>(parameters), reading);
    return new BrowsePage().view(visit).orElseThrow().model();
  }
}
