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
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures over a graph of a few made-up things, as they are without scripts. */
class PicturePagesTest {

  @TempDir private static Path folder;
  private static EmbeddedStore store;
  private static Service service;

  @BeforeAll
  static void start() throws IOException {
    Path file = Files.writeString(folder.resolve("graphs.trig"), PictureGraphs.TRIG);
    store = EmbeddedStore.inMemory(ParsedGraph.read(List.of(file)));
    service = RunningService.start(store, ServiceLimits.at(0));
  }

  @AfterAll
  static void stop() {
    service.close();
    store.close();
  }

  @Test
  void the_timeline_draws_what_its_tables_say() {
    Document page = page("en/timeline");
    assertEquals(
        page.select("#events tbody a[href*=/event/]").eachAttr("href"),
        page.select("#timeline .mark").eachAttr("href"));
    assertEquals(2, page.select("#timeline .mark").size());
    assertEquals(1, page.select("#undated tbody tr").size());
    assertEquals(List.of("certain", "open"), page.select("#timeline .band rect").eachAttr("class"));
  }

  @Test
  void the_rows_are_those_of_the_catalogue() {
    List<String> csv = get("rows/timeline-events.csv").body().lines().toList();
    assertEquals(
        "event,event_name,type,type_name,family,family_name,course,course_name,date,first,last,"
            + "articles,origins",
        csv.get(0));
    assertEquals(3, csv.size());
    assertTrue(csv.get(2).contains("\"'=meeting, \"\"2\"\"\""), csv.get(2));
  }

  @Test
  void every_outlet_that_can_be_chosen_is_one_of_the_graph() {
    List<String> outlets = page("en/timeline").select("#choose-outlet option").eachAttr("value");
    assertEquals(List.of("", "gazeta", "paper"), outlets);
  }

  @Test
  void filters_narrow_the_picture_and_stay_in_the_form() {
    assertEquals(List.of("meeting-1"), marks("en/timeline?party=nato"));
    assertEquals(List.of("meeting-2"), marks("en/timeline?outlet=gazeta"));
    assertEquals(List.of("meeting-1"), marks("en/timeline?language=fr"));
    assertEquals(List.of("meeting-2"), marks("en/timeline?from=2009&until=2014"));
    assertEquals(List.of(), marks("en/timeline?kind=Suspension"));
    assertEquals(List.of("meeting-1", "meeting-2"), marks("en/timeline?kind=Contact"));
    Document page = page("en/timeline?party=nato&kind=Meeting&from=2008");
    assertEquals(
        List.of("Meeting", "nato"), page.select("#narrow option[selected]").eachAttr("value"));
    assertEquals("2008", page.select("#choose-from").val());
    assertTrue(page.select("#citation").text().contains("kind=Meeting&party=nato&from=2008"));
  }

  @Test
  void what_was_announced_does_not_look_like_what_happened() {
    Document page = page("en/timeline");
    assertEquals(1, page.select("#timeline .mark.s-Happened").size());
    assertEquals(1, page.select("#timeline .mark.s-Announced .whisker").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en/timeline", "en/counts", "en/counts?of=claims&by=language", "en/counts?of=articles",
        "en/outlets", "en/outlets?of=events", "en/outlets?kind=Meeting", "en/network?year=2008",
        "fr/network?year=all", "ru/timeline"
      })
  void nothing_of_the_graph_becomes_a_script_and_nothing_is_in_the_way_of_the_keyboard(
      String address) {
    Document page = page(address);
    for (Element script : page.select("script")) {
      assertEquals("", script.data());
      assertTrue(script.attr("src").contains("/assets/"), script.outerHtml());
    }
    assertEquals(0, page.select("[style], [onclick], [onload], style").size());
    assertEquals(0, page.select(".picture svg a[href]:not([tabindex=-1])").size());
    assertFalse(page.select("table tbody tr").isEmpty());
    assertEquals(1, page.select("form#narrow[method=get]").size());
    assertFalse(page.select("#cite a[href$=.csv], #cite a[href*=.csv?]").isEmpty());
    assertTrue(page.select("#citation").text().contains("2026-03-01"));
  }

  @Test
  void counts_have_a_year_for_what_has_one() {
    Document page = page("en/counts");
    assertEquals("1", page.select("tr[data-year=2008] td[data-kind=Contact]").text());
    assertEquals("0", page.select("tr[data-year=2010] td[data-kind=Contact]").text());
    assertEquals(2, page.select("#counts .part").size());
    Document claims = page("en/counts?of=claims&by=language");
    assertEquals("1", claims.select("tr[data-year=2008] td[data-kind=fr]").text());
    assertEquals("1", claims.select("tr[data-year=''] td[data-kind=fr]").text());
  }

  @Test
  void a_number_of_the_matrix_leads_to_its_claims_and_their_words() {
    Document page = page("en/outlets");
    Element cell = page.select("#matrix td.number a").first();
    assertEquals("1", cell.text());
    Document claims = page(cell.attr("href").substring(1).replaceFirst("#.*", ""));
    assertEquals("Ils se sont réunis.", claims.select("#claims tbody td:eq(3)").text());
    assertTrue(page.select("#matrix").text().contains("NATO"));
  }

  @Test
  void the_network_joins_those_who_meet_and_points_from_the_doer_to_the_other() {
    Document together = page("en/network?year=2008");
    assertEquals(0, together.select("#network .tie path[marker-end]").size());
    assertTrue(together.select("#rows tbody tr").text().contains("cooperation in words"));
    Document alone = page("en/network?year=2014");
    assertEquals(1, alone.select("#network .tie path[marker-end]").size());
    assertEquals(List.of("Russia", "on", "NATO"), alone.select("#tie-0 td:lt(3)").eachText());
    assertEquals(together.html(), page("en/network?year=2008").html());
  }

  @Test
  void what_fits_nothing_says_so_instead_of_an_empty_picture() {
    Document page = page("en/counts?from=1993&until=1994");
    assertEquals(1, page.select("#nothing").size());
    assertEquals(0, page.select("#picture").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "en/timeline?kind=%22%3E",
        "en/network?year=soon",
        "en/counts?of=money",
        "rows/timeline-events.csv?lang=de"
      })
  void what_is_no_choice_is_refused_with_a_word(String address) {
    assertEquals(400, get(address).statusCode());
  }

  @Test
  void rows_of_other_questions_are_not_handed_out() {
    assertEquals(404, get("rows/holders.csv").statusCode());
    assertEquals(404, get("rows/timeline-events.xml").statusCode());
  }

  @Test
  void the_question_behind_a_picture_stands_in_the_editor() {
    Document page = page("en/timeline?party=nato");
    String href = page.select("#source-timeline-events a[href*=/sparql?query]").attr("href");
    Document editor = page(href.substring(1));
    assertTrue(editor.select("textarea").val().contains("id/nato"), href);
  }

  private static List<String> marks(String address) {
    return page(address).select("#timeline .mark").eachAttr("href").stream()
        .map(href -> href.substring(href.lastIndexOf('/') + 1))
        .toList();
  }

  private static Document page(String address) {
    HttpResponse<String> response = get(address);
    assertEquals(200, response.statusCode(), response.body());
    return Jsoup.parse(response.body(), service.site());
  }

  private static HttpResponse<String> get(String address) {
    return RunningService.send(HttpRequest.newBuilder(URI.create(service.site() + address)));
  }

  @Test
  void outlets_stand_against_the_events_that_they_attest() {
    Document page = page("en/outlets?of=events");
    assertEquals(
        List.of("/en/event/meeting-1", "/en/event/meeting-2"),
        page.select("#matrix tbody th a").eachAttr("href").stream().sorted().toList());
    assertEquals(2, page.select("#matrix thead th a[href*=/id/]").size());
  }

  @Test
  void the_claims_of_one_outlet_lead_to_their_places() {
    Document page = page("fr/outlets?outlet=paper&kind=Meeting");
    assertEquals(1, page.select("#claims tbody tr").size());
    assertEquals("réunion", page.select("#claims tbody td:eq(2) a").text());
    assertEquals("/fr/article/a#c-1", page.select("#claims tbody td:eq(2) a").attr("href"));
  }

  @Test
  void dates_are_told_in_words_and_the_rows_keep_them_as_they_are() {
    Document page = page("ru/timeline");
    assertEquals("19 декабря 2008 г.", page.select("time[datetime=2008-12-19]").first().text());
    assertTrue(get("rows/timeline-events.csv").body().contains(",2008-12-19,"));
  }
}
