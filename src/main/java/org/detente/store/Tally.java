package org.detente.store;

import java.nio.ByteBuffer;
import java.security.DigestException;
import java.security.MessageDigest;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.detente.validate.CanonicalLine;
import org.detente.validate.CanonicalQuads;

/** Keeps a ledger of statements that come and go, and counts those that come graph by graph. */
final class Tally {

  private final MessageDigest sha256 = CanonicalQuads.sha256();
  private final CanonicalLine line = new CanonicalLine();
  private final byte[] digest = new byte[MultisetHash.BYTES];
  private final ByteBuffer number = ByteBuffer.wrap(digest);
  private final MultisetHash content;
  private final MultisetHash evidence;
  private Optional<String> derivedFrom;
  private Node graph = Node.ANY;
  private boolean isEvidence;
  private long statements;
  private long graphs;

  /** Of nothing yet. */
  Tally() {
    this(Ledger.EMPTY);
  }

  /** Goes on from a ledger; statements and graphs are counted from here. */
  Tally(Ledger before) {
    content = new MultisetHash(before.content());
    evidence = new MultisetHash(before.evidence());
    derivedFrom = before.derivedFrom();
  }

  /** One more. */
  void add(Quad quad) {
    read(quad);
    content.add(number);
    if (isEvidence) {
      evidence.add(number);
    }
    statements++;
  }

  /** One that was there is gone. */
  void remove(Quad quad) {
    read(quad);
    content.subtract(number);
    if (isEvidence) {
      evidence.subtract(number);
    }
  }

  /** From now on what is derived counts as made of that evidence. */
  void derivedFrom(String evidenceId) {
    derivedFrom = Optional.of(evidenceId);
  }

  /** What they amount to. */
  Ledger ledger() {
    return new Ledger(content.sum(), evidence.sum(), derivedFrom);
  }

  /** How many statements came. */
  long statements() {
    return statements;
  }

  /** In how many graphs. */
  long graphs() {
    return graphs;
  }

  private void read(Quad quad) {
    if (!quad.getGraph().equals(graph)) {
      graph = quad.getGraph();
      graphs++;
      isEvidence = GraphNames.isEvidence(graph);
    }
    line.set(quad);
    line.addTo(sha256);
    try {
      sha256.digest(digest, 0, digest.length);
    } catch (DigestException e) {
      throw new IllegalStateException("SHA-256 has 32 bytes", e);
    }
  }
}
