package org.detente.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ClickThroughTest {

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

  @Test
  void a_reader_changes_the_language_and_stays_on_the_page() {
    browser.go("en/browse");
    browser.find("nav.languages a[lang=ru]").click();
    assertTrue(browser.driver().getCurrentUrl().endsWith("/ru/browse"));
    assertEquals("Обзор", browser.find("h1").getText());
    assertEquals("ru", browser.find("html").getDomAttribute("lang"));
  }
}
