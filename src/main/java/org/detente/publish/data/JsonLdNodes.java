package org.detente.publish.data;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.detente.publish.page.Addresses;
import org.detente.store.JsonLdWriter;

/**
 * Writes sorted triples as JSON-LD 1.1, compacted and flat, a node after the other. The context is
 * within and asks for no other: terms of our vocabulary by their bare names, our IRIs by what
 * follows {@value Addresses#NAMESPACE}, other terms by prefix. Values are always arrays, so that
 * programs need not tell one from many; links are always objects with an {@code id}.
 */
final class JsonLdNodes extends JsonLdWriter {

  private static final String TERMS = Addresses.NAMESPACE + "ns#";
  private static final Set<String> TAKEN = Set.of("id", "type");

  private final Map<String, String> prefixes = new LinkedHashMap<>();

  /**
   * @param out left open
   */
  JsonLdNodes(OutputStream out) {
    super(out, true);
    prefixes.putAll(DocumentWriter.prefixes());
    // The name of the key that every node has.
    prefixes.remove("id");
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
    write(() -> statement(triple.getSubject(), triple.getPredicate(), triple.getObject()));
  }

  @Override
  public void finish() {
    write(
        () -> {
          endSubject();
          endDocument();
        });
  }

  /** A thing's IRI, relative to the base where nothing could take it for something else. */
  @Override
  protected String reference(String iri) {
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
  @Override
  protected String name(String iri) {
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
}
