package org.detente.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** WCAG 2.2, levels A and AA, as far as a program can tell, on every type of page. */
class AccessibilityTest {

  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = Browser.shared();
  }

  @AfterAll
  static void leaveAsFound() {
    if (browser != null) {
      browser.wide(1_280).dark(false);
    }
  }

  /** Made of the same parts as others that are looked at. */
  private static final List<String> LIKE_OTHERS =
      List.of(
          "state",
          "post",
          "situation",
          "timeline",
          "shelf-events",
          "question",
          "agreement",
          "documents");

  /** Between them they have every colour there is. */
  private static final List<String> COLOURFUL =
      List.of(
          "home", "timeline-narrowed", "network", "outlets", "event", "question-form", "document");

  @Test
  void nothing_is_found_on_any_type_of_page_nor_in_the_console() {
    browser.wide(360).dark(false);
    browser.complaints();
    List<String> found = new ArrayList<>();
    for (PageType type : PageTypes.ALL) {
      if (LIKE_OTHERS.contains(type.name())) {
        continue;
      }
      browser.go(type.in("en"));
      Axe.shorten(browser);
      found.addAll(told(type, Axe.findings(browser)));
      if (!type.isRefusal()) {
        browser.complaints().forEach(line -> found.add(type + ": " + line));
      }
      browser.complaints();
    }
    assertEquals("", String.join("\n", found));
  }

  @Test
  void colours_can_be_told_apart_on_dark_pages_too() {
    browser.wide(1_280).dark(true);
    List<String> found = new ArrayList<>();
    for (PageType type : PageTypes.ALL) {
      if (COLOURFUL.contains(type.name())) {
        browser.go(type.in("ru"));
        Axe.shorten(browser);
        found.addAll(told(type, Axe.contrast(browser)));
      }
    }
    assertEquals("", String.join("\n", found));
  }

  @Test
  void the_keyboard_goes_over_the_head_of_a_page_into_it_and_is_seen() {
    browser.wide(1_280).go("en/browse");
    browser.run("document.activeElement.blur()");
    press(Keys.TAB);
    assertEquals("#main", browser.run("return document.activeElement.getAttribute('href')"));
    assertTrue(isInWindow(), "the link over the head is seen when it has the focus");
    press(Keys.ENTER);
    press(Keys.TAB);
    assertEquals(
        true,
        browser.run("return document.querySelector('main').contains(document.activeElement)"));
    assertEquals(
        "solid", browser.run("return getComputedStyle(document.activeElement).outlineStyle"));
  }

  @Test
  void every_control_of_a_page_is_reached_in_the_order_in_which_it_stands() {
    for (String path : List.of("en/", "en/question/holders?day=2008-10-01", "en/day/2008-10-01")) {
      browser.go(path);
      long controls =
          (Long)
              browser.run(
                  "window.order = [...document.querySelectorAll('a[href], button, input, select,"
                      + " summary, [tabindex=\"0\"]')].filter(e => e.checkVisibility()"
                      + " && e.tabIndex >= 0); return order.length");
      browser.run("document.activeElement.blur()");
      for (int i = 0; i < Math.min(40, controls); i++) {
        press(Keys.TAB);
        if ("date".equals(browser.run("return document.activeElement.type"))) {
          // Day, month and year are stops of their own, and the button of the calendar.
          press(Keys.TAB);
          press(Keys.TAB);
          press(Keys.TAB);
        }
        assertEquals(
            true,
            browser.run("return document.activeElement === order[" + i + "]"),
            path + ", control " + i);
      }
    }
  }

  private static boolean isInWindow() {
    return Boolean.TRUE.equals(
        browser.run(
            "const b = document.activeElement.getBoundingClientRect();"
                + "return b.left >= 0 && b.top >= 0 && b.width > 20"));
  }

  private static void press(Keys key) {
    browser.press(key);
  }

  private static List<String> told(PageType type, List<Axe.Finding> findings) {
    return findings.stream()
        .map(f -> type + ": " + f.rule() + " (" + f.impact() + ") " + f.where() + " " + f.what())
        .limit(5)
        .toList();
  }
}
