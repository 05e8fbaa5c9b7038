package org.detente.publish.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/**
 * What a page is about in the words of schema.org, for search engines: a JSON-LD document that
 * stands in a {@code script} element of the page, which browsers do not run.
 *
 * @param data within a transaction
 * @param terms of the page's language
 */
public record SchemaOrg(DatasetGraph data, Terms terms) {

  private static final int MOST_CLAIMS = 50;
  private static final Node HAPPENED = det("Happened");

  /** Class of ours → class of schema.org. */
  private static final Map<String, String> CLASSES = new LinkedHashMap<>();

  static {
    CLASSES.put("Person", "Person");
    CLASSES.put("State", "Country");
    CLASSES.put("Source", "NewsMediaOrganization");
    CLASSES.put("Ministry", "GovernmentOrganization");
    for (String body : List.of("Organisation", "Council", "Mission", "Office", "Group")) {
      CLASSES.put(body, "Organization");
    }
    CLASSES.put("Place", "Place");
    CLASSES.put("Programme", "Project");
    for (String text : List.of("Treaty", "Act", "Declaration", "Arrangement", "Draft")) {
      CLASSES.put(text, "CreativeWork");
    }
    CLASSES.put("Article", "NewsArticle");
  }

  /**
   * The class of a thing; empty when schema.org has none for it, or for an event of which nobody
   * says that it took place: an Event of schema.org takes place.
   */
  public Optional<String> type(String iri) {
    Node thing = NodeFactory.createURI(iri);
    if (iri.startsWith(Addresses.NAMESPACE + "event/")) {
      return first(thing, det("course")).filter(course -> !course.equals(HAPPENED)).isPresent()
          ? Optional.empty()
          : Optional.of("Event");
    }
    return CLASSES.entrySet().stream()
        .filter(c -> data.getUnionGraph().contains(thing, RDF.Nodes.type, det(c.getKey())))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** A thing; empty when schema.org has no class for it. */
  public Optional<String> of(String iri) {
    return type(iri).map(type -> written(json -> thing(iri, type, json)));
  }

  private void thing(String iri, String type, JsonGenerator json) throws IOException {
    Node thing = NodeFactory.createURI(iri);
    start(json, type, iri);
    String name = terms.shown(thing).text();
    json.writeStringField(type.equals("NewsArticle") ? "headline" : "name", name);
    json.writeStringField("url", iri);
    if (type.equals("Event")) {
      json.writeStringField("description", Words.of(terms.language()).say("footer.claims"));
      field(json, "startDate", literal(thing, det("earliest")));
      field(json, "endDate", literal(thing, det("latest")));
      named(json, "location", "Place", thing, "place");
      named(json, "organizer", "Organization", thing, "agent");
    } else if (type.equals("NewsArticle")) {
      field(json, "inLanguage", literal(thing, DCTerms.language.asNode()));
      field(json, "datePublished", literal(thing, DCTerms.issued.asNode()));
      field(json, "isBasedOn", object(thing, DCTerms.source.asNode()));
      first(thing, DCTerms.publisher.asNode()).ifPresent(p -> publisher(json, p));
      claims(thing, json);
    }
    json.writeEndObject();
  }

  private void claims(Node article, JsonGenerator json) throws IOException {
    List<Node> claims =
        data
            .getUnionGraph()
            .find(
                Node.ANY,
                NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom"),
                article)
            .toList()
            .stream()
            .map(triple -> triple.getSubject())
            .filter(claim -> data.getUnionGraph().contains(claim, RDF.Nodes.type, det("Claim")))
            .sorted(NodeCmp::compareRDFTerms)
            .limit(MOST_CLAIMS)
            .toList();
    json.writeArrayFieldStart("mentions");
    for (Node claim : claims) {
      json.writeStartObject();
      json.writeStringField("@type", "Claim");
      json.writeStringField("@id", claim.getURI());
      field(json, "text", literal(claim, det("quotation")));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void named(JsonGenerator json, String key, String type, Node thing, String property)
      throws IOException {
    Optional<Node> other = first(thing, det(property)).filter(Node::isURI);
    if (other.isPresent()) {
      json.writeObjectFieldStart(key);
      json.writeStringField("@type", type(other.get().getURI()).orElse(type));
      json.writeStringField("@id", other.get().getURI());
      json.writeStringField("name", terms.shown(other.get()).text());
      json.writeEndObject();
    }
  }

  private void publisher(JsonGenerator json, Node publisher) {
    try {
      json.writeObjectFieldStart("publisher");
      json.writeStringField("@type", "NewsMediaOrganization");
      json.writeStringField("name", terms.shown(publisher).text());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void start(JsonGenerator json, String type, String iri) throws IOException {
    json.writeStartObject();
    json.writeStringField("@context", "https://schema.org/");
    json.writeStringField("@type", type);
    json.writeStringField("@id", iri);
  }

  private static void field(JsonGenerator json, String name, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }

  /** The value in the page's language where there is one, else the first. */
  private Optional<String> literal(Node thing, Node property) {
    List<Node> values =
        data.getUnionGraph().find(thing, property, Node.ANY).toList().stream()
            .map(triple -> triple.getObject())
            .filter(Node::isLiteral)
            .sorted(NodeCmp::compareRDFTerms)
            .toList();
    return values.stream()
        .filter(value -> value.getLiteralLanguage().equals(terms.language().tag()))
        .findFirst()
        .or(() -> values.stream().findFirst())
        .map(Node::getLiteralLexicalForm);
  }

  private Optional<String> object(Node thing, Node property) {
    return first(thing, property).filter(Node::isURI).map(Node::getURI);
  }

  private Optional<Node> first(Node thing, Node property) {
    return data.getUnionGraph().find(thing, property, Node.ANY).toList().stream()
        .map(triple -> triple.getObject())
        .min(NodeCmp::compareRDFTerms);
  }

  private static Node det(String name) {
    return NodeFactory.createURI(Addresses.NAMESPACE + "ns#" + name);
  }

  /** JSON in which nothing can end a script element or begin a comment. */
  private static String written(Writing writing) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      writing.to(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // Outside of strings JSON has none of these.
    return out.toString().replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }

  /** What is written. */
  @FunctionalInterface
  private interface Writing {
    void to(JsonGenerator json) throws IOException;
  }
}
