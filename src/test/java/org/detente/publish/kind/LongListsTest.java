package org.detente.publish.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Language;
import org.detente.publish.page.Reading;
import org.detente.publish.page.Shown;
import org.detente.publish.page.Visit;
import org.detente.query.Catalogue;
import org.detente.query.RunLimits;
import org.detente.store.EmbeddedStore;
import org.detente.validate.Unchecked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pages of things that more is said of than a page shows. */
class LongListsTest {

  private static final int CLAIMS = 2_100;

  private static EmbeddedStore store;
  private static Reading reading;

  @BeforeAll
  static void fill() {
    StringBuilder claims = new StringBuilder();
    StringBuilder given = new StringBuilder();
    for (int i = 0; i < CLAIMS; i++) {
      String claim = "<https://w3id.org/detente/article/a#c-" + (10_000 + i) + ">";
      claims
          .append(claim)
          .append(" a det:Claim ; det:agent id:body ; det:earliestDay ")
          .append(i)
          .append(" .\n");
      if (i < 25) {
        given.append(given.isEmpty() ? "" : ", ").append(claim);
      }
    }
    String trig =
        """
        @prefix det: <https://w3id.org/detente/ns#> .
        @prefix id: <https://w3id.org/detente/id/> .
        @prefix event: <https://w3id.org/detente/event/> .
        @prefix org: <http://www.w3.org/ns/org#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix other: <https://example.org/> .
        <https://w3id.org/detente/graph/ontology> {
          det:Meeting a det:EventType .
          det:memberOf rdfs:label "member of"@en . other:memberOf rdfs:label "member of"@en .
        }
        <https://w3id.org/detente/graph/reference> {
          id:body a det:Thing ; det:memberOf id:one, id:two ; other:memberOf id:two, id:three .
          id:person a det:Person .
        }
        <https://w3id.org/detente/graph/events> {
          event:e a det:Meeting ; det:attestedBy <https://w3id.org/detente/article/a#c-10000> ;
            det:roleValue <https://w3id.org/detente/event/e#v-1> .
          <https://w3id.org/detente/event/e#v-1> det:role det:agent ; det:filler id:body ;
            det:preferred true ; det:givenBy %s .
        }
        <https://w3id.org/detente/graph/article/a> {
        %s
        }
        """
            .formatted(given, claims);
    store = EmbeddedStore.inMemory(Unchecked.graphs(trig));
    reading =
        new Reading(
            store,
            Catalogue.read(Path.of("queries")),
            new Addresses(URI.create("http://localhost/")),
            RunLimits.OWN);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void what_points_to_a_thing_is_counted_whole_and_the_first_of_it_shown() {
    PointingPart.Pointers agents =
        ((List<?>) section("id/body", "pointing").get("pointers"))
            .stream()
                .map(PointingPart.Pointers.class::cast)
                .filter(p -> p.property().iri().endsWith("#agent"))
                .findFirst()
                .orElseThrow();
    assertEquals(CLAIMS, agents.count());
    assertEquals(8, agents.things().size());
    assertEquals("https://w3id.org/detente/article/a#c-10000", agents.things().get(0).iri());
  }

  @Test
  void two_properties_that_are_called_the_same_give_the_values_of_both() {
    FactsPart.Fact members =
        ((List<?>) section("id/body", "facts").get("facts"))
            .stream()
                .map(FactsPart.Fact.class::cast)
                .filter(f -> f.property().text().equals("member of"))
                .findFirst()
                .orElseThrow();
    assertEquals(
        List.of("one", "three", "two"),
        members.values().stream().map(Shown::text).sorted().toList());
  }

  @Test
  void of_the_many_who_say_so_the_first_are_named_and_all_counted() {
    ValuesPart.Role role =
        (ValuesPart.Role) ((List<?>) section("event/e", "values").get("agreed")).get(0);
    assertEquals(20, role.values().get(0).sources().size());
    assertEquals(25, role.values().get(0).claims());
  }

  @Test
  void a_list_that_was_put_in_order_has_its_true_total() throws InterruptedException {
    Visit visit = visit("id/body");
    Slice<?> first = claims(visit);
    assertEquals(2_000, first.total());
    assertEquals(20, first.rows().size());
    while (claims(visit).more()) {
      Thread.sleep(5);
    }
    assertEquals(CLAIMS, claims(visit).total());
    assertFalse(claims(visit).isWhole());
  }

  private static Slice<?> claims(Visit visit) {
    return reading.read(
        visit.language(),
        (data, terms) -> {
          PageGraph graph = new PageGraph(visit, data, terms);
          return (Slice<?>)
              new ClaimsPart("deeds", "claims-by", false)
                  .of(graph, NodeFactory.createURI(visit.iri()))
                  .orElseThrow()
                  .model()
                  .get("slice");
        });
  }

  private static Visit visit(String path) {
    return new Visit(Language.ENGLISH, List.of(path.split("/")), Map.of(), reading);
  }

  private static Map<String, Object> section(String path, String id) {
    List<?> sections =
        (List<?>) new EntityPage().view(visit(path)).orElseThrow().model().get("sections");
    return sections.stream()
        .map(Section.class::cast)
        .filter(section -> section.id().equals(id))
        .findFirst()
        .orElseThrow()
        .model();
  }
}
