package org.detente.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.model.Block.Kind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * How far an element's names can be believed: a class "share" on what holds the headline or most of
 * the page's text does not make that furniture.
 */
final class MarkupWeight implements NodeVisitor {

  private static final Set<String> BELIEVED_WHATEVER_THE_SIZE =
      Set.of("comments", "related links", "navigation", "footer", "nav element");
  private static final double MOST = 0.5;
  private static final int HEADLINES = 5;

  private final boolean classes;
  private final Map<Element, Integer> lengths = new IdentityHashMap<>();
  private final Map<Element, Boolean> holders = new IdentityHashMap<>();
  private final Deque<Integer> opened = new ArrayDeque<>();
  private int length;
  private int links;

  /**
   * @param classes false to believe tags alone, for pages whose class names say everything is
   *     furniture
   */
  MarkupWeight(Document page, boolean classes) {
    this.classes = classes;
    NodeTraversor.traverse(this, page);
    page.select("h1, main, [itemprop=articleBody]").stream().limit(HEADLINES).forEach(this::hold);
    page.select("article").stream().limit(1).forEach(this::hold);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text && links == 0) {
      length += text.isBlank() ? 0 : text.getWholeText().length();
    } else if (node instanceof Element element) {
      opened.push(length);
      links += element.normalName().equals("a") ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      lengths.put(element, length - opened.pop());
      links -= element.normalName().equals("a") ? 1 : 0;
    }
  }

  /**
   * Why the element's text is furniture, if its tag or names say so and can be believed.
   *
   * @param sectioned true inside an article, a section or the main element, whose header is theirs
   *     and not the site's
   */
  Optional<String> furniture(Element element, boolean sectioned) {
    boolean ownHeader = sectioned && element.normalName().equals("header");
    if (isRoot(element) || ownHeader || holders.containsKey(element)) {
      return Optional.empty();
    }
    Optional<String> tag = Markup.furnitureTag(element);
    Optional<String> reason = classes ? tag.or(() -> Markup.furnitureClass(element)) : tag;
    return reason.filter(r -> !isMost(element) || isAlwaysBelieved(r));
  }

  /** LEAD or BYLINE, where the element's names say so of a small part of the page. */
  Optional<Kind> part(Element element) {
    return classes && !isRoot(element) && !isMost(element)
        ? Markup.part(element)
        : Optional.empty();
  }

  private static boolean isRoot(Element element) {
    return switch (element.normalName()) {
      case "html", "body", "main", "article" -> true;
      default -> false;
    };
  }

  private static boolean isAlwaysBelieved(String reason) {
    int names = reason.indexOf(" (");
    return BELIEVED_WHATEVER_THE_SIZE.contains(names < 0 ? reason : reason.substring(0, names));
  }

  private boolean isMost(Element element) {
    return lengths.get(element) > MOST * length;
  }

  private void hold(Element element) {
    for (Element e = element; e != null && !holders.containsKey(e); e = e.parent()) {
      holders.put(e, true);
    }
  }
}
