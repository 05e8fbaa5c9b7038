package org.detente.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.detente.publish.HostileSite;
import org.detente.publish.SmallSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.UnhandledAlertException;

/** Whatever stands in the store, a page shows it as text, in its place. */
class SafetyTest {

  /** What no page of ours has: one line for each. */
  private static final String FOREIGN =
      """
      const found = [];
      const ours = (src) => new URL(src, location.href).origin === location.origin
        && new URL(src, location.href).pathname.startsWith('/assets/');
      for (const e of document.querySelectorAll('*')) {
        const tag = e.tagName.toLowerCase();
        if (/^(img|iframe|object|embed|base|meta-refresh|frame|video|audio|math|style)$/.test(tag)) found.push(tag);
        if (tag === 'script') {
          if (e.type === 'application/ld+json') JSON.parse(e.textContent);
          else if (!e.getAttribute('src') || !ours(e.getAttribute('src'))) found.push('script');
        }
        for (const a of e.attributes) {
          if (a.name.startsWith('on')) found.push(tag + '/' + a.name);
          if (/^(href|src|action|formaction|xlink:href)$/.test(a.name)
              && !/^(https?:|mailto:)/.test(new URL(a.value, location.href).protocol)) found.push(a.value);
        }
      }
      document.querySelectorAll('script').forEach((e) => e.remove());
      const text = document.documentElement.textContent + document.documentElement.outerHTML;
      if (/[\\u202a-\\u202e\\u2066-\\u2069\\u200b\\ufeff]/.test(text)) found.push('direction or width');
      if (/\\p{M}{5}/u.test(text)) found.push('a heap of marks');
      if (/at49k/.test(text)) found.push('a template was run');
      return found;
      """;

  private static SmallSite site;
  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = Browser.shared();
    site = HostileSite.start();
  }

  @AfterAll
  static void close() {
    if (site != null) {
      site.close();
    }
  }

  @Test
  void pages_of_things_show_attacks_as_text() {
    List<String> found = new ArrayList<>();
    for (int i = 0; i < HostileSite.ATTACKS.size(); i++) {
      for (String path : HostileSite.pages(i)) {
        found.addAll(foundOn("en/" + path, true));
      }
    }
    assertEquals("", String.join("\n", found));
  }

  @Test
  void pages_of_many_things_show_attacks_as_text() {
    List<String> found = new ArrayList<>();
    for (String path :
        List.of(
            "",
            "browse",
            "browse/Event?year=2008",
            "browse/Person",
            "browse/Article?year=2008",
            "search?q=alert",
            "timeline",
            "questions",
            "question/suspensions",
            "reference",
            "id/",
            "article/gone-1")) {
      found.addAll(foundOn("en/" + path, !path.startsWith("article")));
    }
    assertEquals("", String.join("\n", found));
  }

  @Test
  void suggestions_show_attacks_as_text() {
    browser.driver().get(site.service().site() + "en/");
    browser.find("#q").sendKeys("alert");
    browser.await("document.querySelectorAll('.suggestions li').length > 0");
    assertTrue(browser.find(".suggestions").getText().contains("alert("));
    assertEquals(List.of(), browser.run(FOREIGN));
    assertEquals(List.of(), browser.complaints());
  }

  @SuppressWarnings("unchecked")
  private static List<String> foundOn(String path, boolean isThere) {
    List<String> found = new ArrayList<>();
    try {
      browser.complaints();
      browser.wide(360).driver().get(site.service().site() + path);
      browser.run("document.querySelectorAll('details').forEach((d) => { d.open = true; })");
      found.addAll((List<String>) browser.run(FOREIGN));
      List<String> complaints = browser.complaints();
      if (isThere) {
        complaints.stream().limit(2).forEach(found::add);
        Layout.faults(browser).stream().limit(2).forEach(found::add);
      }
    } catch (UnhandledAlertException e) {
      found.add("a dialog: " + e.getAlertText());
    }
    return found.stream().map(line -> path + ": " + line).toList();
  }
}
