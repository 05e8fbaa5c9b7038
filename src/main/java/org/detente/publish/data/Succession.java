package org.detente.publish.data;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.vocabulary.RDFS;
import org.detente.publish.page.Addresses;

/**
 * What became of IRIs that stand no longer: of events as the log of their names has it, of articles
 * as the audit graph does.
 *
 * @param fates IRI → what became of it
 */
public record Succession(Map<String, Fate> fates) {

  /** Nothing is known to have gone. */
  public static final Succession NONE = new Succession(Map.of());

  private static final String GRAPHS = Addresses.NAMESPACE + "graph/";
  private static final Node AUDIT = Quads.iri(GRAPHS + "audit");
  private static final Node OF_GRAPH = Quads.iri(Addresses.NAMESPACE + "ns#ofGraph");
  private static final Node WITHDRAWAL = Quads.iri(Addresses.NAMESPACE + "ns#Withdrawal");
  private static final Node DEED = Quads.iri(Addresses.NAMESPACE + "ns#deed");
  private static final Node RETRACTING = Quads.iri(Addresses.NAMESPACE + "ns#Retracting");
  private static final Node ENDED = Quads.iri("http://www.w3.org/ns/prov#endedAtTime");
  private static final Node STANDING = Quads.iri(Addresses.NAMESPACE + "ns#standing");

  public Succession {
    fates = Map.copyOf(fates);
  }

  /**
   * What became of an IRI that the graph has not; empty when it never had it, or that is not
   * remembered.
   *
   * @param data within a transaction
   */
  public Optional<Fate> of(String iri, DatasetGraph data) {
    return Optional.ofNullable(fates.get(iri))
        .map(fate -> last(fate, iri, data))
        .or(() -> withdrawn(iri, data));
  }

  /** Whoever has moved to where something else had moved from is sent there at once. */
  private Fate last(Fate first, String iri, DatasetGraph data) {
    Set<String> seen = new TreeSet<>(Set.of(iri));
    Fate fate = first;
    while (fate.moved() && seen.add(fate.successors().get(0))) {
      String successor = fate.successors().get(0);
      Fate next = fates.get(successor);
      if (next == null || data.contains(Node.ANY, Quads.iri(successor), Node.ANY, Node.ANY)) {
        return fate;
      }
      fate = next;
    }
    return fate;
  }

  private static Optional<Fate> withdrawn(String iri, DatasetGraph data) {
    String graph =
        iri.startsWith(Addresses.NAMESPACE + "article/")
            ? GRAPHS + iri.substring(Addresses.NAMESPACE.length())
            : iri;
    List<Node> told =
        data.stream(AUDIT, Node.ANY, OF_GRAPH, Quads.iri(graph)).map(Quad::getSubject).toList();
    boolean gone =
        told.stream()
            .anyMatch(
                node ->
                    data.contains(AUDIT, node, STANDING, NodeConst.nodeFalse)
                        || isWithdrawal(node, data));
    return gone ? Optional.of(new Fate(false, List.of(), reason(told, data))) : Optional.empty();
  }

  /** What was said when it was withdrawn, the last time; acts of former times stay. */
  private static String reason(List<Node> told, DatasetGraph data) {
    return told.stream()
        .filter(node -> isWithdrawal(node, data) || data.contains(AUDIT, node, DEED, RETRACTING))
        .max(
            Comparator.comparing((Node node) -> isWithdrawal(node, data))
                .thenComparing(node -> text(node, ENDED, data)))
        .map(node -> text(node, RDFS.Nodes.comment, data))
        .orElse("");
  }

  private static boolean isWithdrawal(Node node, DatasetGraph data) {
    return data.contains(AUDIT, node, NodeConst.nodeRDFType, WITHDRAWAL);
  }

  private static String text(Node node, Node property, DatasetGraph data) {
    return data.stream(AUDIT, node, property, Node.ANY)
        .map(quad -> quad.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElse("");
  }
}
