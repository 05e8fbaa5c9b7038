package org.detente.rdf;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;

/** Keeps the statements it is given, for formats that need all of them at once. */
public final class QuadList implements QuadSink {

  private final List<Statement> statements = new ArrayList<>();

  @Override
  public void add(IRI subject, IRI predicate, Value object, IRI graph) {
    statements.add(Terms.statement(subject, predicate, object, graph));
  }

  /** What was given so far, in order. */
  public Quads quads() {
    return new Quads(statements);
  }
}
