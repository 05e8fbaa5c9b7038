package org.detente.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What axe-core finds on the page that stands in the window. */
final class Axe {

  private static final String SCRIPT = script();

  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      const [only, excluded] = arguments;
      axe.run({ exclude: excluded.map((e) => [e]) }, { runOnly: only, resultTypes: ['violations'] })
        .then((r) => done(r.violations.flatMap((v) => v.nodes.map((n) => ({
          rule: v.id, impact: String(n.impact || v.impact), where: n.target.join(' '),
          what: n.html.slice(0, 160) + ' ' + (n.any.concat(n.all)[0]?.message || '') })))))
        .catch((e) => done([{ rule: 'axe', impact: 'critical', where: '', what: String(e) }]));
      """;

  /** What is to be kept: WCAG 2.2, levels A and AA, and good practice. */
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /**
   * The inside of YASGUI's editor: CodeMirror keeps a hidden field of one pixel for what is typed,
   * and colours words by a style sheet of its own. Its label and its ways in and out are tested by
   * {@link SparqlPageTest}.
   */
  private static final List<String> OF_YASGUI = List.of(".CodeMirror");

  /** Some pages have thousands of rows, which take axe-core minutes. */
  private static final String SHORTEN =
      """
      for (const parent of document.querySelectorAll('main, main *')) {
        const alike = new Map();
        for (const child of [...parent.children]) {
          const kind = child.tagName + ' ' + child.getAttribute('class');
          alike.set(kind, (alike.get(kind) || 0) + 1);
          if (alike.get(kind) > 12) child.remove();
        }
      }
      """;

  private Axe() {}

  /**
   * A finding.
   *
   * @param rule of axe-core
   * @param impact minor, moderate, serious or critical
   * @param where a CSS selector
   * @param what the element's beginning, and why
   */
  record Finding(String rule, String impact, String where, String what) {

    /** True for one that keeps somebody from using the page. */
    boolean isSerious() {
      return impact.equals("serious") || impact.equals("critical");
    }
  }

  /** Of elements side by side with the same tag and class, leaves the first twelve. */
  static void shorten(Browser browser) {
    browser.run(SHORTEN);
  }

  /** All findings. */
  static List<Finding> findings(Browser browser) {
    return findings(browser, Map.of("type", "tag", "values", TAGS));
  }

  /** Those of contrast alone. */
  static List<Finding> contrast(Browser browser) {
    return findings(browser, Map.of("type", "rule", "values", List.of("color-contrast")));
  }

  @SuppressWarnings("unchecked")
  private static List<Finding> findings(Browser browser, Map<String, Object> only) {
    if (!Boolean.TRUE.equals(browser.run("return typeof axe === 'object'"))) {
      browser.run(SCRIPT);
    }
    List<Map<String, String>> found =
        (List<Map<String, String>>) browser.driver().executeAsyncScript(RUN, only, OF_YASGUI);
    return found.stream()
        .map(f -> new Finding(f.get("rule"), f.get("impact"), f.get("where"), f.get("what")))
        .toList();
  }

  /** Serious and critical ones in short: rule, and the element. */
  static List<String> serious(Browser browser) {
    return findings(browser).stream()
        .filter(Finding::isSerious)
        .map(f -> f.rule() + " " + f.what())
        .toList();
  }

  private static String script() {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
