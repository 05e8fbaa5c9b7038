package org.detente.rdf;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;

/** Checks that what a parser made of a file would have passed {@link Terms}. */
final class SafeTerms {

  private SafeTerms() {}

  /**
   * @throws IllegalArgumentException when an IRI or a literal of the statement would not have
   *     passed
   */
  static void check(Statement statement) {
    check(statement.getSubject());
    check(statement.getPredicate());
    check(statement.getObject());
    if (statement.getContext() != null) {
      check(statement.getContext());
    }
  }

  private static void check(Value value) {
    if (value instanceof IRI iri) {
      Terms.iri(iri.stringValue());
    } else if (value instanceof Literal literal
        && !Terms.clean(literal.getLabel()).equals(literal.getLabel())) {
      throw new IllegalArgumentException(
          "a literal with control characters or not in Normalisation Form C: "
              + Terms.clean(literal.getLabel()).lines().findFirst().orElse(""));
    }
  }
}
