package org.detente.release;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.VOID;
import org.detente.store.about.DatasetCard;
import org.detente.validate.ParsedGraph;

/**
 * The description of a release in VoID and DCAT 3, with what DCAT-AP 3 asks of a dataset and its
 * distributions: what is said of the dataset whenever, with the version, day and files of this
 * release in the place of those that stood there.
 */
public final class Description {

  private static final String SPDX = "http://spdx.org/rdf/terms#";
  private static final String EU = "http://publications.europa.eu/resource/authority/";
  private static final String MEDIA = "https://www.iana.org/assignments/media-types/";
  private static final String SHARE_ALIKE = "https://creativecommons.org/licenses/by-sa/4.0/";
  private static final String SHARE_ALIKE_TYPE =
      "http://purl.org/adms/licencetype/ViralEffect-ShareAlike";
  private static final Node DATASET = iri(DatasetCard.DATASET);
  private static final Node CATALOGUE = iri(DatasetCard.DATASET.replace("#dataset", "#catalogue"));
  private static final Node PLOVER = iri(DatasetCard.DATASET.replace("#dataset", "#plover-rights"));
  private static final Node VERSION = iri(DCAT.getURI() + "version");
  private static final Node AVAILABILITY = iri("http://data.europa.eu/r5r/availability");
  private static final Node CHECKSUM = iri(SPDX + "checksum");

  private final Edition edition;
  private final Node licence;
  private final List<Triple> triples = new ArrayList<>();

  private Description(Edition edition, Node licence) {
    this.edition = edition;
    this.licence = licence;
  }

  /**
   * Writes the description as N-Triples, in no particular order.
   *
   * @param counted what {@code graph/about} would say of the store
   * @param assets the files of data
   * @param out UTF-8; left open
   */
  public static void write(
      ParsedGraph counted, Edition edition, List<Asset> assets, OutputStream out) {
    Node licence = iri(DatasetCard.of(counted).licence());
    Description description = new Description(edition, licence);
    description.keep(counted);
    description.edition();
    assets.forEach(description::asset);
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES_UTF8);
    writer.start();
    description.triples.forEach(writer::triple);
    writer.finish();
  }

  private void keep(ParsedGraph counted) {
    Set<String> former = new TreeSet<>();
    counted.forEach(
        triple -> {
          if (is(triple, DCAT.distribution.asNode())) {
            former.add(triple.getObject().getURI());
          }
        });
    counted.forEach(
        triple -> {
          boolean replaced =
              is(triple, DCAT.distribution.asNode())
                  || is(triple, VERSION)
                  || is(triple, DCTerms.modified.asNode())
                  || is(triple, DCTerms.identifier.asNode())
                  || former.contains(triple.getSubject().toString());
          if (!replaced) {
            triples.add(triple);
          }
        });
  }

  private void edition() {
    Node day = day();
    add(DATASET, VERSION, NodeFactory.createLiteralString(edition.version()));
    add(DATASET, DCTerms.issued.asNode(), day);
    add(DATASET, DCTerms.modified.asNode(), day);
    // It has this release alone.
    add(CATALOGUE, DCTerms.issued.asNode(), day);
    add(CATALOGUE, DCTerms.modified.asNode(), day);
    add(
        DATASET,
        DCTerms.identifier.asNode(),
        NodeFactory.createLiteralString(edition.identifier()));
  }

  private void asset(Asset asset) {
    Part part = asset.part();
    String url = edition.base() + part.path();
    Node distribution = iri(DatasetCard.DATASET.replace("#dataset", "#") + name(part));
    add(DATASET, DCAT.distribution.asNode(), distribution);
    add(distribution, RDF.type.asNode(), DCAT.Distribution.asNode());
    for (String language : List.of("en", "fr", "ru")) {
      add(distribution, DCTerms.title.asNode(), text(part.title(language), language));
      add(distribution, DCTerms.description.asNode(), text(part.title(language), language));
    }
    add(distribution, DCAT.accessURL.asNode(), iri(edition.base()));
    add(distribution, DCAT.downloadURL.asNode(), iri(url));
    add(distribution, DCAT.mediaType.asNode(), iri(MEDIA + part.form().mediaType()));
    add(distribution, DCTerms.format.asNode(), iri(part.form().fileType()));
    add(distribution, DCTerms.issued.asNode(), day());
    add(distribution, DCTerms.modified.asNode(), day());
    add(distribution, AVAILABILITY, iri(EU + "planned-availability/STABLE"));
    add(
        distribution,
        DCAT.byteSize.asNode(),
        NodeFactory.createLiteralDT(
            Long.toString(asset.bytes()), XSDDatatype.XSDnonNegativeInteger));
    kinds(part);
    checksum(distribution, asset.sha256());
    licence(distribution, part);
    if (part.isDump()) {
      add(DATASET, VOID.dataDump.asNode(), iri(url));
    }
  }

  /** What the terms are that the file is described with, for whoever has no list of them. */
  private void kinds(Part part) {
    Node stable = iri(EU + "planned-availability/STABLE");
    add(stable, RDF.type.asNode(), SKOS.Concept.asNode());
    add(stable, SKOS.prefLabel.asNode(), text("stable", "en"));
    add(stable, SKOS.inScheme.asNode(), iri(EU + "planned-availability"));
    add(
        iri(MEDIA + part.form().mediaType()),
        RDF.type.asNode(),
        iri(DCTerms.getURI() + "MediaType"));
    add(iri(part.form().fileType()), RDF.type.asNode(), DCTerms.MediaTypeOrExtent.asNode());
    add(iri(part.form().fileType()), SKOS.inScheme.asNode(), iri(EU + "file-type"));
  }

  private void checksum(Node distribution, String sha256) {
    Node checksum = iri(distribution.getURI() + "-sha256");
    add(distribution, CHECKSUM, checksum);
    add(checksum, RDF.type.asNode(), iri(SPDX + "Checksum"));
    add(checksum, iri(SPDX + "algorithm"), iri(SPDX + "checksumAlgorithm_sha256"));
    add(iri(SPDX + "checksumAlgorithm_sha256"), RDF.type.asNode(), iri(SPDX + "ChecksumAlgorithm"));
    add(
        checksum,
        iri(SPDX + "checksumValue"),
        NodeFactory.createLiteralDT(sha256, XSDDatatype.XSDhexBinary));
  }

  private void licence(Node distribution, Part part) {
    if (!part.isShareAlike()) {
      add(distribution, DCTerms.license.asNode(), licence);
      return;
    }
    add(distribution, DCTerms.license.asNode(), iri(SHARE_ALIKE));
    add(distribution, DCTerms.rights.asNode(), PLOVER);
    add(PLOVER, RDF.type.asNode(), DCTerms.RightsStatement.asNode());
    add(
        PLOVER,
        RDFS.label.asNode(),
        text("PLOVER codes follow openeventdata/PLOVER, CC BY-SA 4.0; so does this table.", "en"));
    add(iri(SHARE_ALIKE), RDF.type.asNode(), DCTerms.LicenseDocument.asNode());
    add(iri(SHARE_ALIKE), DCTerms.type.asNode(), iri(SHARE_ALIKE_TYPE));
    add(iri(SHARE_ALIKE_TYPE), RDF.type.asNode(), SKOS.Concept.asNode());
    add(iri(SHARE_ALIKE_TYPE), SKOS.prefLabel.asNode(), text("share alike", "en"));
    add(iri(SHARE_ALIKE_TYPE), SKOS.inScheme.asNode(), iri("http://purl.org/adms/licencetype/1.0"));
  }

  private Node day() {
    return NodeFactory.createLiteralDT(edition.issued().toString(), XSDDatatype.XSDdate);
  }

  /** {@code rdf/detente.nq} becomes {@code file-rdf-detente.nq}. */
  private static String name(Part part) {
    return "file-" + part.path().replace('/', '-');
  }

  private static boolean is(Triple triple, Node property) {
    return triple.getSubject().equals(DATASET) && triple.getPredicate().equals(property);
  }

  private void add(Node subject, Node property, Node object) {
    triples.add(Triple.create(subject, property, object));
  }

  private static Node text(String words, String language) {
    return NodeFactory.createLiteralLang(words, language);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
