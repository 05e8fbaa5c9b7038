package org.detente.store;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.util.NodeCmp;
import org.detente.validate.Layer;

/** What the claims of a store say, for whoever makes events of them. */
public final class ClaimQuads {

  private ClaimQuads() {}

  /**
   * Writes statements of the articles' graphs and of some layers as N-Quads, those of a graph
   * together, the graphs in order.
   *
   * @param predicates IRIs of the properties that are wanted
   * @param layers which layers' claims are wanted beside the articles'
   * @param out UTF-8; left open
   * @throws org.detente.model.Fault STORE_UNREADABLE
   */
  public static void write(
      EmbeddedStore store, Collection<String> predicates, Set<Layer> layers, OutputStream out) {
    Set<String> names = layers.stream().map(Layer::graph).collect(Collectors.toSet());
    write(
        store,
        predicates,
        graph -> GraphNames.isArticle(graph) || names.contains(graph.getURI()),
        out);
  }

  /**
   * Writes statements of one layer alone as N-Quads.
   *
   * @param predicates IRIs of the properties that are wanted
   * @param out UTF-8; left open
   * @throws org.detente.model.Fault STORE_UNREADABLE
   */
  public static void write(
      EmbeddedStore store, Collection<String> predicates, Layer layer, OutputStream out) {
    write(store, predicates, graph -> layer.graph().equals(graph.getURI()), out);
  }

  private static void write(
      EmbeddedStore store,
      Collection<String> predicates,
      Predicate<Node> isWanted,
      OutputStream out) {
    List<Node> wanted = predicates.stream().sorted().map(NodeFactory::createURI).toList();
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
            for (Node predicate : wanted) {
              data.find(graph, Node.ANY, predicate, Node.ANY).forEachRemaining(writer::quad);
            }
          }
          writer.finish();
          return null;
        });
  }
}
