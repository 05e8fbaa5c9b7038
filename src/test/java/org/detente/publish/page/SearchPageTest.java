package org.detente.publish.page;

import static org.detente.publish.ShippedPages.get;
import static org.detente.publish.ShippedPages.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchPageTest {

  @ParameterizedTest
  @ValueSource(strings = {"Rogozine", "Rogozin", "Рогозин", "rogozin"})
  void a_person_is_found_in_any_spelling(String words) {
    Document found = page("fr/search?q=" + encoded(words));
    assertEquals("/fr/id/dmitry-rogozin", found.select(".hits a").first().attr("href"));
    assertEquals("Dmitri Rogozine", found.select(".hits a").first().text());
  }

  @Test
  void what_is_found_can_be_narrowed_to_a_kind_and_widened_again() {
    Document all = page("en/search?q=rogozin");
    String person = all.select("nav a[href*=kind%3D], nav a[href*=kind=person]").attr("href");
    Document persons = page(person.substring(1));
    assertEquals(1, persons.select(".hits > li").size());
    assertTrue(persons.select("main nav a").eachText().contains("everything"));
  }

  @Test
  void words_are_shown_and_never_run() {
    Document found = page("en/search?q=" + encoded("<script>alert(1)</script>"));
    assertEquals("Search: <script>alert(1)</script>", found.select("h1").text());
    assertTrue(found.select("main script").isEmpty());
  }

  @Test
  void an_empty_search_tells_how_to_search() {
    assertTrue(page("ru/search?q=").select("main").text().contains("Рогозин"));
  }

  @Test
  void suggestions_are_made_while_typing() {
    String body = get("suggest?lang=ru&q=rogo").body();
    assertTrue(body.startsWith("[{\"label\":\"Дмитрий Рогозин\""), body);
    assertEquals("[]", get("suggest?lang=ru").body());
  }

  @Test
  void a_page_that_does_not_exist_says_so_in_its_language() {
    assertEquals(404, get("ru/nonsense").statusCode());
    assertTrue(get("ru/nonsense").body().contains("Такой страницы нет"));
    assertFalse(get("en/%3Cscript%3E").body().contains("<script>"));
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
