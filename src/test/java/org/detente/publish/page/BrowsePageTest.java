package org.detente.publish.page;

import static org.detente.publish.ShippedPages.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.detente.cli.ShippedSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class BrowsePageTest {

  @Test
  void shelves_tell_how_much_they_hold() {
    Document shelves = page("fr/browse");
    Element articles = shelves.select(".shelves a[href=/fr/browse/Article]").first();
    assertEquals("36", articles.parent().select(".soft").text());
  }

  @Test
  void everything_that_has_a_name_of_its_own_stands_on_a_shelf() {
    Set<String> listed = new TreeSet<>();
    for (Element shelf : page("en/browse").select(".shelves a")) {
      Document first = page(shelf.attr("href").substring(1));
      listed.addAll(first.select(".things a").eachAttr("href"));
      for (Element other : first.select(".years a")) {
        listed.addAll(page(other.attr("href").substring(1)).select(".things a").eachAttr("href"));
      }
    }
    Set<String> missing = new TreeSet<>();
    ShippedSite.store()
        .read(
            data -> {
              data.getUnionGraph()
                  .find(Node.ANY, RDF.type.asNode(), Node.ANY)
                  .filterKeep(t -> t.getObject().toString().startsWith(Addresses.NAMESPACE))
                  .forEach(t -> missing.add(t.getSubject().toString()));
              return null;
            });
    missing.removeIf(iri -> !iri.matches("https://w3id.org/detente/(id|event|article)/[^#]*"));
    assertTrue(missing.size() > 1_000, "so many things: " + missing.size());
    Addresses addresses = new Addresses(java.net.URI.create("http://localhost/"));
    missing.removeIf(iri -> listed.contains(addresses.page(iri, Language.ENGLISH)));
    assertEquals(Set.of(), missing);
  }

  @Test
  void events_are_listed_by_year_and_those_without_a_day_apart() {
    assertFalse(page("en/browse/Event?year=2008").select(".things li").isEmpty());
    assertFalse(page("en/browse/Event?year=none").select(".things li").isEmpty());
  }

  @Test
  void articles_are_listed_by_year_and_those_without_a_day_apart() {
    Document newest = page("en/browse/Article");
    assertFalse(newest.select(".things li").isEmpty());
    int listed = newest.select(".things li").size();
    for (Element other : newest.select(".years a")) {
      Document year = page(other.attr("href").substring(1));
      assertEquals(
          other.parent().select(".soft").text(),
          String.valueOf(year.select(".things li").size()),
          other.text());
      listed += year.select(".things li").size();
    }
    assertEquals(36, listed);
    assertFalse(page("en/browse/Article?year=none").select(".things li").isEmpty());
  }

  @Test
  void names_are_sorted_as_the_language_sorts_them() {
    Document states = page("fr/browse/State");
    var names = states.select(".things a").eachText();
    assertTrue(names.indexOf("États-Unis") < names.indexOf("France"), names.toString());
  }
}
