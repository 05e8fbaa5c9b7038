package org.detente.store;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.NodeConst;

/** What a store says of the articles that stand in it, for whoever is to change them. */
public final class Standing {

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
            data.stream(AuditGraph.NAME, Node.ANY, AuditGraph.OF_GRAPH, graph)
                .map(Quad::getSubject)
                .filter(
                    version ->
                        data.contains(
                            AuditGraph.NAME, version, AuditGraph.STANDING, NodeConst.nodeTrue))
                .flatMap(version -> digest(data, version).stream())
                .findFirst());
  }

  /** True when the audit graph tells of a resource. */
  public static boolean isTold(EmbeddedStore store, String iri) {
    Node resource = NodeFactory.createURI(iri);
    return store.read(data -> data.contains(AuditGraph.NAME, resource, Node.ANY, Node.ANY));
  }

  private static Optional<String> digest(DatasetGraph data, Node version) {
    return data.stream(AuditGraph.NAME, version, AuditGraph.GRAPH_DIGEST, Node.ANY)
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .findFirst();
  }
}
