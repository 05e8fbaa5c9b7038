package org.detente.publish.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.publish.page.Page;
import org.detente.publish.page.View;
import org.detente.publish.page.Visit;

/** {@code docs} and {@code docs/NAME}: the documents of the clone. Their text is English. */
public final class DocsPage implements Page {

  /** With fewer headings a page needs no list of them. */
  private static final int LISTED = 3;

  private final Documentation documentation;

  /**
   * @param documentation what is read
   */
  public DocsPage(Documentation documentation) {
    this.documentation = documentation;
  }

  @Override
  public Optional<View> view(Visit visit) {
    List<String> path = visit.path();
    String name = String.join("/", path.subList(1, path.size()));
    return documentation.documents().named(name).map(document -> view(document, visit));
  }

  private static View view(Document document, Visit visit) {
    String root = visit.reading().addresses().page(visit.language(), "");
    List<Heading> headings = document.headings().stream().filter(h -> h.level() == 2).toList();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("document", document);
    model.put("html", document.html(root));
    boolean isIndex = document.name().isEmpty();
    model.put("contents", isIndex || headings.size() < LISTED ? List.of() : headings);
    model.put("index", isIndex ? "" : root + "docs");
    model.put("made", isIndex ? made(visit, root) : List.of());
    return View.of("document", document.title(), model);
  }

  /** What is not written but made of the data. */
  private static List<Map<String, String>> made(Visit visit, String root) {
    return List.of(
        link(visit, "ns.title", root + "ns"),
        link(visit, "crosswalk.title", root + "crosswalk"),
        link(visit, "nav.questions", root + "questions"));
  }

  private static Map<String, String> link(Visit visit, String key, String href) {
    return Map.of("name", visit.words().say(key), "href", href);
  }
}
