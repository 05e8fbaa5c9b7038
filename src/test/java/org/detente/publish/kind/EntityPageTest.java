package org.detente.publish.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.detente.validate.Layer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityPageTest {

  @TempDir static Path folder;
  private static SmallSite site;

  @BeforeAll
  static void open() throws IOException {
    site =
        SmallSite.in(
            folder,
            Map.of(Layer.ONTOLOGY, SmallGraphs.ONTOLOGY, Layer.REFERENCE, SmallGraphs.REFERENCE),
            SmallGraphs.article("paper-1", 35));
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @Test
  void a_person_is_called_by_the_name_of_the_language_and_by_the_others_below() {
    Document page = site.page("fr/id/a-person");
    assertEquals("Une Personne", page.selectFirst("h1").text());
    assertEquals("ru", page.selectFirst(".names a, .names bdi[lang=ru]").attr("lang"));
    assertTrue(page.selectFirst(".kind").text().contains("personne"));
  }

  @Test
  void a_name_that_looks_like_markup_stays_text() {
    Document page = site.page("en/id/a-person");
    assertTrue(page.selectFirst(".names details").text().contains(SmallGraphs.HOSTILE));
    assertEquals(0, page.select("script:not([src]):not([type=application/ld+json])").size());
  }

  @Test
  void a_tenure_stands_on_a_line_and_in_a_table_with_its_source() {
    Element part = site.page("en/id/a-person").selectFirst("#tenures");
    assertTrue(part.selectFirst("table").text().contains("between 1 and 31 December 2011"));
    assertEquals(2, part.select("svg rect").size());
    Element source = part.select("tbody td").last().selectFirst("a");
    assertEquals("The Gazette", source.text());
    assertEquals("/en/reference#T1-1", source.attr("href"));
    assertEquals(0, part.select("[style]").size());
  }

  @Test
  void a_claim_is_told_with_its_words_and_according_to_whom() {
    Element claim = site.page("en/id/a-person").selectFirst("#deeds .claim");
    assertEquals("fr", claim.selectFirst("blockquote").attr("lang"));
    assertTrue(claim.selectFirst("blockquote").text().contains("<b>demande</b>"));
    assertEquals("demande", claim.selectFirst("mark").text());
    assertTrue(claim.selectFirst(".according").text().startsWith("According to Le Papier"));
    assertTrue(claim.selectFirst(".said").text().contains("planned"));
    assertTrue(
        claim
            .selectFirst(".according a:contains(claim)")
            .attr("href")
            .startsWith("/en/article/paper-1#c-"));
  }

  @Test
  void a_long_list_says_how_much_of_it_is_shown_and_where_the_rest_is() {
    Element part = site.page("en/id/a-person").selectFirst("#deeds");
    assertEquals(20, part.select(".claim").size());
    assertTrue(part.selectFirst(".paging").text().contains("1–20 of 35"));
    String next = part.selectFirst("a[rel=next]").attr("href");
    assertEquals("/en/id/a-person?deeds=2#deeds", next);
    Document second = site.page(next.substring(1, next.indexOf('#')));
    assertEquals(15, second.select("#deeds .claim").size());
  }

  @Test
  void a_flag_is_explained() {
    assertTrue(site.page("en/id/a-person").selectFirst("#flags").text().contains("Out of office"));
  }

  @Test
  void a_counterpart_held_the_other_post_meanwhile() {
    assertTrue(
        site.page("en/id/a-person").selectFirst("#counterparts").text().contains("B Person"));
  }

  @Test
  void a_post_names_its_holders_and_says_from_when_to_when_its_register_is_complete() {
    Element part = site.page("en/id/secretary").selectFirst("#holders");
    assertTrue(part.text().contains("B Person"));
    assertTrue(part.text().contains("complete from 4 April 1952 to 1 October 2024"), part.text());
    assertFalse(site.page("en/id/envoy").selectFirst("#holders").text().contains("complete from"));
  }

  @Test
  void what_has_no_page_of_its_own_kind_shows_all_that_is_said_and_what_points_at_it() {
    Document page = site.page("en/id/gazette");
    assertTrue(page.selectFirst("#pointing").text().contains("publisher"));
  }

  @Test
  void there_is_no_page_for_what_the_graph_does_not_know() {
    assertEquals(404, site.get("en/id/nobody").status());
    assertEquals(404, site.get("en/id/%22%3E%3Cscript%3E").status());
  }

  @Test
  void how_the_day_of_an_article_is_known_is_told_in_words() {
    String text = site.page("fr/article/paper-1").text();
    assertTrue(text.contains("métadonnées jointes au fichier"), text);
  }

  @Test
  void no_two_parts_of_a_page_have_one_anchor() {
    for (String path : List.of("en/event/demand-1", "en/id/a-person", "en/article/paper-1")) {
      List<String> ids = site.page(path).select("[id]").eachAttr("id");
      assertEquals(ids.stream().distinct().toList(), ids, path);
    }
  }
}
