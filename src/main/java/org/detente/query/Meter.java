package org.detente.query;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;
import org.detente.model.Fault;

/** Counts an answer as it grows. An answer that is too large is refused, never cut. */
final class Meter {

  private final RunLimits limits;
  private int rows;
  private long characters;

  Meter(RunLimits limits) {
    this.limits = limits;
  }

  /**
   * @throws Fault TOO_LARGE when the answer has grown beyond its limits
   */
  void count(Binding row) {
    row.forEach((column, term) -> characters += length(term));
    countRow();
  }

  /**
   * @throws Fault TOO_LARGE when the answer has grown beyond its limits
   */
  void count(Triple triple) {
    characters +=
        length(triple.getSubject()) + length(triple.getPredicate()) + length(triple.getObject());
    countRow();
  }

  private void countRow() {
    if (++rows > limits.rows() || characters > limits.characters()) {
      throw new Fault(
          Fault.Code.TOO_LARGE,
          "answer",
          "more than "
              + limits.rows()
              + " rows or "
              + limits.characters()
              + " characters; expected fewer",
          "Add LIMIT, narrow the query, or take the whole dataset from an export");
    }
  }

  private static long length(Node term) {
    return term.isLiteral()
        ? term.getLiteralLexicalForm().length()
        : term.isURI() ? term.getURI().length() : 16;
  }
}
