package org.detente.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.detente.store.EmbeddedStore;
import org.detente.validate.ParsedGraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of a store in which counts and lists are kept, as they are without scripts. */
class KeptCountsTest {

  private static final String COUNTS =
      """
      @base <https://w3id.org/detente/> .
      @prefix det: <https://w3id.org/detente/ns#> .
      @prefix edtf: <http://id.loc.gov/datatypes/> .
      @prefix qb: <http://purl.org/linked-data/cube#> .
      <graph/about> {
        <graph/about#e> qb:dataSet <graph/about#events-by-year> ; det:countedType det:Meeting ;
            det:period "2008"^^edtf:edtf ; det:count 7 .
        <graph/about#p> qb:dataSet <graph/about#events-by-year-and-party> ;
            det:party <id/nato> ; det:countedType det:Meeting ; det:period "2008"^^edtf:edtf ; det:count 7 .
        <graph/about#u> qb:dataSet <graph/about#claims-by-year> ; det:countedType det:Meeting ;
            det:countedLanguage "und" ; det:period "2008"^^edtf:edtf ; det:count 5 .
        <graph/about#n> qb:dataSet <graph/about#claims-by-year> ; det:countedType det:Meeting ;
            det:period "2008"^^edtf:edtf ; det:count 3 .
      }
      """;

  @TempDir private static Path folder;
  private static EmbeddedStore store;
  private static Service service;

  @BeforeAll
  static void start() throws IOException {
    Path graphs = Files.writeString(folder.resolve("graphs.trig"), PictureGraphs.TRIG + COUNTS);
    store = EmbeddedStore.inMemory(ParsedGraph.read(List.of(graphs)));
    service = RunningService.start(store, ServiceLimits.at(0));
  }

  @AfterAll
  static void stop() {
    service.close();
    store.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en/counts", "en/counts?of=claims&by=language"})
  void rows_below_a_picture_are_where_the_links_say_and_those_it_shows(String address) {
    Document page = page(address);
    List<String> links = page.select("#cite a[href*=/rows/]").eachAttr("href");
    assertTrue(links.size() >= 2, page.select("#cite").text());
    for (String link : links) {
      HttpResponse<String> rows = get(link.substring(1));
      assertEquals(200, rows.statusCode(), link);
    }
    assertFalse(page.select("#cite").text().contains("counted-"), page.select("#cite").text());
    String csv = links.stream().filter(link -> link.contains(".csv")).findFirst().orElseThrow();
    String last = address.contains("claims") ? ",und,5" : ",7";
    assertTrue(get(csv.substring(1)).body().strip().endsWith(last), get(csv.substring(1)).body());
  }

  @Test
  void claims_in_a_language_that_was_not_determined_have_a_column() {
    Document page = page("en/counts?of=claims&by=language");
    assertEquals("5", page.select("tr[data-year=2008] td[data-kind=und]").text());
    assertEquals(200, get("en/counts?of=claims&by=language&language=und").statusCode());
    assertEquals(2, get("rows/counts-claims.csv?language=und").body().strip().lines().count());
  }

  @Test
  void lists_and_counts_do_not_point_at_an_actor() {
    String pointing = page("en/id/nato").select("#pointing").outerHtml();
    assertTrue(pointing.contains("/event/meeting-1"), pointing);
    assertFalse(pointing.contains("graph/"), pointing);
  }

  private static Document page(String address) {
    HttpResponse<String> response = get(address);
    assertEquals(200, response.statusCode(), response.body());
    return Jsoup.parse(response.body(), service.site());
  }

  private static HttpResponse<String> get(String address) {
    return RunningService.send(HttpRequest.newBuilder(URI.create(service.site() + address)));
  }
}
