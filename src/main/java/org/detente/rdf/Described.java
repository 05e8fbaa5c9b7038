package org.detente.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;

/** What the statements of one graph say, by subject and property, in the order they came. */
final class Described {

  private final Map<String, Map<String, List<Value>>> statements = new TreeMap<>();

  void add(Statement s) {
    statements
        .computeIfAbsent(s.getSubject().stringValue(), k -> new TreeMap<>())
        .computeIfAbsent(s.getPredicate().stringValue(), k -> new ArrayList<>(1))
        .add(s.getObject());
  }

  /** Puts values in the place of those that a property of a subject has. */
  void replace(String subject, String property, List<Value> values) {
    statements.computeIfAbsent(subject, k -> new TreeMap<>()).put(property, List.copyOf(values));
  }

  /** IRIs of all subjects, in order. */
  Set<String> subjects() {
    return statements.keySet();
  }

  List<Value> values(String subject, IRI property) {
    return statements
        .getOrDefault(subject, Map.of())
        .getOrDefault(property.stringValue(), List.of());
  }

  /** The first value that is an IRI. */
  Optional<IRI> iri(String subject, IRI property) {
    return values(subject, property).stream()
        .filter(IRI.class::isInstance)
        .map(IRI.class::cast)
        .findFirst();
  }

  /** The first value that is a literal. */
  Optional<Literal> literal(String subject, IRI property) {
    return values(subject, property).stream()
        .filter(Literal.class::isInstance)
        .map(Literal.class::cast)
        .findFirst();
  }
}
