package org.detente.publish.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the graph that tell names, sorts and dates. */
final class Terms {

  static final String BASE = "https://w3id.org/detente/";
  static final String DET = BASE + "ns#";
  static final String EVENTS = BASE + "event/";
  static final String QUESTION_KIND = "https://schema.org/Question";

  static final String MENTION = DET + "Mention";
  static final String ARTICLE = DET + "Article";
  static final String SITUATION = DET + "Situation";
  static final String EVENT = DET + "Event";
  static final String OWL = "http://www.w3.org/2002/07/owl#";

  static final Node EVENTS_GRAPH = iri(BASE + "graph/events");
  static final Node ONTOLOGY_GRAPH = iri(BASE + "graph/ontology");

  /** The stages in which an instrument came to be. */
  static final Set<String> AGREED = Set.of(DET + "Signed", DET + "Adopted");

  /** Graphs that tell of words, of files and of the whole, not of the world. */
  static final Set<Node> NOT_READ =
      Set.of(
          iri(BASE + "graph/lexicon"),
          iri(BASE + "graph/about"),
          iri(BASE + "graph/audit"),
          iri(BASE + "graph/evaluation"));

  static final Node TYPE = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  static final Node SUBCLASS = iri("http://www.w3.org/2000/01/rdf-schema#subClassOf");
  static final Node RDFS_LABEL = iri("http://www.w3.org/2000/01/rdf-schema#label");
  static final Node DEFINITION = iri("http://www.w3.org/2004/02/skos/core#definition");
  static final Node ISSUED = iri("http://purl.org/dc/terms/issued");
  static final Node PUBLISHER = iri("http://purl.org/dc/terms/publisher");
  static final Node DERIVED = iri("http://www.w3.org/ns/prov#wasDerivedFrom");
  static final Node SOURCE = iri("http://www.w3.org/ns/oa#hasSource");
  static final Node POST_IN = iri("http://www.w3.org/ns/org#postIn");
  static final Node MEMBER = iri("http://www.w3.org/ns/org#member");
  static final Node CONTAINED = iri("https://schema.org/containedInPlace");
  static final Node POST = det("post");
  static final Node DATE = det("date");
  static final Node STAGE = det("stage");
  static final Node OBJECT = det("object");
  static final Node REFERS = det("refersTo");
  static final Node ATTESTED = det("attestedBy");
  static final Node FROM_EARLIEST = det("fromEarliest");
  static final Node FROM_LATEST = det("fromLatest");
  static final Node UNTIL_EARLIEST = det("untilEarliest");
  static final Node UNTIL_LATEST = det("untilLatest");

  /** What names a thing, and how. */
  static final Map<Node, Name.Use> NAMES =
      Map.of(
          iri("http://www.w3.org/2004/02/skos/core#prefLabel"),
          Name.Use.LABEL,
          RDFS_LABEL,
          Name.Use.LABEL,
          iri("http://purl.org/dc/terms/title"),
          Name.Use.LABEL,
          iri("http://www.w3.org/2004/02/skos/core#altLabel"),
          Name.Use.ALIAS,
          iri("http://www.w3.org/2004/02/skos/core#hiddenLabel"),
          Name.Use.ALIAS,
          det("acronym"),
          Name.Use.ALIAS,
          det("metonym"),
          Name.Use.ALIAS,
          det("demonym"),
          Name.Use.ALIAS);

  /** What ties a claim to the things it is about. */
  static final List<Node> ROLES =
      List.of(det("agent"), det("target"), OBJECT, det("forum"), det("place"), det("speaker"));

  private Terms() {}

  private static Node det(String name) {
    return iri(DET + name);
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
