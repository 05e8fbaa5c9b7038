package org.detente.publish.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventPageTest {

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
  void an_event_is_told_with_its_bounds_in_words() {
    Document page = site.page("en/event/demand-1");
    assertEquals("demand: A Person", page.selectFirst("h1").text());
    assertTrue(
        page.selectFirst("#event").text().contains("earliest 2 August 2008, latest 31 August 2008"),
        page.selectFirst("#event").text());
  }

  @Test
  void copies_of_one_text_stand_together_as_one_origin() {
    Element part = site.page("en/event/demand-1").selectFirst("#attestations");
    assertEquals(1, part.select(".origin").size());
    assertTrue(part.text().contains("2 documents that carry the same text"));
    assertEquals(2, part.select("blockquote[lang=fr]").size());
  }

  @Test
  void a_denial_is_told_apart() {
    Element part = site.page("en/event/demand-2").selectFirst("#attestations");
    assertNotNull(part.selectFirst("h3:contains(Denied)"));
  }

  @Test
  void values_that_differ_stand_side_by_side_with_their_sources() {
    Element part = site.page("en/event/demand-1").selectFirst("#values");
    assertEquals(2, part.select("tbody tr").size());
    Element other = part.selectFirst("#v-2");
    assertTrue(other.text().contains("no"));
    assertEquals("Le Papier", other.select("td").last().selectFirst("a").text());
  }

  @Test
  void a_check_says_what_is_claimed_what_is_counted_and_the_verdict() {
    Element row = site.page("en/event/demand-1").selectFirst("#checks tbody tr");
    assertTrue(row.text().contains("2 years"));
    assertTrue(row.text().contains("922 days"));
    assertTrue(row.text().contains("differs"));
  }

  @Test
  void a_situation_has_its_place_on_the_page_of_the_event_that_began_it() {
    Element band = site.page("en/event/demand-1").getElementById("situation");
    assertTrue(band.text().contains("suspended"));
    assertTrue(band.text().contains("no known end"));
  }

  @Test
  void each_claim_of_an_article_has_its_place_and_the_text_is_not_shown() {
    Document page = site.page("en/article/paper-1");
    assertNotNull(page.getElementById("c-1"));
    assertNotNull(page.getElementById("c-2"));
    assertEquals("fr", page.selectFirst("h1 bdi").attr("lang"));
    assertTrue(page.selectFirst("#sentences").text().contains("100–140"));
    assertNotNull(page.getElementById("m-1"));
    assertTrue(page.selectFirst("#mentions").text().contains("not recognised"));
  }

  @Test
  void a_page_of_a_thing_leads_to_its_data_and_has_no_style_or_script_of_its_own() {
    for (String address : new String[] {"en/event/demand-1", "ru/article/paper-1"}) {
      Document page = site.page(address);
      assertFalse(page.select("link[type=text/turtle]").isEmpty());
      assertTrue(
          page.select("[style], script:not([src]):not([type=application/ld+json])").isEmpty());
    }
  }
}
