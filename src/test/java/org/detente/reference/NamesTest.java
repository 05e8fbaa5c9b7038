package org.detente.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** A name means one entity, or two on purpose. */
class NamesTest {

  private static final String NAMES =
      "skos:prefLabel|skos:altLabel|det:acronym|det:metonym|det:demonym|det:misnomer";

  private final Graph layer = Layer.byHand();

  @Test
  void everySharedNameIsACapitalOrSharedForAStatedReason(TestReporter reporter) throws IOException {
    Map<String, String> reasons = reasons();
    Set<String> places = Set.copyOf(Layer.select(layer, "SELECT ?p { ?p a det:Place }"));
    Map<String, String> shared = new TreeMap<>();
    Set<String> unexplained = new TreeSet<>();
    named("SELECT ?l ?name ?thing { ?thing %s ?name }".replace("%s", NAMES))
        .forEach(
            (name, entities) -> {
              if (entities.size() == 2 && entities.stream().filter(places::contains).count() == 1) {
                shared.put(name, entities + ": a place, and a metonym of who sits there");
              } else if (entities.size() > 1 && reasons.containsKey(name)) {
                shared.put(name, entities + ": " + reasons.get(name));
              } else if (entities.size() > 1) {
                unexplained.add(name + " " + entities);
              }
            });
    shared.forEach((name, why) -> reporter.publishEntry(name.replace('\t', ' '), why));
    assertEquals(Set.of(), unexplained);
    reasons.keySet().removeAll(shared.keySet());
    assertEquals(Map.of(), reasons, "names of shared-names.tsv that nothing shares");
  }

  @Test
  void aTitleAndASideNameOneEntity() {
    Set<String> unexplained = new TreeSet<>();
    named(
            """
            SELECT ?l (CONCAT(STR(?title), " + ", STR(?side)) AS ?name) ?thing {
              ?thing det:title ?title ; det:side ?side
            }
            """)
        .forEach(
            (title, entities) -> {
              if (entities.size() > 1) {
                unexplained.add(title + " " + entities);
              }
            });
    assertEquals(Set.of(), unexplained);
  }

  @Test
  void whoHasATitleHasASide() {
    assertEquals(
        List.of(),
        Layer.select(
            layer, "SELECT DISTINCT ?t { ?t det:title ?w FILTER NOT EXISTS { ?t det:side ?s } }"));
  }

  @Test
  void aliasesCarryNoDeterminerBeforeThem() {
    assertEquals(
        List.of(
            "La Haye",
            "Le Drian",
            "The Hague",
            "The Roanoke Times",
            "The Timeline Geek",
            "The Washington Post"),
        Layer.select(
            layer,
            """
            SELECT DISTINCT (STR(?n) AS ?name) {
              ?t skos:altLabel|skos:prefLabel|det:metonym|det:acronym ?n
              FILTER REGEX(?n, "^([Ll]es? |[Ll]a |[Ll][’']|[Uu]ne? |[Tt]he |[Aa]n? )")
            } ORDER BY ?name
            """));
  }

  /** Language and name, in one spelling of case and apostrophe, with the entities that bear it. */
  private Map<String, Set<String>> named(String query) {
    Map<String, Set<String>> named = new TreeMap<>();
    String withLanguage =
        query.replaceFirst(
            "\\}\\s*$",
            " BIND (LANG(?" + (query.contains("?title") ? "title" : "name") + ") AS ?l) }");
    Set<String> notNamers =
        Set.copyOf(
            Layer.select(layer, "SELECT ?x { VALUES ?k { det:Situation det:Coverage } ?x a ?k }"));
    for (String row : Layer.select(layer, withLanguage)) {
      String[] cells = row.split("\t", -1);
      if (!notNamers.contains(cells[2])) {
        String name = cells[1].toLowerCase(Locale.ROOT).replace('’', '\'');
        named.computeIfAbsent(cells[0] + "\t" + name, n -> new TreeSet<>()).add(cells[2]);
      }
    }
    return named;
  }

  /** Reasons by language and name. */
  private static Map<String, String> reasons() throws IOException {
    try (InputStream in = NamesTest.class.getResourceAsStream("shared-names.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .collect(Collectors.toMap(c -> c[0] + "\t" + c[1], c -> c[2], (a, b) -> a, TreeMap::new));
    }
  }
}
