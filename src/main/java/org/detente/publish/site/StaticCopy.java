package org.detente.publish.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.detente.publish.data.Succession;
import org.detente.publish.docs.Documentation;
import org.detente.publish.page.Language;
import org.detente.publish.page.Reading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The documentation as plain files that any web server, or a folder on a disk, can serve:
 * documents, vocabulary, crosswalks, and the questions with their answers. Links are relative, and
 * no script is needed. The same store and the same clone give the same bytes.
 */
public final class StaticCopy {

  /** What pages of a language are copied, by the first part of their address. */
  private static final Set<String> SECTIONS =
      Set.of("docs", "ns", "shapes", "crosswalk", "questions", "question");

  private static final List<String> DOORS = List.of("docs", "ns", "crosswalk", "questions");
  private static final String STYLE = "style.css";
  private static final String ICON = "icon.svg";

  private final Pages pages;
  private final Assets assets = new Assets();
  private final Reading reading;
  private final SortedMap<String, Document> copied = new TreeMap<>();

  private StaticCopy(Reading reading, Documentation documentation) {
    this.reading = reading;
    this.pages =
        new Pages(
            reading,
            () -> {
              throw new IllegalStateException("nothing is searched in a copy");
            },
            documentation,
            Succession.NONE,
            assets.paths());
  }

  /**
   * Makes it.
   *
   * @param reading the store that the questions are put to; its addresses are those of no real site
   * @return path within the copy → bytes; {@code index.html} leads to the languages
   * @throws org.detente.model.Fault as the pages do
   */
  public static SortedMap<String, byte[]> of(Reading reading, Documentation documentation) {
    return new StaticCopy(reading, documentation).files();
  }

  /** The file of an address such as {@code en/docs/errors}. */
  static String file(String address) {
    return address + ".html";
  }

  private SortedMap<String, byte[]> files() {
    for (Language language : Language.values()) {
      DOORS.forEach(door -> walk(language.tag() + "/" + door));
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    copied.forEach(
        (address, page) -> {
          new StaticLinks(reading.addresses(), copied.keySet(), address).mend(page);
          files.put(file(address), bytes(page));
        });
    for (String asset : List.of(STYLE, ICON)) {
      files.put("assets/" + asset, asset(asset));
    }
    files.put("index.html", bytes(index()));
    return Collections.unmodifiableSortedMap(files);
  }

  /** Copies a page, and all pages of the sections that it leads to. */
  private void walk(String start) {
    Deque<String> waiting = new ArrayDeque<>(List.of(start));
    while (!waiting.isEmpty()) {
      String address = waiting.remove();
      if (copied.containsKey(address)) {
        continue;
      }
      Optional<Document> page = page(address);
      page.ifPresent(
          document -> {
            copied.put(address, document);
            document
                .select("a[href]")
                .forEach(
                    link ->
                        StaticLinks.address(reading.addresses(), link.attr("href"))
                            .filter(StaticCopy::isCopied)
                            .ifPresent(waiting::add));
          });
    }
  }

  /** Pages that exist and answer; a question that takes too long has none. */
  private Optional<Document> page(String address) {
    Asked asked =
        new Asked(List.of(address.split("/")), Map.of(), Optional.empty(), Optional.empty());
    return pages
        .open(asked)
        .filter(sent -> sent.status() == 200)
        .map(sent -> Jsoup.parse(new String(sent.body(), StandardCharsets.UTF_8)));
  }

  private static boolean isCopied(String address) {
    List<String> parts = List.of(address.split("/", -1));
    return parts.size() > 1
        && SECTIONS.contains(parts.get(1))
        && parts.stream().noneMatch(part -> part.isEmpty() || part.startsWith("."));
  }

  private byte[] asset(String name) {
    List<String> path = List.of(assets.paths().get(name).split("/"));
    return assets
        .open(new Asked(path, Map.of(), Optional.empty(), Optional.empty()))
        .orElseThrow()
        .body();
  }

  private static Document index() {
    Document page = Document.createShell("");
    page.child(0).attr("lang", "en");
    page.head().appendElement("meta").attr("charset", "utf-8");
    page.head()
        .appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    page.head().appendElement("title").text("Détente");
    page.head().appendElement("link").attr("rel", "stylesheet").attr("href", "assets/" + STYLE);
    var main = page.body().appendElement("main");
    main.appendElement("h1").text("Détente");
    var list = main.appendElement("ul");
    for (Language language : Language.values()) {
      list.appendElement("li")
          .appendElement("a")
          .attr("href", file(language.tag() + "/docs"))
          .attr("hreflang", language.tag())
          .attr("lang", language.tag())
          .text(language.ownName());
    }
    return page;
  }

  private static byte[] bytes(Document page) {
    page.outputSettings().charset(StandardCharsets.UTF_8).prettyPrint(false);
    return ("<!DOCTYPE html>\n" + page.child(0).outerHtml() + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
