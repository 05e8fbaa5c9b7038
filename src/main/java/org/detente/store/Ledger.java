package org.detente.store;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What a store knows of itself beside its statements, kept in the default graph, which nobody sees:
 * queries are put to the union of the named graphs.
 *
 * <p>The sums are those of SHA-256 of each statement's line of canonical N-Quads, modulo 2^256: a
 * write adds and takes away what it changes, and the same statements give the same sum in whatever
 * order they came. They tell states apart; they do not protect against somebody who makes up
 * statements to match a sum.
 *
 * @param content the sum of all statements of the named graphs
 * @param evidence the sum of those that events are made of: of articles, the reference layer and
 *     the audit graph
 * @param derivedFrom of which evidence, and how, the events and the description of the whole were
 *     made, see {@link #madeOf}; {@link #NOTHING_YET} when they are wanted and were never made,
 *     empty when nobody makes them
 */
record Ledger(BigInteger content, BigInteger evidence, Optional<String> derivedFrom) {

  private static final int BITS = 256;
  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(BITS);

  /** Of an empty store. */
  static final Ledger EMPTY = new Ledger(BigInteger.ZERO, BigInteger.ZERO, Optional.empty());

  /**
   * Which making of events this is, before the evidence. Another number wherever questions come to
   * need what events made before do not have: 2 lists events and situations by time.
   */
  private static final String MAKING = "2:";

  /** Stands for evidence where events are wanted that were never made. */
  static final String NOTHING_YET = "none";

  private static final Node STORE = NodeFactory.createURI("urn:x-detente:store");
  private static final Node CONTENT = NodeFactory.createURI("urn:x-detente:content");
  private static final Node EVIDENCE = NodeFactory.createURI("urn:x-detente:evidence");
  private static final Node DERIVED_FROM = NodeFactory.createURI("urn:x-detente:derivedFrom");

  Ledger {
    content = content.mod(MODULUS);
    evidence = evidence.mod(MODULUS);
  }

  /** What a dataset has written down; empty where no ledger was kept, as none was in the past. */
  static Optional<Ledger> kept(DatasetGraph data) {
    Optional<String> content = value(data, CONTENT);
    Optional<String> evidence = value(data, EVIDENCE);
    return content.isPresent() && evidence.isPresent()
        ? Optional.of(
            new Ledger(
                new BigInteger(content.get(), 16),
                new BigInteger(evidence.get(), 16),
                value(data, DERIVED_FROM)))
        : Optional.empty();
  }

  /** The ledger of a dataset as counting all its statements finds it, some seconds a million. */
  static Ledger counted(DatasetGraph data) {
    Tally tally = new Tally();
    data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(tally::add);
    Ledger counted = tally.ledger();
    return new Ledger(counted.content, counted.evidence, value(data, DERIVED_FROM));
  }

  /** Writes it down, in a write transaction, in the place of the former one. */
  void keep(DatasetGraph data) {
    put(data, CONTENT, Optional.of(snapshot()));
    put(data, EVIDENCE, Optional.of(evidenceId()));
    put(data, DERIVED_FROM, derivedFrom);
  }

  /** {@link #content} as 64 hexadecimal digits. */
  String snapshot() {
    return digits(content);
  }

  /** {@link #evidence} as 64 hexadecimal digits. */
  String evidenceId() {
    return digits(evidence);
  }

  /** What {@link #derivedFrom} is once this program has made the events of some evidence. */
  static String madeOf(String evidenceId) {
    return MAKING + evidenceId;
  }

  /** True when what is derived is not of the evidence that is there now, or made otherwise. */
  boolean isBehind() {
    return derivedFrom.isPresent() && !derivedFrom.get().equals(madeOf(evidenceId()));
  }

  private static String digits(BigInteger sum) {
    byte[] bytes = sum.add(MODULUS).toByteArray();
    return HexFormat.of().formatHex(bytes, bytes.length - BITS / Byte.SIZE, bytes.length);
  }

  private static Optional<String> value(DatasetGraph data, Node property) {
    Iterator<Quad> found = data.find(Quad.defaultGraphIRI, STORE, property, Node.ANY);
    return found.hasNext()
        ? Optional.of(found.next().getObject().getLiteralLexicalForm())
        : Optional.empty();
  }

  private static void put(DatasetGraph data, Node property, Optional<String> value) {
    data.deleteAny(Quad.defaultGraphIRI, STORE, property, Node.ANY);
    value.ifPresent(
        text ->
            data.add(Quad.defaultGraphIRI, STORE, property, NodeFactory.createLiteralString(text)));
  }
}
