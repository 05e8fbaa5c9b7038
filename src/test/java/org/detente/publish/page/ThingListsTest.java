package org.detente.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.detente.cli.ShippedSite;
import org.detente.query.Catalogue;
import org.detente.query.QueryRun;
import org.detente.query.RunLimits;
import org.detente.store.EmbeddedStore;
import org.junit.jupiter.api.Test;

class ThingListsTest {

  private final EmbeddedStore store = ShippedSite.store();
  private final Catalogue catalogue = Catalogue.read(Path.of("queries"));
  private final ThingLists lists = ThingLists.of(store, catalogue, new QueryRun(RunLimits.OWN));

  @Test
  void what_is_asked_of_all_things_at_once_is_what_is_asked_of_each() {
    Reading reading =
        new Reading(
            store, catalogue, new Addresses(URI.create("http://localhost/")), RunLimits.OWN);
    int rows = 0;
    for (String question :
        List.of(
            "claims-by",
            "claims-on",
            "flagged-claims",
            "events-of",
            "meetings-of",
            "articles-of",
            "outlets-of")) {
      for (String slug :
          List.of(
              "nato",
              "russia",
              "nato-russia-council",
              "dmitry-rogozin",
              "tass",
              "le-journal-h",
              "nobody")) {
        Node thing = NodeFactory.createURI(Addresses.NAMESPACE + "id/" + slug);
        List<Map<String, Node>> alone =
            reading.ask(question, Map.of("thing", thing.toString())).rows();
        List<Map<String, Node>> together = lists.find(question, thing).orElseThrow();
        assertEquals(alone, List.copyOf(together), question + " " + slug);
        rows += together.size();
      }
    }
    assertTrue(rows > 300, "so many rows: " + rows);
  }
}
