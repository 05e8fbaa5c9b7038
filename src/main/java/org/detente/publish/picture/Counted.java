package org.detente.publish.picture;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.detente.publish.page.Addresses;
import org.detente.store.EmbeddedStore;

/** Counts that stand in the graph, in the place of counting. */
final class Counted {

  private static final String GRAPH = Addresses.NAMESPACE + "graph/about";
  private static final Node ABOUT = NodeFactory.createURI(GRAPH);
  private static final Node TABLE =
      NodeFactory.createURI("http://purl.org/linked-data/cube#dataSet");

  private Counted() {}

  /**
   * The question that answers a question with what was counted when events were made, where it was,
   * for these filters, and of what is in the store now; else the question itself.
   */
  static String question(String name, Filters filters, EmbeddedStore store) {
    boolean isCounted =
        switch (name) {
          case "counts-events" -> filters.outlet().isEmpty() && filters.language().isEmpty();
          case "counts-claims" -> filters.outlet().isEmpty() && filters.party().isEmpty();
          default -> false;
        };
    return isCounted && !store.isBehind() && isThere(name, store)
        ? name.replace("counts-", "counted-")
        : name;
  }

  private static boolean isThere(String name, EmbeddedStore store) {
    Node table =
        NodeFactory.createURI(GRAPH + "#" + name.substring("counts-".length()) + "-by-year");
    return store.read(data -> data.contains(ABOUT, Node.ANY, TABLE, table));
  }
}
