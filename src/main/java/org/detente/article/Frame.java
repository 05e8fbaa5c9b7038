package org.detente.article;

import java.util.Optional;
import org.detente.model.Block.Kind;
import org.jsoup.nodes.Element;

/**
 * What holds for the text inside an element, by itself or by the elements around it.
 *
 * @param hidden not shown
 * @param marked what the markup says the text is
 * @param reason the markup that says so
 * @param heading 1 to 6 inside a heading, else 0
 * @param link inside a link
 * @param emphasis the outermost bold or italic element around, within its block
 * @param sectioned inside an article, a section or the main element
 * @param block the nearest element that stands on lines of its own
 */
record Frame(
    boolean hidden,
    Optional<Kind> marked,
    String reason,
    int heading,
    boolean link,
    Optional<Element> emphasis,
    boolean sectioned,
    Element block) {

  /** Around everything. */
  static Frame of(Element root) {
    return new Frame(false, Optional.empty(), "", 0, false, Optional.empty(), false, root);
  }

  /** Inside {@code element}, which stands inside this; {@code weight} tells what its names say. */
  Frame inside(Element element, MarkupWeight weight) {
    String tag = element.normalName();
    boolean level = tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    boolean opens = Markup.isBlock(element);
    Optional<String> furniture =
        isFurniture() ? Optional.of(reason) : weight.furniture(element, sectioned);
    Optional<Kind> part =
        furniture.isPresent() ? Optional.of(Kind.FURNITURE) : weight.part(element).or(() -> marked);
    String because =
        furniture.orElseGet(
            () -> part.equals(marked) ? reason : "class, id or tag of " + element.normalName());
    Optional<Element> strong = opens ? Optional.empty() : emphasis;
    if (strong.isEmpty() && Markup.isEmphasis(element)) {
      strong = Optional.of(element);
    }
    return new Frame(
        hidden || Markup.isHidden(element),
        part,
        because,
        level ? tag.charAt(1) - '0' : heading,
        link || tag.equals("a"),
        strong,
        sectioned || Markup.isSection(element),
        opens ? element : block);
  }

  boolean isFurniture() {
    return marked.filter(Kind.FURNITURE::equals).isPresent();
  }
}
