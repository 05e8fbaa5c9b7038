package org.detente.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class ContentsTest {

  private static final String DATA = Addresses.NAMESPACE;

  @Test
  void a_document_is_what_something_is_said_of_or_of_a_fragment_of_it() {
    Contents contents = Contents.of(data("id/a", "article/b#c-2", "article/b#c-1"));
    assertTrue(contents.has(DATA + "id/a"));
    assertTrue(contents.has(DATA + "article/b"));
    assertTrue(contents.has(DATA + "graph/test"), "a named graph");
    assertFalse(contents.has(DATA + "id/b"));
    assertEquals(List.of(DATA + "id/a"), contents.things(DATA + "id/a"));
    assertEquals(
        List.of(DATA + "article/b#c-1", DATA + "article/b#c-2"),
        contents.things(DATA + "article/b"));
    assertEquals(List.of(), contents.things(DATA + "id/b"));
  }

  @Test
  void a_thing_that_two_graphs_tell_of_is_one() {
    DatasetGraph data = data("id/a", "id/a#x");
    say(data, "graph/other", "id/a");
    say(data, "graph/other", "id/a#x");
    assertEquals(List.of(DATA + "id/a", DATA + "id/a#x"), Contents.of(data).things(DATA + "id/a"));
  }

  @Test
  void containers_have_documents_and_the_root_has_containers() {
    Contents contents = Contents.of(data("id/a", "id/b#x", "event/c", "reference"));
    assertEquals(List.of(DATA + "id/a", DATA + "id/b"), contents.members(DATA + "id/"));
    assertEquals(
        List.of(DATA + "event/", DATA + "graph/", DATA + "id/", DATA + "reference"),
        contents.members(DATA));
  }

  @Test
  void what_has_been_written_since_is_there_too() {
    DatasetGraph data = data("id/a");
    Contents before = Contents.of(data);
    say(data, "graph/new", "id/b");
    assertTrue(before.has(DATA + "id/b", data));
    assertTrue(before.has(DATA + "graph/new", data));
    assertFalse(before.has(DATA + "id/c", data));
  }

  @Test
  void an_article_that_was_withdrawn_is_there_no_more_though_events_still_tell_of_it() {
    DatasetGraph data = data("id/a");
    say(data, "graph/article/a", "article/a");
    say(data, "graph/events", "article/a#copy");
    data.add(
        NodeFactory.createURI(DATA + "graph/audit"),
        NodeFactory.createURI(DATA + "version/1"),
        NodeFactory.createURI(DATA + "ns#ofGraph"),
        NodeFactory.createURI(DATA + "graph/article/a"));
    Contents before = Contents.of(data);
    assertTrue(before.has(DATA + "article/a", data));
    data.removeGraph(NodeFactory.createURI(DATA + "graph/article/a"));
    assertFalse(before.has(DATA + "article/a", data));
    assertFalse(Contents.of(data).has(DATA + "article/a", data));
    assertFalse(before.has(DATA + "graph/article/a", data));
    assertTrue(before.has(DATA + "id/a", data));
  }

  private static DatasetGraph data(String... things) {
    DatasetGraph data = DatasetGraphFactory.create();
    for (String thing : things) {
      say(data, "graph/test", thing);
    }
    return data;
  }

  private static void say(DatasetGraph data, String graph, String thing) {
    Node type = NodeFactory.createURI(DATA + "ns#Thing");
    data.add(iri(graph), iri(thing), RDF.type.asNode(), type);
  }

  private static Node iri(String rest) {
    return NodeFactory.createURI(DATA + rest);
  }
}
