package org.detente.rdf;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.base.AbstractIRI;

/** An IRI that stands in many lines, so that it is encoded once. Equal to any other of its text. */
final class LineIri extends AbstractIRI implements LineTerm {

  private static final long serialVersionUID = 1L;

  private final IRI iri;
  private final byte[] line;

  private LineIri(IRI iri) {
    this.iri = iri;
    this.line = QuadLines.line(iri);
  }

  /** The same IRI, encoded. */
  static IRI of(IRI iri) {
    return new LineIri(iri);
  }

  @Override
  public byte[] line() {
    return line;
  }

  @Override
  public String getNamespace() {
    return iri.getNamespace();
  }

  @Override
  public String getLocalName() {
    return iri.getLocalName();
  }

  @Override
  public String stringValue() {
    return iri.stringValue();
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof IRI && super.equals(other);
  }

  @Override
  public int hashCode() {
    return iri.hashCode();
  }
}
