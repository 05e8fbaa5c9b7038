package org.detente.rdf;

import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.base.AbstractLiteral;
import org.eclipse.rdf4j.model.base.CoreDatatype;

/** A literal that stands in many lines, so that it is encoded once. Equal to any other like it. */
final class LineLiteral extends AbstractLiteral implements LineTerm {

  private static final long serialVersionUID = 1L;

  private final Literal literal;
  private final byte[] line;

  private LineLiteral(Literal literal) {
    this.literal = literal;
    this.line = QuadLines.line(literal);
  }

  /** The same literal, encoded. */
  static Literal of(Literal literal) {
    return new LineLiteral(literal);
  }

  @Override
  public byte[] line() {
    return line;
  }

  @Override
  public String getLabel() {
    return literal.getLabel();
  }

  @Override
  public Optional<String> getLanguage() {
    return literal.getLanguage();
  }

  @Override
  public IRI getDatatype() {
    return literal.getDatatype();
  }

  @Override
  public CoreDatatype getCoreDatatype() {
    return literal.getCoreDatatype();
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Literal && super.equals(other);
  }

  @Override
  public int hashCode() {
    return literal.hashCode();
  }
}
