package org.detente.publish.docs;

/** A picture in SVG 1.1 that stands within HTML; its colours are those of the style sheet. */
final class Svg {

  private final StringBuilder out = new StringBuilder();

  /**
   * @param title what it is called, for those who do not see it
   * @param description what it shows, likewise
   */
  Svg(int width, int height, String title, String description) {
    out.append(
        """
        <svg class="diagram" role="img" aria-labelledby="diagram-title diagram-desc" \
        xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$s %2$s" width="%1$s" height="%2$s">
        <title id="diagram-title">%3$s</title>
        <desc id="diagram-desc">%4$s</desc>
        <defs><marker id="diagram-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" \
        markerHeight="7" orient="auto"><path class="tip" d="M0 0L8 4L0 8z"/></marker></defs>
        """
            .formatted(width, height, escaped(title), escaped(description)));
  }

  /** A line that ends in an arrow. */
  void arrow(String path) {
    out.append("<path class=\"way\" marker-end=\"url(#diagram-arrow)\" d=\"")
        .append(escaped(path))
        .append("\"/>\n");
  }

  /** A box. */
  void rectangle(int x, int y, int width, int height) {
    out.append(
        "<rect class=\"box\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"4\"/>\n"
            .formatted(x, y, width, height));
  }

  /** Words that begin at a point. */
  void text(int x, int y, String words) {
    words(x, y, "line", words);
  }

  /** The words at the head of a box. */
  void heading(int x, int y, String words) {
    words(x, y, "head", words);
  }

  /** All of it. */
  String written() {
    return out + "</svg>";
  }

  private void words(int x, int y, String style, String words) {
    out.append(
        "<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>\n".formatted(style, x, y, escaped(words)));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
