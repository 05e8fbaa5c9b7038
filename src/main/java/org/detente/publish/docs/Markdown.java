package org.detente.publish.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown (CommonMark 0.31 with GitHub's tables) as HTML that can stand in any page: what is HTML
 * in it is shown, not obeyed, save comments, which are left out; pictures are left out too, but for
 * their words; headings have anchors.
 */
final class Markdown {

  private static final List<TablesExtension> EXTENSIONS =
      List.of((TablesExtension) TablesExtension.create());

  /** What links to pages of the site begin with, until it is known where the site lies. */
  static final String SITE = "site:";

  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

  private final Node document;
  private final List<Heading> headings = new ArrayList<>();

  private Markdown(Node document) {
    this.document = document;
    IdGenerator ids = IdGenerator.builder().defaultId("section").build();
    each(
        org.commonmark.node.Heading.class,
        heading -> {
          String text = text(heading);
          headings.add(new Heading(heading.getLevel(), ids.generateId(text), text));
        });
  }

  /** Parses; any text is Markdown. */
  static Markdown parse(String text) {
    Markdown markdown = new Markdown(PARSER.parse(text));
    markdown.each(HtmlBlock.class, html -> drop(html, html.getLiteral()));
    markdown.each(HtmlInline.class, html -> drop(html, html.getLiteral()));
    return markdown;
  }

  /** All headings in order, the title too. */
  List<Heading> headings() {
    return List.copyOf(headings);
  }

  /** Where its links lead, as they are written, in order. */
  List<String> links() {
    List<String> links = new ArrayList<>();
    each(Link.class, link -> links.add(link.getDestination()));
    return links;
  }

  /**
   * The HTML of all but the title. May be asked once.
   *
   * @param address what is written as a link → where it leads on the site; empty where there is no
   *     page of it, so that its words stay and lead nowhere
   */
  String html(Function<String, Optional<String>> address) {
    each(
        Link.class,
        link ->
            address
                .apply(link.getDestination())
                .filter(Markdown::isHarmless)
                .ifPresentOrElse(link::setDestination, () -> unwrap(link)));
    each(Image.class, Markdown::unwrap);
    List<Node> titles = new ArrayList<>();
    each(
        org.commonmark.node.Heading.class,
        heading -> {
          if (heading.getLevel() == 1) {
            titles.add(heading);
          }
        });
    List<Heading> left = new ArrayList<>(headings);
    if (!titles.isEmpty()) {
      titles.get(0).unlink();
      left.removeIf(heading -> heading.equals(title().orElseThrow()));
    }
    return renderer(left).render(document);
  }

  /** The first heading of the first level. */
  Optional<Heading> title() {
    return headings.stream().filter(heading -> heading.level() == 1).findFirst();
  }

  /** Anchors in the order of the headings; blocks that may be wider than a page can be scrolled. */
  private static HtmlRenderer renderer(List<Heading> headings) {
    var anchors = headings.iterator();
    return HtmlRenderer.builder()
        .extensions(EXTENSIONS)
        .escapeHtml(true)
        .attributeProviderFactory(
            context ->
                (node, tag, attributes) -> {
                  if (node instanceof org.commonmark.node.Heading) {
                    attributes.put("id", anchors.next().id());
                  } else if (tag.equals("pre") || node instanceof TableBlock) {
                    attributes.put("tabindex", "0");
                  } else if (node instanceof FencedCodeBlock) {
                    attributes.put("translate", "no");
                  }
                })
        .build();
  }

  private <T extends Node> void each(Class<T> kind, java.util.function.Consumer<T> seen) {
    List<T> found = new ArrayList<>();
    collect(document, kind, found);
    found.forEach(seen);
  }

  private static <T extends Node> void collect(Node node, Class<T> kind, List<T> into) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (kind.isInstance(child)) {
        into.add(kind.cast(child));
      }
      collect(child, kind, into);
    }
  }

  private static String text(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text words) {
            text.append(words.getLiteral());
          }

          @Override
          public void visit(Code code) {
            text.append(code.getLiteral());
          }
        });
    return text.toString();
  }

  private static void drop(Node html, String literal) {
    String words = literal.strip();
    if (words.startsWith("<!--") && words.indexOf("-->") == words.length() - 3) {
      html.unlink();
    }
  }

  /** True of links within a page, within the site and to the web, not of {@code javascript:}. */
  private static boolean isHarmless(String link) {
    int colon = link.indexOf(':');
    int path = link.indexOf('/');
    boolean hasScheme = colon >= 0 && (path < 0 || colon < path) && !link.startsWith("#");
    return !hasScheme
        || link.startsWith("https:")
        || link.startsWith("http:")
        || link.startsWith(SITE);
  }

  /** Leaves its words in its place. */
  private static void unwrap(Node link) {
    while (link.getFirstChild() != null) {
      link.insertBefore(link.getFirstChild());
    }
    link.unlink();
  }
}
