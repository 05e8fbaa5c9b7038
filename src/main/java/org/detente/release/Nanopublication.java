package org.detente.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.detente.store.about.DatasetCard;
import org.detente.validate.Iris;

/** One claim with its four graphs. */
final class Nanopublication {

  static final String NP = "http://www.nanopub.org/nschema#";
  static final String PROV = "http://www.w3.org/ns/prov#";

  /** What tells whence a claim is known rather than what it says. */
  private static final Set<String> WHENCE =
      Set.of(
          PROV + "wasDerivedFrom",
          PROV + "wasGeneratedBy",
          DCTerms.source.getURI(),
          DCTerms.identifier.getURI(),
          RDFS.comment.getURI(),
          det("evidence"),
          det("quotation"),
          det("sentence"),
          det("rule"),
          det("confidence"),
          det("flag"),
          det("status"),
          det("speaker"),
          det("retells"),
          det("causeEvidence"),
          det("mention"),
          det("agentMention"),
          det("targetMention"),
          det("objectMention"),
          det("forumMention"),
          det("placeMention"),
          det("speakerMention"));

  /** What is told of the article beside its IRI. */
  private static final List<Node> OF_ARTICLE =
      List.of(
          DCTerms.title.asNode(),
          DCTerms.issued.asNode(),
          DCTerms.publisher.asNode(),
          DCTerms.language.asNode(),
          DCTerms.source.asNode());

  private static final Node SELECTOR = iri("http://www.w3.org/ns/oa#hasSelector");
  private static final Node DERIVED = iri(PROV + "wasDerivedFrom");
  private static final Node ATTRIBUTED = iri(PROV + "wasAttributedTo");
  private static final Comparator<Triple> IN_ORDER =
      Comparator.comparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private final DatasetGraph data;
  private final Node source;
  private final Node claim;
  private final Nanopublications.Publication publication;
  private final String iri;
  private final List<Quad> quads = new ArrayList<>();

  /**
   * @param claim the statement that it is one
   */
  Nanopublication(DatasetGraph data, Quad claim, Nanopublications.Publication publication) {
    this.data = data;
    this.source = claim.getGraph();
    this.claim = claim.getSubject();
    this.publication = publication;
    String local = this.claim.getURI().substring(Iris.BASE.length()).replace('#', '/');
    this.iri = Iris.BASE + "nanopub/" + local;
  }

  /** Its statements: head, assertion, provenance, publication info. */
  List<Quad> quads() {
    Node self = iri(iri);
    List<Triple> said = of(claim).toList();
    put(
        "head",
        Stream.of(
            Triple.create(self, RDF.type.asNode(), iri(NP + "Nanopublication")),
            Triple.create(self, iri(NP + "hasAssertion"), part("assertion")),
            Triple.create(self, iri(NP + "hasProvenance"), part("provenance")),
            Triple.create(self, iri(NP + "hasPublicationInfo"), part("pubinfo"))));
    List<Triple> assertion = said.stream().filter(triple -> !isWhence(triple)).toList();
    put("assertion", Stream.concat(assertion.stream(), assertion.stream().flatMap(this::labels)));
    put("provenance", provenance(said.stream().filter(Nanopublication::isWhence).toList()));
    put("pubinfo", publicationInfo(self));
    return quads;
  }

  private Stream<Triple> provenance(List<Triple> whence) {
    Node assertion = part("assertion");
    List<Triple> triples = new ArrayList<>(whence);
    for (Triple triple : whence) {
      Node object = triple.getObject();
      if (triple.getPredicate().equals(DERIVED)) {
        triples.add(Triple.create(assertion, DERIVED, object));
        OF_ARTICLE.forEach(property -> triples.addAll(of(object, property).toList()));
      } else if (triple.getPredicate().equals(DCTerms.source.asNode())) {
        triples.add(Triple.create(assertion, DERIVED, object));
      } else if (triple.getPredicate().getURI().equals(PROV + "wasGeneratedBy")) {
        triples.add(Triple.create(assertion, triple.getPredicate(), object));
      } else if (triple.getPredicate().getURI().equals(det("speaker"))) {
        triples.add(Triple.create(assertion, ATTRIBUTED, object));
        triples.addAll(of(object, RDFS.label.asNode()).toList());
      } else if (triple.getPredicate().getURI().equals(det("evidence"))) {
        triples.addAll(of(object).toList());
        of(object, SELECTOR).flatMap(step -> of(step.getObject())).forEach(triples::add);
      }
    }
    return triples.stream();
  }

  private Stream<Triple> publicationInfo(Node self) {
    Node creator = iri(publication.creator());
    String created = publication.created() + "T00:00:00Z";
    return Stream.of(
        Triple.create(self, DCTerms.creator.asNode(), creator),
        Triple.create(self, ATTRIBUTED, creator),
        Triple.create(
            self,
            DCTerms.created.asNode(),
            NodeFactory.createLiteralDT(created, XSDDatatype.XSDdateTime)),
        Triple.create(self, DCTerms.license.asNode(), iri(publication.licence())),
        Triple.create(self, DERIVED, source),
        Triple.create(self, DCTerms.isPartOf.asNode(), iri(DatasetCard.DATASET)));
  }

  /** The words of what no entity is known for: without them the assertion names nothing. */
  private Stream<Triple> labels(Triple triple) {
    return of(triple.getObject(), RDFS.label.asNode());
  }

  private Stream<Triple> of(Node subject) {
    return of(subject, Node.ANY);
  }

  private Stream<Triple> of(Node subject, Node property) {
    return subject.isURI()
        ? data.stream(source, subject, property, Node.ANY).map(Quad::asTriple)
        : Stream.empty();
  }

  private void put(String name, Stream<Triple> triples) {
    Node graph = part(name);
    triples.distinct().sorted(IN_ORDER).forEach(triple -> quads.add(Quad.create(graph, triple)));
  }

  private Node part(String name) {
    return iri(iri + "#" + name);
  }

  private static boolean isWhence(Triple triple) {
    return WHENCE.contains(triple.getPredicate().getURI());
  }

  private static String det(String local) {
    return Iris.NAMESPACE + local;
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
