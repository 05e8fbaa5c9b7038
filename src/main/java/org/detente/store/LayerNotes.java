package org.detente.store;

import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.detente.validate.Layer;

/**
 * Which files the layers of a store were made of, beside its ledger in the default graph: what
 * would be made of the same files again need not be read to be known to stand.
 */
public final class LayerNotes {

  private static final Node MADE_OF = NodeFactory.createURI("urn:x-detente:madeOf");

  private LayerNotes() {}

  /**
   * True when the layer that stands was made of these files, and would be made the same of them.
   *
   * @param source {@link org.detente.validate.LayerSource#of} them
   * @throws org.detente.model.Fault STORE_UNREADABLE
   */
  public static boolean isMadeOf(EmbeddedStore store, Layer layer, String source) {
    return store
        .read(data -> of(data, NodeFactory.createURI(layer.graph())))
        .filter(source::equals)
        .isPresent();
  }

  /** What a layer that stands was made of; empty when that is not known. */
  static Optional<String> of(DatasetGraph data, Node layer) {
    Iterator<Quad> found = data.find(Quad.defaultGraphIRI, layer, MADE_OF, Node.ANY);
    return found.hasNext()
        ? Optional.of(found.next().getObject().getLiteralLexicalForm())
        : Optional.empty();
  }

  /** Writes down what a layer was made of, or that nobody knows. */
  static void put(DatasetGraph data, Node layer, Optional<String> source) {
    if (!of(data, layer).equals(source)) {
      data.deleteAny(Quad.defaultGraphIRI, layer, MADE_OF, Node.ANY);
      source.ifPresent(
          digest ->
              data.add(
                  Quad.defaultGraphIRI, layer, MADE_OF, NodeFactory.createLiteralString(digest)));
    }
  }
}
