package org.detente.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.publish.ShippedPages;
import org.detente.publish.ShippedQuotations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What readers do, in Chromium, over all that is shipped. */
class ClickThroughTest {

  private static final String ARTICLE = "en/article/fr-w-2008-01-11-rogozin-decret";

  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = Browser.shared();
  }

  @BeforeEach
  void hearNoOldComplaints() {
    browser.wide(1_280).go("en/");
    browser.complaints();
  }

  @AfterEach
  void nothing_was_asked_of_another_host_nor_complained_of() {
    assertEquals(
        List.of(),
        browser.run(
            "return performance.getEntriesByType('resource').map(e => e.name)"
                + ".filter(n => !n.startsWith(location.origin + '/') && !n.startsWith('data:'))"));
    assertEquals("", browser.run("return document.cookie"));
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void a_reader_finds_a_person_by_a_name_in_cyrillic_letters() {
    browser.find("#q").sendKeys("Рогозин", Keys.ENTER);
    browser.await("location.pathname === '/en/search'");
    browser.leave(".hits a");
    assertTrue(browser.driver().getCurrentUrl().endsWith("/en/id/dmitry-rogozin"));
    assertEquals("Dmitry Rogozin", browser.find("h1").getText());
    assertTrue(browser.find("#tenures").getText().contains("Permanent Representative"));
    assertTrue(browser.find("#tenures").getText().contains("10 January 2008"));
  }

  @Test
  void a_reader_chooses_a_suggestion_by_keyboard() {
    WebElement field = browser.find("#q");
    field.sendKeys("рогоз");
    browser.await("document.querySelectorAll('#suggestions li').length > 0");
    assertEquals("true", field.getDomAttribute("aria-expanded"));
    field.sendKeys(Keys.ARROW_DOWN);
    assertEquals("suggestion-0", field.getDomAttribute("aria-activedescendant"));
    assertTrue(browser.find("#suggestion-0").getText().startsWith("Dmitry Rogozin"));
    field.sendKeys(Keys.ENTER);
    browser.await("location.pathname === '/en/id/dmitry-rogozin'");
    assertEquals("Dmitry Rogozin", browser.find("h1").getText());
  }

  @Test
  void a_quotation_is_the_words_of_the_graph_in_their_language() {
    browser.go("en/id/dmitry-rogozin");
    WebElement quotation = browser.find("#deeds blockquote[lang=fr]");
    String claim = quotation.getDomAttribute("cite");
    assertEquals(
        ShippedQuotations.of(claim.substring("/en/".length())),
        quotation.findElement(By.tagName("p")).getDomProperty("textContent"));
    browser.go(claim.substring(1));
    String target = (String) browser.run("return location.hash.slice(1)");
    assertTrue(browser.find("[id='" + target + "']").isDisplayed());
  }

  @Test
  void a_reader_follows_a_claim_to_its_data() {
    browser.go(ARTICLE);
    WebElement claim = browser.find("article.claim");
    String id = claim.getDomAttribute("id");
    String quotation =
        claim.findElement(By.cssSelector("blockquote p")).getDomProperty("textContent");
    String data = browser.find("footer a[href$='.jsonld']").getDomAttribute("href");
    assertEquals(
        quotation,
        ShippedQuotations.inJsonLd(
            ShippedPages.get(data.substring(1)).body(),
            ARTICLE.substring("en/".length()) + "#" + id));
  }

  @Test
  void a_reader_narrows_the_timeline() {
    browser.go("en/timeline");
    int all = browser.all("#timeline .mark").size();
    browser.run("document.getElementById('choose-kind').value = 'Meeting'");
    browser.run("document.getElementById('choose-from').value = '2009'");
    browser.find("#narrow button[type=submit]").click();
    browser.await("location.search.includes('kind=Meeting')");
    int few = browser.all("#timeline .mark").size();
    assertTrue(few > 0 && few < all, few + " of " + all);
    assertEquals(few, browser.all("#timeline .mark.t-Meeting").size());
    assertEquals("Meeting", browser.find("#choose-kind").getDomProperty("value"));
  }

  @Test
  void the_keyboard_walks_over_the_marks_of_the_timeline_and_zooms() {
    browser.go("en/timeline");
    browser.await("document.querySelector('.tools:not([hidden])') !== null");
    browser.run("document.querySelector('.mark[tabindex=\"0\"]').focus()");
    String first = focused();
    browser.driver().switchTo().activeElement().sendKeys(Keys.ARROW_RIGHT);
    assertNotEquals(first, focused());
    assertTrue(browser.find("#picture-tip").isDisplayed());
    browser.driver().switchTo().activeElement().sendKeys(Keys.HOME);
    assertEquals(first, focused());
    String before = browser.find(".axis").getText();
    browser.find("#tool-in").click();
    assertNotEquals(before, browser.find(".axis").getText());
    browser.find("#tool-whole").click();
    assertEquals(before, browser.find(".axis").getText());
  }

  @Test
  void a_mark_leads_to_its_event() {
    browser.go("en/timeline?kind=Suspension");
    browser.run("document.querySelector('.mark[tabindex=\"0\"]').focus()");
    browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
    browser.await("location.pathname.startsWith('/en/event/')");
    assertTrue(browser.driver().getCurrentUrl().contains("/en/event/suspension"));
  }

  @Test
  void a_reader_runs_an_example_on_the_page_of_sparql() {
    browser.go("en/sparql");
    browser.await("!document.getElementById('run').hidden");
    browser.find("a[data-question=meetings-by-year]").click();
    browser.await(
        "document.querySelector('.CodeMirror').CodeMirror.getValue().includes('SELECT')"
            + " && location.search === '?q=meetings-by-year'");
    browser.find("#run").click();
    browser.await("document.querySelectorAll('#panel tbody tr').length > 0");
    assertTrue(browser.all("#panel tbody tr").size() > 3);
    assertTrue(browser.find("main").getText().contains("10,000 rows"), "limits are told");
    browser.run(
        "document.querySelector('.CodeMirror').CodeMirror"
            + ".setValue('SELECT * { SERVICE <http://localhost:1/> { ?a ?b ?c } }')");
    browser.find("#run").click();
    browser.await("document.querySelector('#status.error') !== null");
    assertTrue(browser.find("#status").getText().contains("SERVICE"));
    assertEquals(1, browser.complaints().size(), "the answer 400 and nothing else");
  }

  @Test
  void a_reader_changes_the_language_and_stays_on_the_page() {
    browser.go("en/question/holders?day=2008-10-01");
    browser.leave("nav.languages a[lang=ru]");
    assertTrue(browser.driver().getCurrentUrl().endsWith("/ru/question/holders?day=2008-10-01"));
    assertEquals("ru", browser.find("html").getDomAttribute("lang"));
    browser.leave("nav.languages a[lang=fr]");
    assertEquals("fr", browser.find("html").getDomAttribute("lang"));
    assertEquals("2008-10-01", browser.find("#p-day").getDomProperty("value"));
    browser.leave("nav.main a[href='/fr/browse']");
    assertEquals("/fr/browse", browser.run("return location.pathname"));
  }

  @Test
  void a_reader_asks_a_question_with_another_value() {
    browser.go("en/question/holders?day=2008-10-01");
    String before = browser.find("table.answer").getText();
    browser.run("document.getElementById('p-day').value = '2013-05-01'");
    browser.leave("form.ask button");
    browser.await("location.search.includes('2013-05-01')");
    assertNotEquals(before, browser.find("table.answer").getText());
    assertTrue(browser.find("table.answer").getText().contains("Grushko"));
  }

  @Test
  void a_reader_asks_what_stood_on_another_day() {
    browser.go("en/day");
    browser.run("document.getElementById('on').value = '2008-10-01'");
    browser.leave("form.day button");
    browser.await("location.pathname === '/en/day/2008-10-01'");
    assertTrue(browser.find("h1").getText().contains("1 October 2008"));
    assertFalse(browser.all("main a[href^='/en/id/']").isEmpty());
  }

  @Test
  void rows_of_a_picture_and_of_a_question_are_files() {
    for (String path : List.of("en/timeline", "en/question/suspensions")) {
      browser.go(path);
      String csv = browser.find("main a[href*='csv']").getDomAttribute("href");
      var answer = ShippedPages.get(csv.substring(1));
      assertEquals(200, answer.statusCode());
      assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/csv"));
      assertTrue(
          answer.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment"));
      assertTrue(answer.body().lines().count() > 3, csv);
    }
  }

  private static String focused() {
    return (String)
        browser.run(
            "const e = document.activeElement; return e.getAttribute('href') + e.dataset.first");
  }
}
