package org.detente.rdf;

import java.io.IOException;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;

/** Takes statements one by one. */
public interface QuadSink {

  /**
   * Takes a statement.
   *
   * @param graph the named graph it stands in
   * @throws IOException when it cannot be written
   */
  void add(IRI subject, IRI predicate, Value object, IRI graph) throws IOException;
}
