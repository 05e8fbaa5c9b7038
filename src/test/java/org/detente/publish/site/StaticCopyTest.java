package org.detente.publish.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.detente.publish.docs.Documentation;
import org.detente.publish.docs.Term;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Reading;
import org.detente.query.Catalogue;
import org.detente.query.RunLimits;
import org.detente.store.EmbeddedStore;
import org.detente.validate.ParsedGraph;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The documentation, as pages and as files: over a store of one claim. */
class StaticCopyTest {

  private static final Catalogue CATALOGUE = Catalogue.read(Path.of("queries"));
  private static final Documentation DOCUMENTATION = new Documentation(Path.of(""), CATALOGUE);

  private static SortedMap<String, byte[]> files;
  private static final Map<String, Document> PAGES = new TreeMap<>();

  @BeforeAll
  static void copy() {
    files = made();
    files.forEach(
        (name, bytes) -> {
          if (name.endsWith(".html")) {
            PAGES.put(name, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
          }
        });
  }

  private static SortedMap<String, byte[]> made() {
    List<Path> data =
        List.of(Path.of("ontology/examples/claim.ttl"), Path.of("ontology/examples/event.ttl"));
    try (EmbeddedStore store = EmbeddedStore.inMemory(ParsedGraph.read(data))) {
      return StaticCopy.of(
          new Reading(
              store, CATALOGUE, new Addresses(URI.create("http://localhost/")), RunLimits.OWN),
          DOCUMENTATION);
    }
  }

  @Test
  void the_same_store_gives_the_same_bytes() {
    SortedMap<String, byte[]> again = made();
    assertEquals(files.keySet(), again.keySet());
    files.forEach((name, bytes) -> assertArrayEquals(bytes, again.get(name), name));
  }

  @Test
  void documents_vocabulary_crosswalks_and_questions_are_there_in_each_language() {
    for (String language : List.of("en", "fr", "ru")) {
      for (String name :
          List.of(
              "docs",
              "docs/codebook",
              "docs/errors",
              "docs/evaluation",
              "docs/benchmarks",
              "docs/counts",
              "docs/dates",
              "docs/exports",
              "docs/decisions",
              "docs/decisions/0007-claims-not-facts",
              "docs/tutorial-scholar",
              "docs/start",
              "ns",
              "ns/claim",
              "ns/event",
              "crosswalk",
              "questions",
              "question/suspended-on")) {
        assertTrue(files.containsKey(language + "/" + name + ".html"), language + "/" + name);
      }
    }
  }

  @Test
  void every_link_leads_to_a_file_of_the_copy_and_to_an_anchor_there_or_away() {
    List<String> dead = new ArrayList<>();
    PAGES.forEach(
        (name, page) -> {
          for (Element link : page.select("[href], [src]")) {
            String href = link.hasAttr("href") ? link.attr("href") : link.attr("src");
            if (!href.startsWith("https://") && !href.startsWith("http://")) {
              URI target = URI.create("file:///" + name).resolve(href);
              String file = target.getPath().substring(1);
              boolean isThere =
                  files.containsKey(file)
                      && (target.getFragment() == null
                          || PAGES.get(file).getElementById(target.getFragment()) != null);
              if (!isThere) {
                dead.add(name + ": " + href);
              }
            } else if (href.contains("localhost")
                && !page.select("article.document").contains(link.closest("article"))) {
              dead.add(name + ": " + href);
            }
          }
        });
    assertEquals(List.of(), dead);
  }

  @Test
  void nothing_in_it_needs_a_script_or_a_service() {
    PAGES.forEach(
        (name, page) -> {
          assertTrue(page.select("script, form, [onclick], [style]").isEmpty(), name);
          assertTrue(page.select("span.gone").isEmpty(), name);
        });
  }

  @Test
  void every_term_has_its_anchor_in_the_vocabulary_and_all_about_it_in_its_module() {
    for (Term term : DOCUMENTATION.ontology().terms().values()) {
      String module = term.module().substring(term.module().lastIndexOf('/') + 1);
      assertTrue(PAGES.get("fr/ns.html").getElementById(term.name()) != null, term.name());
      Element all = PAGES.get("ru/ns/" + module + ".html").getElementById(term.name());
      assertTrue(all != null, term.name());
      assertTrue(all.text().contains(term.definitions().in("ru").text()), term.name());
    }
  }

  @Test
  void no_page_has_an_anchor_twice() {
    List<String> doubled = new ArrayList<>();
    PAGES.forEach(
        (name, page) -> {
          Set<String> seen = new HashSet<>();
          page.select("[id]")
              .forEach(
                  element -> {
                    if (!seen.add(element.id())) {
                      doubled.add(name + "#" + element.id());
                    }
                  });
        });
    assertEquals(List.of(), doubled);
  }

  @Test
  void words_of_another_language_than_the_pages_say_so() {
    Document page = PAGES.get("fr/docs/errors.html");
    assertEquals("fr", page.child(0).attr("lang"));
    assertEquals("en", page.selectFirst("article.document").attr("lang"));
    Element rule = PAGES.get("fr/ns/claim.html").getElementById("confidence");
    assertEquals(
        "en",
        rule.getElementsContainingOwnText("Confidence is one canonical").first().attr("lang"));
  }

  @Test
  void the_diagram_is_told_to_those_who_do_not_see_it() {
    Element picture = PAGES.get("ru/ns.html").selectFirst("svg[role=img]");
    for (String id : picture.attr("aria-labelledby").split(" ")) {
      assertFalse(picture.getElementById(id).text().isBlank(), id);
    }
    assertTrue(picture.text().contains("attestedBy → Claim"), picture.text());
  }

  @Test
  void a_term_tells_its_shapes_questions_and_a_use_of_it() {
    Element condition = PAGES.get("en/ns/situation.html").getElementById("condition");
    assertTrue(condition.select("a[href$=question/suspended-on.html]").size() == 1);
    assertTrue(condition.selectFirst("pre").text().contains("det:condition"));
    Element modality = PAGES.get("en/ns/claim.html").getElementById("modality");
    assertTrue(modality.text().contains("A claim has one modality of the list."));
  }

  @Test
  void the_crosswalk_leads_from_a_code_to_our_type_and_names_its_licence() {
    Document page = PAGES.get("en/crosswalk.html");
    Element row =
        page.select("tr:has(td:first-child:containsOwn(057)), tr:contains(Sign formal)").first();
    assertTrue(row.select("a[href$=ns.html#Agreement]").size() > 0, row.outerHtml());
    assertTrue(page.text().contains("CC BY-SA 4.0"));
  }
}
