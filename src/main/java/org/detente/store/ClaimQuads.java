package org.detente.store;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.detente.model.Selection;
import org.detente.validate.Layer;

/** What the claims of a store say, for whoever makes events of them. */
public final class ClaimQuads {

  private ClaimQuads() {}

  /**
   * Writes statements of the articles' graphs and of some layers as N-Quads, those of a graph
   * together, the graphs in order.
   *
   * @param selection which of their statements are wanted
   * @param layers which layers' claims are wanted beside the articles'
   * @param out UTF-8; left open
   * @throws org.detente.model.Fault STORE_UNREADABLE
   */
  public static void write(
      EmbeddedStore store, Selection selection, Set<Layer> layers, OutputStream out) {
    Set<String> names = layers.stream().map(Layer::graph).collect(Collectors.toSet());
    write(
        store,
        selection,
        graph -> GraphNames.isArticle(graph) || names.contains(graph.getURI()),
        out);
  }

  /**
   * Writes statements of one layer alone as N-Quads.
   *
   * @param selection which of its statements are wanted
   * @param out UTF-8; left open
   * @throws org.detente.model.Fault STORE_UNREADABLE
   */
  public static void write(
      EmbeddedStore store, Selection selection, Layer layer, OutputStream out) {
    write(store, selection, graph -> layer.graph().equals(graph.getURI()), out);
  }

  private static void write(
      EmbeddedStore store, Selection selection, Predicate<Node> isWanted, OutputStream out) {
    store.read(
        data -> {
          StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
          writer.start();
          List<Node> graphs = new ArrayList<>();
          data.listGraphNodes()
              .forEachRemaining(
                  graph -> {
                    if (isWanted.test(graph)) {
                      graphs.add(graph);
                    }
                  });
          graphs.sort(NodeCmp::compareRDFTerms);
          for (Node graph : graphs) {
            for (String property : selection.properties()) {
              quads(data, graph, property, selection).forEach(writer::quad);
            }
          }
          writer.finish();
          return null;
        });
  }

  private static Stream<Quad> quads(
      DatasetGraph data, Node graph, String property, Selection selection) {
    Node predicate = NodeFactory.createURI(property);
    if (selection.values().containsKey(property)) {
      return selection.values().get(property).stream()
          .map(NodeFactory::createURI)
          .flatMap(value -> data.stream(graph, Node.ANY, predicate, value));
    }
    if (selection.behind().containsKey(property)) {
      Node leading = NodeFactory.createURI(selection.behind().get(property));
      return data.stream(graph, Node.ANY, leading, Node.ANY)
          .flatMap(step -> data.stream(graph, step.getObject(), predicate, Node.ANY));
    }
    return data.stream(graph, Node.ANY, predicate, Node.ANY);
  }
}
