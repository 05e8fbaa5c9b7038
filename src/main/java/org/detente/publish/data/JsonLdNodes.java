package org.detente.publish.data;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.graph.NodeConst;
import org.detente.publish.page.Addresses;

/**
 * Writes sorted triples as JSON-LD 1.1, compacted and flat, a node after the other. The context is
 * within and asks for no other: terms of our vocabulary by their bare names, our IRIs by what
 * follows {@value Addresses#NAMESPACE}, other terms by prefix. Values are always arrays, so that
 * programs need not tell one from many; links are always objects with an {@code id}.
 */
final class JsonLdNodes extends StreamRDFBase {

  private static final String TERMS = Addresses.NAMESPACE + "ns#";
  private static final String XSD_STRING = "http://www.w3.org/2001/XMLSchema#string";
  private static final Set<String> TAKEN = Set.of("id", "type");

  private final Map<String, String> prefixes = new LinkedHashMap<>();
  private final JsonGenerator json;
  private Node subject;
  private Node predicate;

  /**
   * @param out left open
   */
  JsonLdNodes(OutputStream out) {
    prefixes.putAll(DocumentWriter.prefixes());
    // The name of the key that every node has.
    prefixes.remove("id");
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
          json.writeNumberField("@version", 1.1);
          json.writeStringField("@base", Addresses.NAMESPACE);
          json.writeStringField("@vocab", TERMS);
          json.writeStringField("id", "@id");
          json.writeStringField("type", "@type");
          for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            json.writeStringField(prefix.getKey(), prefix.getValue());
          }
          json.writeEndObject();
          json.writeArrayFieldStart("@graph");
        });
  }

  /**
   * @param triple not before the last one in order of subject and predicate
   */
  @Override
  public void triple(Triple triple) {
    write(
        () -> {
          if (!triple.getSubject().equals(subject)) {
            endSubject();
            subject = triple.getSubject();
            json.writeStartObject();
            json.writeStringField("id", reference(subject.getURI()));
          }
          if (!triple.getPredicate().equals(predicate)) {
            endPredicate();
            predicate = triple.getPredicate();
            json.writeArrayFieldStart(isType() ? "type" : name(predicate.getURI()));
          }
          writeObject(triple.getObject());
        });
  }

  @Override
  public void finish() {
    write(
        () -> {
          endSubject();
          json.writeEndArray();
          json.writeEndObject();
          json.writeRaw('\n');
          json.close();
        });
  }

  private void writeObject(Node object) throws IOException {
    if (isType()) {
      json.writeString(name(object.getURI()));
    } else if (object.isURI()) {
      json.writeStartObject();
      json.writeStringField("id", reference(object.getURI()));
      json.writeEndObject();
    } else if (object.getLiteralDatatypeURI().equals(XSD_STRING)) {
      json.writeString(object.getLiteralLexicalForm());
    } else {
      json.writeStartObject();
      json.writeStringField("@value", object.getLiteralLexicalForm());
      if (object.getLiteralLanguage().isEmpty()) {
        json.writeStringField("@type", name(object.getLiteralDatatypeURI()));
      } else {
        json.writeStringField("@language", object.getLiteralLanguage());
      }
      json.writeEndObject();
    }
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

  /** A thing's IRI, relative to the base where nothing could take it for something else. */
  private static String reference(String iri) {
    if (!iri.startsWith(Addresses.NAMESPACE)) {
      return iri;
    }
    String rest = iri.substring(Addresses.NAMESPACE.length());
    boolean plain =
        rest.chars()
            .allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || "_-~/.#".indexOf(c) >= 0));
    // Some programs undo percent signs where they resolve what is relative.
    return !plain || rest.isEmpty() || rest.contains("/.") || "/#.".indexOf(rest.charAt(0)) >= 0
        ? iri
        : rest;
  }

  /** A term: bare when it is of our vocabulary, by prefix when one is declared. */
  private String name(String iri) {
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      String namespace = prefix.getValue();
      if (iri.startsWith(namespace) && isPlain(iri.substring(namespace.length()))) {
        String local = iri.substring(namespace.length());
        boolean bare =
            namespace.equals(TERMS) && !TAKEN.contains(local) && !prefixes.containsKey(local);
        return bare ? local : prefix.getKey() + ":" + local;
      }
    }
    return iri;
  }

  private static boolean isPlain(String local) {
    return !local.isEmpty()
        && local
            .chars()
            .allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c) || c == '_' || c == '-');
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
