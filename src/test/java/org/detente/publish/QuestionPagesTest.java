package org.detente.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.detente.query.Catalogue;
import org.detente.query.CatalogueQuery;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionPagesTest {

  @TempDir static Path folder;
  private static QuestionSite site;

  @BeforeAll
  static void start() {
    site = QuestionSite.in(folder);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static Document page(String path) {
    return Jsoup.parse(site.get(path).body());
  }

  @Test
  void questions_are_listed_for_each_reader_in_the_order_of_their_interests() {
    Document page = page("en/questions");
    assertEquals(
        List.of("group-scholar", "group-journalist", "group-engineer", "group-explore"),
        page.select("main h2").eachAttr("id"));
    Element first = page.selectFirst("ul.questions a");
    assertEquals("Suspensions of dialogue and cooperation", first.text());
    assertEquals("/kg/en/question/suspensions", first.attr("href"));
  }

  @Test
  void every_question_has_a_page_that_is_listed_and_answers_in_three_languages() {
    List<String> failures = new ArrayList<>();
    for (String language : List.of("en", "fr", "ru")) {
      Document list = page(language + "/questions");
      assertTrue(list.select("ul.questions li[lang]").isEmpty(), "not translated: " + language);
      for (String href : list.select("ul.questions a").eachAttr("href")) {
        HttpResponse<String> response = site.get(href.replaceFirst("^/kg/", ""));
        Document page = Jsoup.parse(response.body());
        if (response.statusCode() != (isAnsweredWithoutNames(href) ? 200 : 400)
            || page.select("h1").size() != 1) {
          failures.add(href + " " + response.statusCode() + " " + page.select(".error").text());
        }
      }
    }
    assertEquals(List.of(), failures);
  }

  /** The few statements of this site have the posts, and no council, side or mission. */
  private static boolean isAnsweredWithoutNames(String href) {
    String name = href.substring(href.lastIndexOf('/') + 1);
    CatalogueQuery query = Catalogue.read(Path.of("queries")).find(name);
    return query.parameters().stream()
        .filter(p -> p.type().name().equals("ENTITY"))
        .allMatch(p -> p.name().toLowerCase(java.util.Locale.ROOT).contains("post"));
  }

  @Test
  void names_stand_in_the_form_and_not_slugs_with_those_of_a_kind_suggested() {
    Document page = page("fr/question/holders");
    assertEquals("représentant de la Russie", page.selectFirst("#p-post").attr("value"));
    assertEquals("l-post", page.selectFirst("#p-post").attr("list"));
    assertTrue(page.select("#l-post option").eachAttr("value").contains("secrétaire général"));
    assertEquals("date", page.selectFirst("#p-day").attr("type"));
    assertEquals("fr", page.selectFirst("#p-lang option[selected]").attr("value"));
    for (Element field : page.select("form.ask input, form.ask select")) {
      assertEquals(1, page.select("label[for=" + field.id() + "]").size(), field.id());
    }
  }

  @Test
  void a_name_is_understood_in_any_language_case_and_with_or_without_accents() {
    for (String name :
        List.of(
            "REPRESENTANT DE LA RUSSIE",
            "representative of Russia",
            "russian-permanent-representative-to-nato")) {
      Document page = page("ru/question/holders?post=" + RunningService.encoded(name));
      assertEquals(3, page.select("table.answer tbody tr").size(), name);
    }
  }

  @Test
  void what_cannot_be_used_is_told_beside_its_field_and_nothing_is_answered() {
    HttpResponse<String> response =
        site.get("en/question/holders?post=Nobody%3Cb%3E&day=2008-02-31");
    assertEquals(400, response.statusCode());
    Document page = Jsoup.parse(response.body());
    assertEquals(
        "Nothing here is called “Nobody<b>”. Choose one of the names suggested.",
        page.selectFirst("#e-post").text());
    assertEquals("e-post", page.selectFirst("#p-post").attr("aria-describedby"));
    assertEquals("“2008-02-31” is no day. Write it as 2008-12-19.", page.select("#e-day").text());
    assertTrue(page.select("table").isEmpty());
  }

  @Test
  void names_of_one_thing_lead_to_it_and_words_of_questions_are_translated() {
    Document page = page("ru/question/holders");
    Element row = page.select("table.answer tbody tr").get(2);
    assertEquals("/kg/ru/id/ben", row.selectFirst(".c-name a").attr("href"));
    assertEquals("возможно", row.selectFirst(".c-certainty").text());
    assertEquals("полноправный", row.selectFirst(".c-capacity").text());
    assertEquals("example.com/three", row.selectFirst(".c-source a").text());
    assertTrue(row.selectFirst(".c-source a").attr("rel").contains("noopener"));
    assertEquals(
        List.of("Имя", "В качестве", "С", "До", "Достоверность", "Источник"),
        page.select("table.answer th").eachText());
    assertTrue(page.text().contains("Пустые здесь столбцы не показаны: Цитата."), page.text());
  }

  @Test
  void what_a_label_says_is_text_and_never_a_script() {
    HttpResponse<String> response = site.get("en/question/holders");
    assertTrue(response.body().contains("=Ann &lt;script&gt;"), response.body());
    assertEquals(0, Jsoup.parse(response.body()).select("main script").size());
  }

  @Test
  void the_answer_can_be_taken_away_cited_and_opened_in_the_editor() {
    Document page = page("en/question/holders?day=2010-05-05");
    String same = "post=russian-permanent-representative-to-nato&day=2010-05-05&lang=en";
    assertEquals(
        List.of(
            "/kg/api/q/holders?" + same + "&format=csv",
            "/kg/api/q/holders?" + same,
            "/kg/en/sparql?q=holders&" + same),
        page.select("h2:contains(Take) + p a").eachAttr("href"));
    assertTrue(page.select("pre").text().contains("\"2010-05-05\"^^<http:"), page.text());
    assertTrue(
        page.select("details").text().contains("https://example.org/kg/en/question/holders?"));
  }

  @Test
  void nothing_found_is_no_proof_and_a_check_without_rows_is_well() {
    assertTrue(page("en/question/timeline").text().contains("That is no proof"));
    assertTrue(page("en/question/two-holders").text().contains("nothing is wrong here"));
  }

  @Test
  void what_is_no_question_for_readers_has_no_page() {
    for (String name : List.of("none", "3-tenures", "sheet-entities", "holders/x")) {
      assertEquals(404, site.get("en/question/" + name).statusCode(), name);
    }
    assertEquals(404, site.get("en/questions/x").statusCode());
  }
}
