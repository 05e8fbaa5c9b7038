package org.detente.validate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.process.normalize.NormalizeRDFTerms;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.detente.model.Fault;

/**
 * Receives what a parser reads: counts it, checks each term, brings literals to their canonical
 * form and sorts statements by graph.
 *
 * <p>Canonical, because TDB2 keeps {@code 0.90} as {@code 0.9} and then cannot find what it is
 * asked to delete.
 */
final class Intake extends StreamRDFBase {

  /** Key of the statements that stand in no named graph. */
  static final String NO_GRAPH = "";

  private final String place;
  private final Limits limits;
  private final Optional<String> skolemPrefix;
  private final TermRules rules;
  private final Map<String, Graph> graphs = new TreeMap<>();
  private final Map<Node, Node> skolems = new HashMap<>();
  private long count;
  private Fault refusal;

  /**
   * @param place the file, as faults name it
   * @param skolemPrefix IRI prefix to name blank nodes with, by order of appearance; empty to
   *     refuse them
   */
  Intake(String place, Limits limits, Optional<String> skolemPrefix) {
    this.place = place;
    this.limits = limits;
    this.skolemPrefix = skolemPrefix;
    this.rules = new TermRules(limits);
  }

  /** The statements by graph IRI, {@link #NO_GRAPH} for those in none. */
  Map<String, Graph> graphs() {
    return graphs;
  }

  /** The first refusal, which a parser may have wrapped in an exception of its own. */
  Optional<Fault> refusal() {
    return Optional.ofNullable(refusal);
  }

  @Override
  public void triple(Triple triple) {
    add(NO_GRAPH, triple);
  }

  @Override
  public void quad(Quad quad) {
    add(
        quad.isDefaultGraph() ? NO_GRAPH : accept(quad.getGraph()).getURI(),
        Triple.create(quad.getSubject(), quad.getPredicate(), quad.getObject()));
  }

  private void add(String graph, Triple triple) {
    if (++count > limits.quads()) {
      refuse(
          Fault.Code.TOO_LARGE,
          "more than " + limits.quads() + " statements; expected fewer",
          "Split it");
    }
    graphs
        .computeIfAbsent(graph, name -> GraphMemFactory.createDefaultGraphSameTerm())
        .add(
            accept(triple.getSubject()), accept(triple.getPredicate()), accept(triple.getObject()));
  }

  private Node accept(Node term) {
    if (term.isBlank() && skolemPrefix.isPresent()) {
      return skolems.computeIfAbsent(
          term, blank -> NodeFactory.createURI(skolemPrefix.get() + skolems.size()));
    }
    rules
        .objection(term)
        .ifPresent(objection -> refuse(Fault.Code.BAD_RDF, objection, "Correct the term"));
    return NormalizeRDFTerms.getTTL().normalize(term);
  }

  private void refuse(Fault.Code code, String found, String remedy) {
    refusal = new Fault(code, place, found, remedy);
    throw refusal;
  }
}
