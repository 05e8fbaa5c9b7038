package org.detente.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What axe-core finds on a page. */
final class Axe {

  private static final String SCRIPT = "/axe.min.js";

  private Axe() {}

  /** Findings that are serious or critical: rule, and the element. */
  @SuppressWarnings("unchecked")
  static List<String> serious(Browser browser) {
    browser.run(script());
    return (List<String>)
        browser
            .driver()
            .executeAsyncScript(
                "const done = arguments[arguments.length - 1];"
                    + "axe.run().then(r => done(r.violations"
                    + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                    + ".flatMap(v => v.nodes.map(n => v.id + ' ' + n.html.slice(0, 200)))))");
  }

  private static String script() {
    try (InputStream in = Axe.class.getResourceAsStream(SCRIPT)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
