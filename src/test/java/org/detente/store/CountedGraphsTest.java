package org.detente.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.tdb2.DatabaseMgr;
import org.detente.validate.Unchecked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written when a graph takes the place of another, and what the ledger makes of it. */
class CountedGraphsTest {

  private static final Node NAME = iri("graph/article/a");

  private final DatasetGraph data = DatabaseMgr.createDatasetGraph();

  @BeforeEach
  void begin() {
    data.begin(TxnType.WRITE);
  }

  @AfterEach
  void end() {
    data.abort();
    data.end();
  }

  @Test
  void what_stays_is_left_alone_and_the_rest_comes_and_goes() {
    add("stays", decimal("0.5"));
    add("goes", decimal("0.6"));
    replaced(graph("stays", decimal("0.5"), "comes", decimal("0.7")));
    assertTrue(data.contains(NAME, iri("stays"), iri("p"), decimal("0.5")));
    assertTrue(data.contains(NAME, iri("comes"), iri("p"), decimal("0.7")));
    assertFalse(data.contains(NAME, iri("goes"), iri("p"), decimal("0.6")));
  }

  /** TDB2 5.6.0 gives 0.90 back as 0.9, and then cannot find it (apache/jena GH-3404). */
  @Test
  void what_cannot_be_found_again_goes_with_its_graph() {
    add("ghost", decimal("0.90"));
    add("stays", decimal("0.5"));
    replaced(graph("stays", decimal("0.5"), "comes", decimal("0.7")));
  }

  private void replaced(Graph graph) {
    CountedGraphs counted = new CountedGraphs(data, Ledger.counted(data));
    counted.replace(NAME, Unchecked.graph(NAME.getURI(), graph));
    assertEquals(graph.size(), data.getGraph(NAME).size());
    assertEquals(Ledger.counted(data).snapshot(), counted.ledger().snapshot());
  }

  private void add(String subject, Node object) {
    data.add(Quad.create(NAME, iri(subject), iri("p"), object));
  }

  private static Graph graph(String one, Node value, String other, Node another) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.add(Triple.create(iri(one), iri("p"), value));
    graph.add(Triple.create(iri(other), iri("p"), another));
    return graph;
  }

  private static Node decimal(String form) {
    return NodeFactory.createLiteralDT(form, XSDDatatype.XSDdecimal);
  }

  private static Node iri(String name) {
    return NodeFactory.createURI("https://w3id.org/detente/" + name);
  }
}
