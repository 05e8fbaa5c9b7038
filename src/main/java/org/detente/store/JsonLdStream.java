package org.detente.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** Writes sorted quads as JSON-LD 1.1: named graphs with their nodes, terms by prefix. */
final class JsonLdStream extends JsonLdWriter {

  private Node graph;

  /**
   * @param out left open
   */
  JsonLdStream(OutputStream out) {
    super(out, false);
  }

  @Override
  public void start() {
    write(
        () -> {
          json.writeStartObject();
          json.writeObjectFieldStart("@context");
          for (Map.Entry<String, String> prefix : Prefixes.all().entrySet()) {
            json.writeStringField(prefix.getKey(), prefix.getValue());
          }
          json.writeEndObject();
          json.writeArrayFieldStart("@graph");
        });
  }

  /**
   * @param quad not before the last one in order of graph, subject, predicate
   */
  @Override
  public void quad(Quad quad) {
    write(
        () -> {
          if (!quad.getGraph().equals(graph)) {
            endGraph();
            graph = quad.getGraph();
            json.writeStartObject();
            json.writeStringField("@id", graph.getURI());
            json.writeArrayFieldStart("@graph");
          }
          statement(quad.getSubject(), quad.getPredicate(), quad.getObject());
        });
  }

  @Override
  public void finish() {
    write(
        () -> {
          endGraph();
          endDocument();
        });
  }

  @Override
  protected String name(String iri) {
    return Prefixes.shorten(iri).orElse(iri);
  }

  private void endGraph() throws IOException {
    if (graph != null) {
      endSubject();
      json.writeEndArray();
      json.writeEndObject();
      graph = null;
    }
  }
}
