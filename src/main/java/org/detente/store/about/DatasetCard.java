package org.detente.store.about;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.detente.store.EmbeddedStore;
import org.detente.validate.Iris;
import org.detente.validate.Layer;
import org.detente.validate.ParsedGraph;

/** What the description of the dataset says, as plain values; lists are in a stable order. */
public final class DatasetCard {

  /** The dataset's IRI. */
  public static final String DATASET = Layer.ABOUT.graph() + "#dataset";

  private static final Node SUBJECT = NodeFactory.createURI(DATASET);
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
  private static final Node NAME = NodeFactory.createURI("http://xmlns.com/foaf/0.1/name");
  private static final Node START = NodeFactory.createURI(DCAT.getURI() + "startDate");
  private static final Node END = NodeFactory.createURI(DCAT.getURI() + "endDate");
  private static final Node VERSION = NodeFactory.createURI(DCAT.getURI() + "version");

  private final Graph about;

  private DatasetCard(Graph about) {
    this.about = about;
  }

  /** The card of a description that was read. */
  public static DatasetCard of(ParsedGraph description) {
    Graph copy = GraphMemFactory.createDefaultGraphSameTerm();
    description.forEach(copy::add);
    return new DatasetCard(copy);
  }

  /**
   * The card of a store; empty when nothing stands in {@code graph/about}.
   *
   * @throws org.detente.model.Fault STORE_UNREADABLE
   */
  public static Optional<DatasetCard> of(EmbeddedStore store) {
    return store.read(DatasetCard::of);
  }

  /** As {@link #of(EmbeddedStore)}, for whoever is reading already. */
  public static Optional<DatasetCard> of(DatasetGraph data) {
    Graph copy = GraphMemFactory.createDefaultGraphSameTerm();
    Node name = NodeFactory.createURI(Layer.ABOUT.graph());
    data.getGraph(name).find().forEachRemaining(copy::add);
    return copy.contains(SUBJECT, Node.ANY, Node.ANY)
        ? Optional.of(new DatasetCard(copy))
        : Optional.empty();
  }

  /**
   * Its title.
   *
   * @param language en, fr or ru
   */
  public String title(String language) {
    return in(language, DCTerms.title.asNode());
  }

  /** Its description, likewise. */
  public String description(String language) {
    return in(language, DCTerms.description.asNode());
  }

  /** Its keywords in a language. */
  public List<String> keywords(String language) {
    return objects(SUBJECT, DCAT.keyword.asNode())
        .filter(word -> word.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .toList();
  }

  /** Its version, such as {@code 0.1.0}. */
  public String version() {
    return text(SUBJECT, VERSION);
  }

  /** The day that it was published, {@code 2026-11-29}. */
  public String modified() {
    return text(SUBJECT, DCTerms.modified.asNode());
  }

  /** IRI of its licence. */
  public String licence() {
    return text(SUBJECT, DCTerms.license.asNode());
  }

  /** Who may have it, as an IRI of the EU's list; empty when that is not told. */
  public String accessRights() {
    return text(SUBJECT, DCTerms.accessRights.asNode());
  }

  /** Who publishes it. */
  public String publisher() {
    return objects(SUBJECT, DCTerms.publisher.asNode())
        .findFirst()
        .map(publisher -> text(publisher, NAME))
        .orElse("");
  }

  /** What it is cited by: a DOI, or an address that stays. */
  public String identifier() {
    String stated = text(SUBJECT, DCTerms.identifier.asNode());
    return stated.isEmpty() ? page() : stated;
  }

  /** Its page; what all IRIs begin with when the description is older than pages are. */
  public String page() {
    String stated = text(SUBJECT, DCAT.landingPage.asNode());
    return stated.isEmpty() ? Iris.BASE : stated;
  }

  /** Where it can be asked in SPARQL; empty when that is not told. */
  public String endpoint() {
    return text(SUBJECT, VOID.sparqlEndpoint.asNode());
  }

  /** Number of its statements; 0 when they have not been counted. */
  public long statements() {
    String counted = text(SUBJECT, VOID.triples.asNode());
    return counted.isEmpty() ? 0 : Long.parseLong(counted);
  }

  /** From when to when its claims reach, {@code 1990-07-06/2024-10-01} (ISO 8601). */
  public Optional<String> period() {
    return objects(SUBJECT, DCTerms.temporal.asNode())
        .findFirst()
        .map(span -> text(span, START) + "/" + text(span, END));
  }

  /** Its distributions that can be fetched, by title. */
  public List<Download> downloads() {
    return objects(SUBJECT, DCAT.distribution.asNode())
        .map(this::download)
        .filter(download -> !download.url().isEmpty())
        .sorted((a, b) -> (a.title() + a.url()).compareTo(b.title() + b.url()))
        .toList();
  }

  private Download download(Node of) {
    String direct = text(of, DCAT.downloadURL.asNode());
    String type = text(of, DCAT.mediaType.asNode());
    String size = text(of, DCAT.byteSize.asNode());
    return new Download(
        objects(of, DCTerms.title.asNode())
            .filter(title -> title.getLiteralLanguage().equals("en"))
            .map(Node::getLiteralLexicalForm)
            .findFirst()
            .orElse(""),
        direct.isEmpty() ? text(of, DCAT.accessURL.asNode()) : direct,
        type.startsWith(MEDIA_TYPES) ? type.substring(MEDIA_TYPES.length()) : type,
        text(of, DCTerms.license.asNode()),
        size.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(size)));
  }

  private String in(String language, Node property) {
    return objects(SUBJECT, property)
        .filter(value -> value.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse("");
  }

  private String text(Node subject, Node property) {
    return objects(subject, property).findFirst().map(DatasetCard::plain).orElse("");
  }

  private Stream<Node> objects(Node subject, Node property) {
    return about.find(subject, property, Node.ANY).toList().stream()
        .map(triple -> triple.getObject())
        .sorted((a, b) -> a.toString().compareTo(b.toString()));
  }

  private static String plain(Node value) {
    return value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
  }
}
