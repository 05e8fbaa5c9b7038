package org.detente.store;

import java.io.OutputStream;
import java.util.function.Predicate;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.detente.validate.RdfFormat;

/** Writes a whole store: the same content gives the same bytes, whatever the order of loads. */
public final class Export {

  private Export() {}

  /**
   * Writes every named graph. Formats without named graphs get each statement once, and lose which
   * graph said it. Memory stays at one graph, or 100,000 statements.
   *
   * @param out UTF-8; left open
   * @throws org.detente.model.Fault STORE_UNREADABLE; BAD_RDF when RDF/XML has no name for a
   *     property
   */
  public static void write(EmbeddedStore store, RdfFormat format, OutputStream out) {
    write(store, format, graph -> true, out);
  }

  /**
   * As {@link #write(EmbeddedStore, RdfFormat, OutputStream)}, but some graphs alone.
   *
   * @param graphs which, by their IRIs
   */
  public static void write(
      EmbeddedStore store, RdfFormat format, Predicate<String> graphs, OutputStream out) {
    store.read(
        data -> {
          StreamRDF writer = writer(format, out);
          writer.start();
          Prefixes.all().forEach(writer::prefix);
          send(data, format, graphs, writer);
          writer.finish();
          return null;
        });
  }

  /**
   * A writer of one document, for statements in order: by graph, subject, predicate, object, those
   * of the default graph first.
   *
   * @param ending the usual ending of the syntax: {@code nq}, {@code trig}, {@code ttl}, {@code
   *     nt}, {@code jsonld}, {@code rdf}
   * @param out UTF-8; left open
   * @throws org.detente.model.Fault UNKNOWN_FORMAT
   */
  public static StreamRDF writer(String ending, OutputStream out) {
    return writer(RdfFormat.byName(ending, "format"), out);
  }

  private static void send(
      DatasetGraph data, RdfFormat format, Predicate<String> graphs, StreamRDF writer) {
    if (format.hasNamedGraphs()) {
      Statements.quads(data, graphs, writer::quad);
    } else {
      Statements.triples(data, graphs, writer::triple);
    }
  }

  private static StreamRDF writer(RdfFormat format, OutputStream out) {
    return switch (format) {
      case NQ -> StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS_UTF8);
      case NT -> StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES_UTF8);
      case TRIG -> StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
      case TTL -> StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
      case JSONLD -> new JsonLdStream(out);
      case RDFXML -> new RdfXmlStream(out);
    };
  }
}
