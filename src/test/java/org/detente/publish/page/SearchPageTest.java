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
  void words_are_shown_and_never_run_and_stand_in_the_form_to_be_changed() {
    Document found = page("en/search?q=" + encoded("<script>alert(1)</script>"));
    assertEquals("<script>alert(1)</script>", found.select("#q").val());
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

  @Test
  void a_page_after_the_last_says_where_the_results_end() {
    Document past = page("en/search?q=rogozin&page=90");
    assertTrue(past.select("main").text().contains("These results end with page 1."));
    assertEquals("/en/search?q=rogozin", past.select("a[rel=prev]").attr("href"));
  }

  @Test
  void the_date_of_an_event_stands_beside_its_name_in_words() {
    Document found = page("fr/search?q=" + encoded("nomination Rogozine") + "&kind=event");
    assertFalse(found.select(".hits").text().contains("2008-01-10"), found.text());
    assertEquals("10 janvier 2008", found.select("time[datetime=2008-01-10]").first().text());
  }

  @Test
  void the_grounds_on_which_a_day_was_worked_out_are_told_in_words() {
    String english = page("en/article/conseil-bruxelles").text();
    assertTrue(english.contains("the dateline · it was a Wednesday · Alexander Grushko"), english);
    String french = page("fr/article/conseil-bruxelles").text();
    assertFalse(french.contains("weekday"), french);
    assertTrue(french.contains("Jens Stoltenberg en fonction 2014–2024"), french);
  }
}
