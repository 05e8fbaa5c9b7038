package org.detente.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.RDF;
import org.detente.model.EntityKind;
import org.junit.jupiter.api.Test;

/** Entities have one kind, three names and only known neighbours. */
class EntitiesTest {

  private static final String ID = "https://w3id.org/detente/id/";

  private final Graph layer = Layer.whole();

  @Test
  void everyEntityHasOneKindOfTheGazetteer() {
    Set<String> kinds =
        Arrays.stream(EntityKind.values()).map(EntityKind::term).collect(Collectors.toSet());
    for (String slug : entities()) {
      List<String> types =
          Layer.select(
              layer, "SELECT ?t { <" + ID + slug + "> a ?t FILTER STRSTARTS(STR(?t), STR(det:)) }");
      assertEquals(1, types.size(), slug + " is of " + types);
      assertTrue(kinds.contains(types.get(0)), slug + " is a " + types);
    }
  }

  @Test
  void everyEntityAndSituationAndCoverageHasANameInThreeLanguages() {
    List<String> lacking =
        Layer.select(
            layer,
            """
            SELECT ?thing {
              { ?thing skos:prefLabel ?any } UNION
              { VALUES ?k { det:Situation det:Coverage det:Source det:Person det:Post det:State }
                ?thing a ?k }
              BIND ({langs} AS ?ok)
              FILTER (!?ok)
            }
            """
                .replace("{langs}", three()));
    assertEquals(List.of(), lacking);
  }

  private static String three() {
    return Arrays.stream(new String[] {"fr", "en", "ru"})
        .map(
            l ->
                "EXISTS { ?thing skos:prefLabel ?"
                    + l
                    + " FILTER (LANG(?"
                    + l
                    + ") = '"
                    + l
                    + "') }")
        .collect(Collectors.joining(" && "));
  }

  @Test
  void noEntityHasTwoPreferredNamesInOneLanguage() {
    assertEquals(
        List.of(),
        Layer.select(
            layer,
            """
            SELECT ?thing ?a ?b {
              ?thing skos:prefLabel ?a, ?b FILTER (LANG(?a) = LANG(?b) && STR(?a) < STR(?b))
            }
            """));
  }

  @Test
  void everyEntityThatIsPointedAtIsDescribed() {
    Set<String> described = new TreeSet<>();
    Set<String> pointedAt = new TreeSet<>();
    layer
        .find()
        .forEachRemaining(
            t -> {
              described.add(t.getSubject().toString());
              if (t.getObject().isURI() && isOurs(t.getObject().getURI())) {
                pointedAt.add(t.getObject().getURI());
              }
            });
    pointedAt.removeAll(described);
    assertEquals(Set.of(), pointedAt);
  }

  private static boolean isOurs(String iri) {
    return iri.startsWith(ID) || iri.startsWith("https://w3id.org/detente/reference#");
  }

  @Test
  void nothingIsABlankNode() {
    List<Triple> blank =
        layer.find().filterKeep(t -> t.getSubject().isBlank() || t.getObject().isBlank()).toList();
    assertEquals(List.of(), blank);
  }

  /** Slugs of what is typed and stands directly under {@code id/}. */
  private Set<String> entities() {
    Set<String> slugs = new TreeSet<>();
    ModelFactory.createModelForGraph(layer)
        .listSubjectsWithProperty(RDF.type)
        .filterKeep(s -> s.isURIResource() && s.getURI().startsWith(ID))
        .mapWith(s -> s.getURI().substring(ID.length()))
        .filterDrop(slug -> slug.contains("/"))
        .forEachRemaining(slugs::add);
    return slugs;
  }
}
