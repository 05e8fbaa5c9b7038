package org.detente.store;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.graph.NodeConst;

/**
 * Writes sorted statements as JSON-LD 1.1, one node object at a time. A whole document in memory,
 * as JSON-LD writers make, would not fit for a store.
 */
public abstract class JsonLdWriter extends StreamRDFBase {

  private static final String XSD_STRING = "http://www.w3.org/2001/XMLSchema#string";

  /** What is written to. */
  protected final JsonGenerator json;

  private final boolean compact;
  private Node subject;
  private Node predicate;

  /**
   * @param out left open
   * @param compact whether the context calls {@code @id} and {@code @type} by bare names, and plain
   *     strings stand by themselves
   */
  protected JsonLdWriter(OutputStream out, boolean compact) {
    this.compact = compact;
    JsonFactory factory =
        JsonFactory.builder().configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false).build();
    try {
      json = factory.createGenerator(out, JsonEncoding.UTF8).useDefaultPrettyPrinter();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How the context calls a term. */
  protected abstract String name(String iri);

  /** How a thing is referred to: by its IRI, unless the context shortens it. */
  protected String reference(String iri) {
    return iri;
  }

  /** Writes a statement, which is not before the last one in order of subject and predicate. */
  protected final void statement(Node of, Node property, Node object) throws IOException {
    if (!of.equals(subject)) {
      endSubject();
      subject = of;
      json.writeStartObject();
      json.writeStringField(keyword("id"), reference(of.getURI()));
    }
    if (!property.equals(predicate)) {
      endPredicate();
      predicate = property;
      json.writeArrayFieldStart(isType() ? keyword("type") : name(property.getURI()));
    }
    object(object);
  }

  /** Ends the node object under way. */
  protected final void endSubject() throws IOException {
    if (subject != null) {
      endPredicate();
      json.writeEndObject();
      subject = null;
    }
  }

  /** Ends the list of nodes and the document. */
  protected final void endDocument() throws IOException {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  /** Does some writing. */
  protected static void write(Writing writing) {
    try {
      writing.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void object(Node object) throws IOException {
    if (isType()) {
      json.writeString(name(object.getURI()));
    } else if (object.isURI()) {
      json.writeStartObject();
      json.writeStringField(keyword("id"), reference(object.getURI()));
      json.writeEndObject();
    } else if (compact && object.getLiteralDatatypeURI().equals(XSD_STRING)) {
      json.writeString(object.getLiteralLexicalForm());
    } else {
      json.writeStartObject();
      json.writeStringField("@value", object.getLiteralLexicalForm());
      if (!object.getLiteralLanguage().isEmpty()) {
        json.writeStringField("@language", object.getLiteralLanguage());
      } else if (!object.getLiteralDatatypeURI().equals(XSD_STRING)) {
        json.writeStringField("@type", name(object.getLiteralDatatypeURI()));
      }
      json.writeEndObject();
    }
  }

  private String keyword(String name) {
    return compact ? name : "@" + name;
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

  /** A piece of writing that may fail. */
  @FunctionalInterface
  protected interface Writing {
    /** Writes. */
    void run() throws IOException;
  }
}
