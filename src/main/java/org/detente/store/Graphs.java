package org.detente.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
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
    return data.getGraph(name).size() == graph.size()
        && data.stream(name, Node.ANY, Node.ANY, Node.ANY)
            .allMatch(quad -> graph.contains(quad.asTriple()));
  }
}
