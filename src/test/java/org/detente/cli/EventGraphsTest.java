package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.detente.model.Fault;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Events of a store as graphs of who acts on whom, on a few written by hand. */
class EventGraphsTest {

  private static EventStore store;

  @BeforeAll
  static void load(@TempDir Path folder) throws IOException {
    store = EventStore.in(folder);
  }

  @Test
  void gexf_has_an_edge_that_lasts_a_year() throws Exception {
    Document graph = xml("g.gexf");
    assertEquals("http://gexf.net/1.3", graph.getDocumentElement().getNamespaceURI());
    Element edge = edge(graph, "nato-russian-diplomats-2021");
    assertEquals("2", edge.getAttribute("weight"));
    assertEquals("2021-01-01", edge.getAttribute("start"));
    assertEquals("2021-12-31", edge.getAttribute("end"));
    assertEquals(5, graph.getElementsByTagName("edge").getLength());
    assertEquals(4, graph.getElementsByTagName("node").getLength());
    assertEquals("nato", edge.getAttribute("source"));
  }

  @Test
  void a_graph_of_sides_counts_what_is_theirs() throws Exception {
    Path file = store.file("sides.gexf");
    store.export(file, "--format", "gexf", "--sides");
    Document graph = parsed(file);
    assertEquals(2, graph.getElementsByTagName("node").getLength());
    assertEquals("2", edge(graph, "nato-russia-2021").getAttribute("weight"), "two expulsions");
    assertEquals("1", edge(graph, "russia-nato-2008").getAttribute("weight"), "a visit");
    store.tried(store.file("c.csv"), "--sides").complains(Fault.Code.BAD_USAGE, "--sides");
  }

  @Test
  void graphml_has_an_edge_for_each_year_with_its_counts() throws Exception {
    Document graph = xml("g.graphml");
    Element edge = edge(graph, "nato-russian-diplomats-2021");
    Map<String, String> data = new TreeMap<>();
    NodeList cells = edge.getElementsByTagName("data");
    for (int i = 0; i < cells.getLength(); i++) {
      data.put(((Element) cells.item(i)).getAttribute("key"), cells.item(i).getTextContent());
    }
    assertEquals("2021", data.get("year"));
    assertEquals("2", data.get("events"));
    assertEquals("2", data.get("material_conflict"));
    assertEquals("0", data.get("verbal_cooperation"));
    assertEquals(5, graph.getElementsByTagName("edge").getLength());
  }

  @Test
  void a_graph_says_which_events_it_lacks() {
    Run run = store.export(store.file("h.gexf"), "--format", "gexf");
    assertTrue(run.err().contains("1 without year (1 suspension)"), run.err());
    assertTrue(run.err().contains("2 without dyad (1 decision, 1 position)"), run.err());
  }

  private static Document xml(String name) throws Exception {
    Path file = store.file(name);
    store.export(file);
    return parsed(file);
  }

  private static Document parsed(Path file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(file.toFile());
  }

  private static Element edge(Document graph, String id) {
    NodeList edges = graph.getElementsByTagName("edge");
    for (int i = 0; i < edges.getLength(); i++) {
      if (((Element) edges.item(i)).getAttribute("id").equals(id)) {
        return (Element) edges.item(i);
      }
    }
    throw new AssertionError("no edge " + id);
  }
}
