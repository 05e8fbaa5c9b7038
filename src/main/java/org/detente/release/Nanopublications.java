package org.detente.release;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.detente.store.EmbeddedStore;
import org.detente.store.about.DatasetCard;
import org.detente.validate.Iris;
import org.detente.validate.Layer;

/**
 * Each claim as a nanopublication (nanopub.net, Nanopublication Guidelines): what it claims, whence
 * it is known, and who publishes it, in a graph each, with a head that holds them together.
 *
 * <p>Their IRIs are those of the claims under {@code nanopub/}. They are not trusty: the code that
 * makes trusty IRIs is the nanopub library's ({@code np mktrusty}), which takes this file.
 */
public final class Nanopublications {

  private static final Node CLAIM = NodeFactory.createURI(Iris.NAMESPACE + "Claim");

  private Nanopublications() {}

  /**
   * Writes all claims of a store as TriG, in the order of their IRIs: the same store and day give
   * the same bytes.
   *
   * @param created the day that they are published
   * @param licence IRI of their licence
   * @param out UTF-8; left open
   * @return how many there are
   * @throws org.detente.model.Fault STORE_UNREADABLE
   */
  public static int write(
      EmbeddedStore store, LocalDate created, String licence, OutputStream out) {
    return store.read(
        data -> {
          StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
          writer.start();
          writer.prefix("np", Nanopublication.NP);
          writer.prefix("det", Iris.NAMESPACE);
          writer.prefix("id", Iris.BASE + "id/");
          writer.prefix("dcterms", DCTerms.getURI());
          writer.prefix("oa", "http://www.w3.org/ns/oa#");
          writer.prefix("prov", Nanopublication.PROV);
          writer.prefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
          writer.prefix("xsd", "http://www.w3.org/2001/XMLSchema#");
          List<Quad> claims = claims(data);
          Publication publication =
              new Publication(
                  created, licence, DatasetCard.DATASET.replace("#dataset", "#contributors"));
          claims.forEach(
              claim -> new Nanopublication(data, claim, publication).quads().forEach(writer::quad));
          writer.finish();
          return claims.size();
        });
  }

  /** Who publishes all of them, when, under which terms. */
  record Publication(LocalDate created, String licence, String creator) {}

  private static List<Quad> claims(DatasetGraph data) {
    List<Quad> claims = new ArrayList<>();
    data.find(Node.ANY, Node.ANY, RDF.type.asNode(), CLAIM)
        .forEachRemaining(
            quad -> {
              if (Layer.publishes(quad.getGraph().getURI())) {
                claims.add(quad);
              }
            });
    claims.sort(Comparator.comparing(Quad::getSubject, NodeCmp::compareRDFTerms));
    return claims;
  }
}
