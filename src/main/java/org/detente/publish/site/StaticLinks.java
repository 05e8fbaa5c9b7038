package org.detente.publish.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Language;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The links of a page that becomes a file: to other files of the copy they are relative; to things
 * of the graph they are its IRIs; what only a service can answer is taken out.
 *
 * @param addresses those that the page was made with
 * @param copied addresses of the pages that become files
 * @param here the address of this one
 */
record StaticLinks(Addresses addresses, Collection<String> copied, String here) {

  /** What IRIs of things begin with, below the namespace. */
  private static final List<String> THINGS = List.of("id/", "article/", "event/", "graph/");

  /**
   * The address of a page below the root, such as {@code en/docs/errors}, without query or anchor;
   * empty for a link with a query, and for one that leads away.
   */
  static Optional<String> address(Addresses addresses, String href) {
    return below(addresses, href)
        .filter(rest -> !rest.contains("?"))
        .map(rest -> rest.contains("#") ? rest.substring(0, rest.indexOf('#')) : rest);
  }

  /** Changes the page. */
  void mend(Document page) {
    page.select("script, form, link[rel=alternate][type]").remove();
    page.select("link[rel=stylesheet], link[rel=icon]").forEach(this::asset);
    page.select("link[rel=alternate][hreflang]").forEach(this::link);
    List<Element> emptied = new ArrayList<>();
    for (Element link : page.select("a[href]")) {
      Element block = link.closest("li, p");
      if (!link(link) && block != null) {
        emptied.add(block);
      }
    }
    emptied.stream()
        .filter(block -> block.select("a[href]").isEmpty() && !block.select(".gone").isEmpty())
        .forEach(Element::remove);
    page.select(".gone").unwrap();
    page.select("h2, h3").stream().filter(StaticLinks::hasNothingBelow).forEach(Element::remove);
  }

  /** True when it leads somewhere still. */
  private boolean link(Element link) {
    String href = link.attr("href");
    Optional<String> rest = below(addresses, href);
    if (rest.isEmpty()) {
      return true;
    }
    String anchor = href.contains("#") ? href.substring(href.indexOf('#')) : "";
    Optional<String> page = address(addresses, href).filter(copied::contains);
    Optional<String> iri = thing(rest.get());
    if (page.isPresent()) {
      String file = relative(StaticCopy.file(page.get()));
      link.attr("href", page.get().equals(here) && !anchor.isEmpty() ? anchor : file + anchor);
      return true;
    }
    if (iri.isPresent()) {
      link.attr("href", iri.get()).attr("rel", "external");
      return true;
    }
    link.removeAttr("href").tagName("span").addClass("gone");
    return false;
  }

  private void asset(Element link) {
    String href = link.attr("href");
    link.attr("href", relative("assets/" + href.substring(href.lastIndexOf('/') + 1)));
  }

  private String relative(String file) {
    return "../".repeat((int) here.chars().filter(c -> c == '/').count()) + file;
  }

  /** {@code en/id/nato} → the IRI of NATO. */
  private static Optional<String> thing(String rest) {
    int slash = rest.indexOf('/');
    if (slash < 0 || Language.tagged(rest.substring(0, slash)).isEmpty()) {
      return Optional.empty();
    }
    String path = rest.substring(slash + 1);
    return THINGS.stream().anyMatch(path::startsWith)
        ? Optional.of(Addresses.NAMESPACE + path)
        : Optional.empty();
  }

  /** What follows the site's root; empty for a link that leads away or stays on the page. */
  private static Optional<String> below(Addresses addresses, String href) {
    URI base = addresses.base();
    for (String root : new String[] {base.toString(), addresses.root()}) {
      if (href.startsWith(root)) {
        return Optional.of(href.substring(root.length()));
      }
    }
    return Optional.empty();
  }

  private static boolean hasNothingBelow(Element heading) {
    Element next = heading.nextElementSibling();
    return next == null || next.tagName().equals(heading.tagName());
  }
}
