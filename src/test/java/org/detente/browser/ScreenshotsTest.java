package org.detente.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every type of page, narrow and wide, in three languages; pictures of the English ones. */
class ScreenshotsTest {

  private static final Path TEMPLATES = Path.of("src/main/resources/org/detente/publish/pages");
  private static final List<Integer> WIDTHS = List.of(360, 1_280);
  private static final List<String> ALSO_DARK =
      List.of("home", "timeline", "person", "question-form", "document");

  private static final List<String> LONG_WORDS =
      List.of("home", "timeline-narrowed", "question-form", "day", "event", "outlets");

  private static final List<String> PRINTED =
      List.of("timeline", "network", "outlets", "day", "question-form", "person", "event");

  /** What is folded up, scrolls within the page, or is a button, one word each. */
  private static final String UNREADABLE =
      """
      const shown = (e) => e.checkVisibility({ contentVisibilityAuto: true });
      return [
        ...[...document.querySelectorAll('details:not([open]) > :not(summary)')]
          .filter((e) => !shown(e)).map((e) => 'folded ' + e.tagName),
        ...[...document.querySelectorAll('.scroll')]
          .filter((e) => getComputedStyle(e).overflowX !== 'visible').map(() => 'scrolls'),
        ...[...document.querySelectorAll('main button')].filter(shown).map((e) => 'button ' + e.textContent)];
      """;

  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = Browser.shared();
  }

  @Test
  void pages_fit_the_window_and_nothing_is_cut_off_or_in_the_way() {
    List<String> faults = new ArrayList<>();
    for (String language : List.of("en", "ru")) {
      for (PageType type : PageTypes.ALL) {
        if (!language.equals("en") && !LONG_WORDS.contains(type.name())) {
          continue;
        }
        browser.wide(WIDTHS.get(0)).go(type.in(language));
        // Longer words are in the way on narrow pages first.
        for (int width : language.equals("en") ? WIDTHS : WIDTHS.subList(0, 1)) {
          browser.wide(width).run("return new Promise(requestAnimationFrame)");
          for (String fault : Layout.faults(browser)) {
            faults.add(type + " " + language + " " + width + ": " + fault);
          }
          if (language.equals("en")) {
            assertTrue(Files.exists(browser.shoot(width, type.name())));
          }
        }
      }
    }
    assertEquals("", String.join("\n", faults));
  }

  @Test
  void dark_pages_have_their_pictures() {
    browser.dark(true);
    for (PageType type : PageTypes.ALL) {
      if (ALSO_DARK.contains(type.name())) {
        browser.go(type.in("en"));
        assertTrue(Files.exists(browser.shoot(1_280, type.name() + "-dark")));
      }
    }
    browser.dark(false);
  }

  @Test
  void on_paper_all_can_be_read_and_nothing_can_be_pressed() {
    // A4 between margins.
    browser.wide(720).printed(true);
    try {
      for (PageType type : PageTypes.ALL) {
        if (PRINTED.contains(type.name())) {
          browser.go(type.in("en"));
          assertEquals(List.of(), browser.run(UNREADABLE), type.name());
        }
      }
    } finally {
      browser.printed(false).wide(WIDTHS.get(1));
    }
  }

  @Test
  void every_template_of_a_page_is_looked_at() throws IOException {
    Set<String> templates = new TreeSet<>();
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      for (Path file : files.toList()) {
        if (Files.readString(file).contains("<@d.page>")) {
          templates.add(file.getFileName().toString().replace(".ftlh", ""));
        }
      }
    }
    PageTypes.ALL.forEach(type -> templates.remove(type.template()));
    assertEquals(
        Set.of("gone"), templates, "nothing shipped is gone; SafetyTest looks at that page");
  }
}
