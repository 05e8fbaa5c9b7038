package org.detente.publish.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.detente.model.Fault;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayPageTest {

  @TempDir static Path folder;
  private static SmallSite site;

  @BeforeAll
  static void open() throws IOException {
    site = SmallSite.ofTwoPapers(folder);
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @Test
  void what_stood_and_who_held_a_post_on_a_day_according_to_whom() {
    Document page = site.page("en/day/2008-10-01");
    Element stood = page.selectFirst("#standing");
    assertTrue(stood.text().contains("envoy who B Person"), stood.text());
    assertTrue(stood.text().contains("possible"), "its end is not known");
    assertTrue(stood.text().contains("According to Le Papier"));
    assertTrue(page.selectFirst("#holding").text().contains("A Person"));
    assertEquals(0, page.select("#holding .mark").size());
  }

  @Test
  void a_day_on_which_nothing_is_recorded_says_how_far_that_goes() {
    Document page = site.page("en/day/1990-01-01");
    assertTrue(page.selectFirst("#standing").text().contains("Nothing is recorded"));
    assertTrue(page.selectFirst("#complete").text().contains("complete from 4 April 1952"));
  }

  @Test
  void an_event_is_told_on_its_day_and_in_the_week_around_it() {
    assertNotNull(site.page("en/day/2008-08-03").selectFirst("#events a[href=/en/event/demand-2]"));
    Document before = site.page("en/day/2008-08-01");
    assertEquals(0, before.select("#events a[href=/en/event/demand-2]").size());
    assertNotNull(before.selectFirst("#around a[href=/en/event/demand-2]"));
  }

  @Test
  void the_form_leads_to_a_day_and_a_day_to_its_neighbours() {
    Document form = site.page("fr/day");
    assertEquals("/fr/day", form.selectFirst("form.day").attr("action"));
    assertNotNull(form.selectFirst("a[href=/fr/day/2008-10-01]"));
    Document day = site.page("fr/day?on=2008-02-29");
    assertTrue(day.selectFirst("h1").text().contains("29 février 2008"));
    assertNotNull(day.selectFirst("a[href=/fr/day/2008-03-01]"));
    assertNotNull(day.selectFirst("a[href=/fr/day/2007-02-28]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2008-02-30", "yesterday", "0001-01-01", "9999-12-31"})
  void what_is_no_day_of_this_time_is_refused_with_advice(String day) {
    Fault fault = assertThrows(Fault.class, () -> site.get("en/day/" + day));
    assertEquals(Fault.Code.BAD_PARAMETER, fault.code());
  }

  @Test
  void a_comparison_has_a_row_for_each_telling_and_marks_in_words_what_differs() {
    Document page = site.page("en/compare/demand-1");
    assertEquals(2, page.select("table.compare tbody tr").size());
    assertEquals(0, page.select("td.differs").size());
    assertEquals("fr", page.selectFirst("blockquote").attr("lang"));
    assertEquals("/en/event/demand-1", page.selectFirst(".lead a").attr("href"));
    assertEquals(404, site.get("en/compare/nothing").status());
  }

  @Test
  void each_fact_of_the_reference_layer_and_each_of_its_claims_has_its_place() {
    Document page = site.page("en/reference");
    assertNotNull(page.getElementById("T1"));
    Element claim = page.getElementById("T1-1");
    assertTrue(claim.text().contains("The Gazette"));
    assertTrue(claim.text().contains("January 2008"));
  }
}
