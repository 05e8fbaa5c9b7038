package org.detente.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.detente.validate.ParsedGraph;

/** Named graphs, on their way in. */
final class Graphs {

  private Graphs() {}

  /** Its name as a term. */
  static Node name(ParsedGraph graph) {
    return NodeFactory.createURI(graph.name());
  }

  /** True when the dataset holds exactly this graph under its name. */
  static boolean stands(DatasetGraph data, ParsedGraph graph) {
    Node name = name(graph);
    if (data.getGraph(name).size() != graph.size()) {
      return false;
    }
    boolean[] same = {true};
    graph.forEach(triple -> same[0] = same[0] && contains(data, name, triple));
    return same[0];
  }

  private static boolean contains(DatasetGraph data, Node name, Triple triple) {
    return data.contains(name, triple.getSubject(), triple.getPredicate(), triple.getObject());
  }
}
