package org.detente.store;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.NodeConst;

/**
 * Writes sorted quads as JSON-LD 1.1, one node object at a time. A whole document in memory, as
 * JSON-LD writers make, would not fit for a store.
 */
final class JsonLdStream extends StreamRDFBase {

  private static final String XSD_STRING = "http://www.w3.org/2001/XMLSchema#string";

  private final JsonGenerator json;
  private Node graph;
  private Node subject;
  private Node predicate;

  /**
   * @param out left open
   */
  JsonLdStream(OutputStream out) {
    JsonFactory factory =
        JsonFactory.builder().configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false).build();
    try {
      json = factory.createGenerator(out, JsonEncoding.UTF8).useDefaultPrettyPrinter();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
          if (!quad.getSubject().equals(subject)) {
            endSubject();
            subject = quad.getSubject();
            json.writeStartObject();
            json.writeStringField("@id", subject.getURI());
          }
          if (!quad.getPredicate().equals(predicate)) {
            endPredicate();
            predicate = quad.getPredicate();
            json.writeArrayFieldStart(isType() ? "@type" : name(predicate.getURI()));
          }
          writeObject(quad.getObject());
        });
  }

  @Override
  public void finish() {
    write(
        () -> {
          endGraph();
          json.writeEndArray();
          json.writeEndObject();
          json.writeRaw('\n');
          json.close();
        });
  }

  private void writeObject(Node object) throws IOException {
    if (isType()) {
      json.writeString(name(object.getURI()));
      return;
    }
    json.writeStartObject();
    if (object.isURI()) {
      json.writeStringField("@id", object.getURI());
    } else {
      json.writeStringField("@value", object.getLiteralLexicalForm());
      if (!object.getLiteralLanguage().isEmpty()) {
        json.writeStringField("@language", object.getLiteralLanguage());
      } else if (!object.getLiteralDatatypeURI().equals(XSD_STRING)) {
        json.writeStringField("@type", name(object.getLiteralDatatypeURI()));
      }
    }
    json.writeEndObject();
  }

  private boolean isType() {
    return NodeConst.nodeRDFType.equals(predicate);
  }

  private void endPredicate() throws IOException {
    if (predicate != null) {
      json.writeEndArray();
      predicate = null;
    }
  }

  private void endSubject() throws IOException {
    if (subject != null) {
      endPredicate();
      json.writeEndObject();
      subject = null;
    }
  }

  private void endGraph() throws IOException {
    if (graph != null) {
      endSubject();
      json.writeEndArray();
      json.writeEndObject();
      graph = null;
    }
  }

  private static String name(String iri) {
    return Prefixes.shorten(iri).orElse(iri);
  }

  private static void write(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A piece of writing that may fail. */
  @FunctionalInterface
  private interface Writing {
    void run() throws IOException;
  }
}
