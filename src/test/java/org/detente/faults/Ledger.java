package org.detente.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.NodeConst;
import org.detente.store.EmbeddedStore;
import org.detente.validate.Admitted;
import org.detente.validate.TestOntology;
import org.detente.validate.Validator;

/** Which version of each article was acknowledged, held against what a store has. */
final class Ledger {

  private static final String GRAPH = "https://w3id.org/detente/graph/article/";
  private static final String AUDIT = "https://w3id.org/detente/graph/audit";
  private static final String NS = "https://w3id.org/detente/ns#";

  private final Validator validator;
  private final Map<String, Integer> versions = new TreeMap<>();

  Ledger(Validator validator) {
    this.validator = validator;
  }

  /** A deed has been acknowledged. */
  void acknowledged(Deed deed) {
    for (String id : deed.articles()) {
      if (deed.kind() == Deed.Kind.LOAD) {
        versions.put(id, deed.step());
      } else {
        versions.remove(id);
      }
    }
  }

  /**
   * What is wrong with the store: articles that are neither as they were acknowledged nor, where a
   * deed was under way, as that deed would have left them. What stands then counts as acknowledged.
   *
   * @param underWay begun, and neither acknowledged nor known to have failed
   */
  List<String> faults(EmbeddedStore store, Optional<Deed> underWay) {
    List<String> faults = new ArrayList<>();
    store.read(
        data -> {
          Map<String, Integer> seen = new TreeMap<>(versions);
          underWay.ifPresent(deed -> deed.articles().forEach(id -> seen.putIfAbsent(id, null)));
          for (String id : seen.keySet()) {
            check(data, id, underWay).ifPresent(faults::add);
          }
          data.listGraphNodes()
              .forEachRemaining(
                  graph -> {
                    if (graph.getURI().startsWith(GRAPH)
                        && !seen.containsKey(graph.getURI().substring(GRAPH.length()))) {
                      faults.add(graph.getURI() + " was never there or has been retracted");
                    }
                  });
          return null;
        });
    return faults;
  }

  private Optional<String> check(DatasetGraph data, String id, Optional<Deed> underWay) {
    Integer before = versions.get(id);
    if (isAs(data, id, before)) {
      return told(data, id, before);
    }
    Optional<Deed> deed = underWay.filter(d -> d.articles().contains(id));
    if (deed.isPresent()) {
      Integer after = deed.get().kind() == Deed.Kind.LOAD ? (Integer) deed.get().step() : null;
      if (isAs(data, id, after)) {
        if (after == null) {
          versions.remove(id);
        } else {
          versions.put(id, after);
        }
        return told(data, id, after);
      }
    }
    return Optional.of(
        id + " has " + size(data, graph(id)) + " statements and is not version " + before);
  }

  /** True when the article is there in that version, whole and alone, or with null is not there. */
  private boolean isAs(DatasetGraph data, String id, Integer version) {
    if (version == null) {
      return size(data, graph(id)) == 0;
    }
    Admitted meant = TestOntology.admit(validator, Deed.text(id, version)).iterator().next();
    boolean[] all = {size(data, graph(id)) == meant.graph().size()};
    meant
        .graph()
        .forEach(
            t ->
                all[0] =
                    all[0]
                        && data.contains(
                            graph(id), t.getSubject(), t.getPredicate(), t.getObject()));
    return all[0];
  }

  /** The audit graph must tell the same as what stands. */
  private static Optional<String> told(DatasetGraph data, String id, Integer version) {
    Node audit = NodeFactory.createURI(AUDIT);
    long standing =
        data.stream(audit, Node.ANY, NodeFactory.createURI(NS + "ofGraph"), graph(id))
            .filter(
                quad ->
                    data.contains(
                        audit,
                        quad.getSubject(),
                        NodeFactory.createURI(NS + "standing"),
                        NodeConst.nodeTrue))
            .count();
    long expected = version == null ? 0 : 1;
    return standing == expected
        ? Optional.empty()
        : Optional.of(id + " stands in " + standing + " versions by the audit graph");
  }

  private static long size(DatasetGraph data, Node graph) {
    return data.stream(graph, Node.ANY, Node.ANY, Node.ANY).count();
  }

  private static Node graph(String id) {
    return NodeFactory.createURI(GRAPH + id);
  }
}
