package org.detente.store;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.NodeConst;
import org.detente.validate.CanonicalQuads;

/**
 * Reads every statement of a store and holds it against what the store says of itself: the ledger,
 * and the audit graph's versions of articles.
 */
public final class Inspection {

  private final DatasetGraph data;
  private final List<String> findings = new ArrayList<>();

  private Inspection(DatasetGraph data) {
    this.data = data;
  }

  /**
   * What is wrong, a line each; nothing when nothing is.
   *
   * @throws org.detente.model.Fault STORE_UNREADABLE when statements cannot be read at all
   */
  public static List<String> of(EmbeddedStore store) {
    return store.read(
        data -> {
          Inspection inspection = new Inspection(data);
          inspection.ledger();
          inspection.statements();
          inspection.versions();
          return List.copyOf(inspection.findings);
        });
  }

  private void ledger() {
    Ledger counted = Ledger.counted(data);
    Ledger.kept(data)
        .filter(kept -> !kept.content().equals(counted.content()))
        .ifPresent(
            kept ->
                findings.add(
                    "the statements amount to the snapshot "
                        + counted.snapshot()
                        + "; the store wrote down "
                        + kept.snapshot()));
  }

  /** A statement that is read and then not found could not be deleted either. */
  private void statements() {
    data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(
            quad -> {
              if (quad.getSubject().isBlank() || quad.getObject().isBlank()) {
                findings.add(quad.getGraph() + ": a blank node, of " + text(quad));
              } else if (!data.contains(quad)) {
                findings.add(quad.getGraph() + ": read and then not found, " + text(quad));
              }
            });
  }

  private void versions() {
    SortedMap<String, String> standing = new TreeMap<>();
    data.stream(AuditGraph.NAME, Node.ANY, AuditGraph.STANDING, NodeConst.nodeTrue)
        .map(Quad::getSubject)
        .forEach(
            version -> {
              String graph = object(version, AuditGraph.OF_GRAPH);
              if (standing.put(graph, object(version, AuditGraph.GRAPH_DIGEST)) != null) {
                findings.add(graph + ": the audit graph has two versions that stand");
              }
            });
    data.listGraphNodes()
        .forEachRemaining(
            graph -> {
              if (GraphNames.isArticle(graph)) {
                version(graph, standing.remove(graph.getURI()));
              }
            });
    standing
        .keySet()
        .forEach(graph -> findings.add(graph + ": stands by the audit graph, and is not there"));
  }

  private void version(Node graph, String told) {
    if (told == null) {
      findings.add(graph + ": is there, and the audit graph has no version of it that stands");
      return;
    }
    List<Quad> quads = data.stream(graph, Node.ANY, Node.ANY, Node.ANY).toList();
    String found = CanonicalQuads.ofQuads(quads);
    if (!found.equals(told)) {
      findings.add(graph + ": has the digest " + found + "; the audit graph tells " + told);
    }
  }

  private String object(Node subject, Node property) {
    return data.stream(AuditGraph.NAME, subject, property, Node.ANY)
        .map(
            quad ->
                quad.getObject().isURI()
                    ? quad.getObject().getURI()
                    : quad.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElse("");
  }

  private static String text(Quad quad) {
    return CanonicalQuads.term(quad.getSubject())
        + " "
        + CanonicalQuads.term(quad.getPredicate())
        + " "
        + CanonicalQuads.term(quad.getObject());
  }
}
