package org.detente.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** The page where people write SPARQL, in Chromium and under the site's own policy. */
class SparqlPageTest {

  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = Browser.open(true);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void arrive() {
    browser.go("en/sparql");
    browser.run("localStorage.clear()");
    browser.go("en/sparql");
    browser.complaints();
  }

  private static void await(String expression) {
    browser.driver().manage().timeouts().scriptTimeout(Duration.ofSeconds(40));
    browser
        .driver()
        .executeAsyncScript(
            "const done = arguments[0]; const look = () => "
                + "{ if ("
                + expression
                + ") done(); else setTimeout(look, 50); }; look();");
  }

  /** Writes a query as a reader would, and runs it. */
  private static void ask(String query) {
    browser.run("document.querySelector('.CodeMirror').CodeMirror.setValue(arguments[0])", query);
    browser.find("#run").click();
    await("document.getElementById('stop').hidden && !document.getElementById('result').hidden");
  }

  private static String editorText() {
    return (String)
        browser.run("return document.querySelector('.CodeMirror').CodeMirror.getValue()");
  }

  @Test
  void a_query_is_run_and_its_rows_lead_to_pages() {
    ask(editorText());
    assertTrue(
        browser.find("#status").getText().startsWith("Rows: "), browser.find("#status").getText());
    assertTrue(browser.all("#panel tbody tr").size() > 5);
    String href = browser.find("#panel tbody a").getDomAttribute("href");
    assertTrue(href.startsWith("/en/event/"), href);
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void nothing_is_asked_of_any_other_host_and_only_the_query_is_kept() {
    browser.find(".CodeMirror").click();
    ask(editorText());
    Object outside =
        browser.run(
            "return performance.getEntriesByType('resource').map(e => e.name)"
                + ".filter(n => !n.startsWith(location.origin) && !n.startsWith('data:'))");
    assertEquals(List.of(), outside);
    assertEquals(
        List.of(),
        browser.run("return Object.keys(localStorage).filter(k => !k.includes('detente_sparql'))"));
    assertEquals("", browser.run("return document.cookie"));
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void an_example_is_loaded_by_a_click_and_answers() {
    browser.find("a[data-question=meetings-by-year]").click();
    await(
        "document.querySelector('.CodeMirror').CodeMirror.getValue().includes('Meetings of a council')");
    assertTrue(browser.driver().getCurrentUrl().endsWith("/en/sparql?q=meetings-by-year"));
    ask(editorText());
    assertTrue(browser.all("#panel tbody tr").size() > 3);
  }

  @Test
  void an_address_loads_a_query_and_a_question_with_parameters() {
    browser.go("en/sparql?query=ASK%20%7B%7D");
    assertEquals("ASK {}", editorText());
    ask(editorText());
    assertEquals("Yes.", browser.find("#status").getText());
    browser.go("fr/sparql?q=holders&day=2010-05-05");
    assertTrue(editorText().contains("\"2010-05-05\"^^"), editorText());
    assertTrue(editorText().contains("\"fr\""), editorText());
  }

  @Test
  void bars_and_a_line_of_time_are_drawn_and_tabs_follow_the_arrow_keys() {
    ask(editorText());
    browser.find("#tab-table").sendKeys(Keys.ARROW_RIGHT);
    assertEquals("true", browser.find("#tab-chart").getDomAttribute("aria-selected"));
    assertTrue(browser.all("svg.bars rect").size() > 2);
    assertTrue(browser.find("svg.bars").getDomAttribute("aria-label").contains("date"));
    browser.find("#tab-chart").sendKeys(Keys.ARROW_RIGHT);
    assertTrue(browser.all("svg.strip circle").size() > 5);
    assertTrue(browser.all("ul.moments li").size() > 5);
    assertEquals(List.of(), browser.complaints());
  }

  @Test
  void columns_sort_both_ways() {
    ask("SELECT ?n { VALUES ?n { 2 10 1 } }");
    browser.find("#panel th button").click();
    assertEquals("ascending", browser.find("#panel th").getDomAttribute("aria-sort"));
    assertEquals(
        List.of("1", "2", "10"), browser.all("#panel td").stream().map(e -> e.getText()).toList());
    browser.find("#panel th button").click();
    assertEquals("10", browser.find("#panel td").getText());
  }

  @Test
  void what_the_server_says_is_wrong_is_shown_as_its_line() {
    ask("SELECT ?a { SERVICE <http://localhost:1/> { ?a ?b ?c } }");
    String line = browser.find("#status").getText();
    assertTrue(line.startsWith("query: SERVICE; expected no call to other endpoints."), line);
    assertEquals("error", browser.find("#status").getDomAttribute("class"));
    ask("SELECT ?a {");
    assertTrue(browser.find("#status").getText().contains("[BAD_QUERY]"));
  }

  @Test
  void what_an_answer_holds_is_text_and_never_markup() {
    ask("SELECT ?x { VALUES ?x { \"<img src=x onerror=alert(1)>\" <javascript:alert(1)> } }");
    assertTrue(browser.all("#panel img").isEmpty());
    assertTrue(browser.all("#panel a").isEmpty());
    assertEquals("<img src=x onerror=alert(1)>", browser.find("#panel td").getText());
  }

  @Test
  void statements_are_shown_as_turtle() {
    ask("CONSTRUCT { <https://example.org/a> <https://example.org/b> 1 } {}");
    assertTrue(browser.find("#views pre").getText().contains("<https://example.org/b>"));
  }

  @Test
  void names_are_suggested_from_the_ontology_and_their_prefix_is_declared() {
    browser.run(
        "document.querySelector('.CodeMirror').CodeMirror.setValue('SELECT * { ?event a ')");
    browser.run(
        "const c = document.querySelector('.CodeMirror').CodeMirror;"
            + "c.focus(); c.setCursor({line: 0, ch: 99})");
    new Actions(browser.driver())
        .sendKeys("det:Mee")
        .keyDown(Keys.CONTROL)
        .sendKeys(" ")
        .keyUp(Keys.CONTROL)
        .perform();
    await("document.querySelector('.CodeMirror-hint') !== null");
    String first = browser.find(".CodeMirror-hint").getText();
    assertTrue(first.startsWith("det:Meeting"), first);
    new Actions(browser.driver()).sendKeys(Keys.ENTER).perform();
    await("document.querySelector('.CodeMirror').CodeMirror.getValue().includes('det:Meeting')");
    assertTrue(editorText().startsWith("PREFIX det: <https://w3id.org/detente/ns#>"), editorText());
  }

  @Test
  void the_keyboard_comes_into_the_editor_and_out_again() {
    browser.run("document.querySelector('.CodeMirror').CodeMirror.focus()");
    new Actions(browser.driver()).sendKeys(Keys.ESCAPE).perform();
    assertEquals("run", browser.run("return document.activeElement.id"));
    browser.run("document.querySelector('.CodeMirror').CodeMirror.focus()");
    new Actions(browser.driver()).sendKeys(Keys.TAB).perform();
    assertEquals("run", browser.run("return document.activeElement.id"));
  }

  @Test
  void without_scripts_it_is_a_form_that_asks_the_endpoint() {
    try (Browser plain = Browser.open(false)) {
      plain.go("en/sparql?q=successions");
      assertTrue(plain.find("#query").isDisplayed());
      assertFalse(plain.find("#run").isDisplayed());
      assertEquals("/sparql", plain.find("form.sparql").getDomAttribute("action"));
      plain.find("a[data-question=suspended-on]").click();
      assertTrue(
          plain.find("#query").getDomProperty("value").contains("What stood suspended on a day"));
    }
  }

  @Test
  void nothing_serious_is_found_by_axe_with_and_without_an_answer() {
    ask(editorText());
    for (String tab : List.of("table", "chart")) {
      browser.find("#tab-" + tab).click();
      assertEquals(List.of(), Axe.serious(browser), tab);
    }
  }

  @Test
  void pictures_of_the_answers_are_taken_at_two_widths() {
    for (int width : List.of(360, 1280)) {
      browser.go("ru/sparql");
      ask(editorText());
      for (String tab : List.of("table", "chart", "timeline")) {
        browser.find("#tab-" + tab).click();
        browser.shoot(width, "sparql-" + tab);
        assertEquals(
            true,
            browser.run("return document.documentElement.scrollWidth <= window.innerWidth"),
            tab + " is wider than " + width);
      }
    }
  }
}
