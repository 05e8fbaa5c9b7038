package org.detente.store.changes;

import java.nio.charset.StandardCharsets;
import org.apache.jena.sparql.core.Quad;
import org.detente.model.Fault;
import org.detente.validate.CanonicalQuads;

/**
 * A statement by its canonical terms. In the order of lines, the statements of a graph stand
 * together, and in it those of a subject.
 *
 * @param graph IRI of the named graph, without brackets
 * @param subject a term of N-Quads
 * @param rest predicate and object, with a space between
 */
record Line(String graph, String subject, String rest) {

  static final String TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";

  /**
   * The line of a quad.
   *
   * @param place the dump, as faults name it
   * @throws Fault BAD_RDF when it has no graph, or a blank node, which has no lasting name
   */
  static Line of(Quad quad, String place) {
    if (quad.isDefaultGraph() || !quad.getGraph().isURI()) {
      throw bad(place, "a statement in no named graph; expected a dump of quads");
    }
    if (quad.getSubject().isBlank() || quad.getObject().isBlank()) {
      throw bad(place, "a blank node, which no other dump can name; expected an IRI");
    }
    return new Line(
        quad.getGraph().getURI(),
        CanonicalQuads.term(quad.getSubject()),
        CanonicalQuads.term(quad.getPredicate()) + " " + CanonicalQuads.term(quad.getObject()));
  }

  static Line of(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int first = text.indexOf(' ');
    int second = text.indexOf(' ', first + 1);
    return new Line(
        text.substring(1, first - 1),
        text.substring(first + 1, second),
        text.substring(second + 1));
  }

  /** UTF-8 with the graph first, which is what lines are sorted by. */
  byte[] bytes() {
    return ("<" + graph + "> " + subject + " " + rest).getBytes(StandardCharsets.UTF_8);
  }

  /** Subject, predicate, object and graph, as N-Quads and RDF Patch have them. */
  String quad() {
    return subject + " " + rest + " <" + graph + "> .";
  }

  /** The type that it gives its subject, or the empty string. */
  String type() {
    return rest.startsWith(TYPE) ? rest.substring(TYPE.length() + 2, rest.length() - 1) : "";
  }

  private static Fault bad(String place, String found) {
    return new Fault(Fault.Code.BAD_RDF, place, found, "Compare what 'detente export' wrote");
  }
}
