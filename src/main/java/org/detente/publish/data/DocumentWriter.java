package org.detente.publish.data;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.detente.store.Export;
import org.detente.store.Prefixes;

/** Data documents as bytes: the same statements give the same, whatever the order of loads. */
public final class DocumentWriter {

  private DocumentWriter() {}

  /**
   * Writes a document.
   *
   * @param data within the transaction that the document was made in
   * @param address the IRI of the document's first page in that format
   */
  public static byte[] write(
      DatasetGraph data, Document document, DataFormat format, String address) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StreamRDF writer = writer(format, out);
    writer.start();
    prefixes().forEach(writer::prefix);
    List<Quad> statements = new ArrayList<>(document.statements());
    statements.addAll(DocumentFacts.of(document, address));
    if (format.hasGraphs()) {
      statements.stream().sorted(Quads.ORDER).distinct().forEach(quad -> send(quad, writer));
    } else {
      statements.stream()
          .map(quad -> new Quad(Quad.defaultGraphIRI, quad.asTriple()))
          .sorted(topicFirst(document.iri()))
          .distinct()
          .forEach(quad -> writer.triple(quad.asTriple()));
    }
    document
        .graph()
        .ifPresent(
            graph ->
                Quads.graph(data, graph, document.subjects())
                    .forEachRemaining(
                        quad -> {
                          if (format.hasGraphs()) {
                            writer.quad(quad);
                          } else {
                            writer.triple(quad.asTriple());
                          }
                        }));
    writer.finish();
    return out.toByteArray();
  }

  /** Readers want to see first what a document is about. */
  private static Comparator<Quad> topicFirst(String iri) {
    String fragments = iri + "#";
    return Comparator.comparing((Quad quad) -> !quad.getSubject().toString().equals(iri))
        .thenComparing(quad -> !quad.getSubject().toString().startsWith(fragments))
        .thenComparing(Quads.ORDER);
  }

  private static StreamRDF writer(DataFormat format, OutputStream out) {
    return format == DataFormat.JSON_LD
        ? new JsonLdNodes(out)
        : Export.writer(format.ending(), out);
  }

  private static void send(Quad quad, StreamRDF writer) {
    if (quad.isDefaultGraph()) {
      Triple triple = quad.asTriple();
      writer.triple(triple);
    } else {
      writer.quad(quad);
    }
  }

  /** Prefix → namespace: those of exports, and those that documents need to speak of themselves. */
  static Map<String, String> prefixes() {
    Map<String, String> prefixes = new LinkedHashMap<>(Prefixes.all());
    prefixes.put("hydra", Hydra.NAMESPACE);
    prefixes.put("void", "http://rdfs.org/ns/void#");
    return prefixes;
  }
}
