package org.detente.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** WCAG 2.2, levels A and AA, as far as a program can tell: axe-core on every type of page. */
class AccessibilityTest {

  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = Browser.shared();
  }

  @Test
  void nothing_is_found_on_any_type_of_page_wide_and_light() {
    assertEquals("", found(1_280, false));
  }

  @Test
  void nothing_is_found_on_any_type_of_page_narrow_and_dark() {
    assertEquals("", found(360, true));
  }

  private static String found(int width, boolean dark) {
    List<String> found = new ArrayList<>();
    for (PageType type : PageTypes.ALL) {
      browser.wide(width).dark(dark).go(type.in(dark ? "ru" : "en"));
      Axe.findings(browser).stream()
          .map(f -> type + ": " + f.rule() + " (" + f.impact() + ") " + f.where() + " " + f.what())
          .limit(8)
          .forEach(found::add);
    }
    return String.join("\n", found);
  }
}
