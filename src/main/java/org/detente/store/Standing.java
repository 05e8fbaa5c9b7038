package org.detente.store;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.NodeConst;
import org.detente.validate.Iris;
import org.detente.validate.Layer;

/** What a store says of the articles that stand in it, for whoever is to change them. */
public final class Standing {

  private static final Node AUDIT = NodeFactory.createURI(Layer.AUDIT.graph());
  private static final Node OF_GRAPH = NodeFactory.createURI(Iris.NAMESPACE + "ofGraph");
  private static final Node STANDING = NodeFactory.createURI(Iris.NAMESPACE + "standing");
  private static final Node DIGEST = NodeFactory.createURI(Iris.NAMESPACE + "graphDigest");

  private Standing() {}

  /**
   * The version of an article: the digest of its graph.
   *
   * @param article its id
   * @return 64 hexadecimal digits; nothing when it does not stand
   * @throws org.detente.model.Fault BAD_USAGE when that is no id; STORE_UNREADABLE
   */
  public static Optional<String> version(EmbeddedStore store, String article) {
    Node graph = GraphNames.ofArticle(article);
    return store.read(
        data ->
            data.stream(AUDIT, Node.ANY, OF_GRAPH, graph)
                .map(Quad::getSubject)
                .filter(version -> data.contains(AUDIT, version, STANDING, NodeConst.nodeTrue))
                .flatMap(version -> digest(data, version).stream())
                .findFirst());
  }

  /** True when the audit graph tells of a resource. */
  public static boolean isTold(EmbeddedStore store, String iri) {
    Node resource = NodeFactory.createURI(iri);
    return store.read(data -> data.contains(AUDIT, resource, Node.ANY, Node.ANY));
  }

  private static Optional<String> digest(DatasetGraph data, Node version) {
    return data.stream(AUDIT, version, DIGEST, Node.ANY)
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .findFirst();
  }
}
