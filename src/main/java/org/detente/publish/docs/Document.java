package org.detente.publish.docs;

import java.util.List;
import java.util.Objects;

/**
 * A document of the clone, as a page has it.
 *
 * @param file its path in the clone, such as {@code docs/decisions/0004-half-open-intervals.md}
 * @param name its address below {@code docs/}, such as {@code decisions/0004-half-open-intervals};
 *     empty for the index, {@code decisions} for that of the decisions
 * @param title its first heading
 * @param body what stands below that heading: safe HTML, its headings from {@code h2} on, whose
 *     links to other pages begin with {@link Markdown#SITE}
 * @param headings those below the title, in order
 */
public record Document(
    String file, String name, String title, String body, List<Heading> headings) {

  public Document {
    Objects.requireNonNull(file);
    Objects.requireNonNull(name);
    Objects.requireNonNull(title);
    Objects.requireNonNull(body);
    headings = List.copyOf(headings);
  }

  /** Its address below the language: {@code docs/errors}, {@code docs} of the index. */
  public String address() {
    return name.isEmpty() ? "docs" : "docs/" + name;
  }

  /**
   * Its HTML.
   *
   * @param root what addresses of the site begin with, such as {@code /en/}
   */
  public String html(String root) {
    if (root.contains("\"")) {
      throw new IllegalArgumentException("no address: " + root);
    }
    return body.replace("href=\"" + Markdown.SITE, "href=\"" + root);
  }
}
