package org.detente.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaOrgTest {

  private static final String EVENT = "https://w3id.org/detente/event/meeting";

  private static SchemaOrg course(String name) {
    DatasetGraph data =
        RDFParser.fromString(
                "GRAPH <https://w3id.org/detente/graph/events> { <"
                    + EVENT
                    + "> <https://w3id.org/detente/ns#course> <https://w3id.org/detente/ns#"
                    + name
                    + "> }",
                Lang.TRIG)
            .toDatasetGraph();
    Addresses addresses = new Addresses(URI.create("https://example.org/"));
    return new SchemaOrg(data, new Terms(new Labels(data), Language.ENGLISH, addresses));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Announced", "Rumoured"})
  void what_nobody_says_took_place_is_no_event_to_search_engines(String name) {
    assertEquals(Optional.empty(), course(name).type(EVENT));
    assertEquals(Optional.empty(), course(name).of(EVENT));
  }

  @Test
  void an_event_is_told_as_what_sources_claim() {
    String told = course("Happened").of(EVENT).orElseThrow();
    assertTrue(told.contains("\"@type\":\"Event\""), told);
    assertTrue(told.contains("what its sources claim, not what happened"), told);
  }
}
