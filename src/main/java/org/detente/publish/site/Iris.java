package org.detente.publish.site;

import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.detente.model.Fault;
import org.detente.publish.data.DataFormat;
import org.detente.publish.data.Descriptions;
import org.detente.publish.data.Fate;
import org.detente.publish.data.Succession;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Contents;
import org.detente.publish.page.Reading;

/**
 * The IRIs of the graph, looked up where they would be were this site their namespace: {@code
 * /id/nato} leads to the page or to a data document (303), {@code /id/nato.ttl} is one. What is an
 * IRI of the graph is never taken for a document of another.
 */
final class Iris implements Door {

  /** Where RFC 5785 and VoID §7.2 let a client ask for the description of the whole. */
  private static final String WELL_KNOWN = ".well-known/void";

  private static final String NANOPUB = "nanopub/";

  private final Reading reading;
  private final Succession succession;
  private final Refusals refusals;

  Iris(Reading reading, Succession succession, Refusals refusals) {
    this.reading = reading;
    this.succession = succession;
    this.refusals = refusals;
  }

  @Override
  public Optional<Sent> open(Asked asked) {
    return reading.look((data, contents) -> open(asked, data, contents));
  }

  private Optional<Sent> open(Asked asked, DatasetGraph data, Contents contents) {
    String path = String.join("/", asked.path());
    String iri = Addresses.NAMESPACE + (path.equals(WELL_KNOWN) ? "graph/about" : path);
    DataDocuments documents =
        new DataDocuments(
            data,
            new Descriptions(data, contents, reading.limits().deadline()),
            reading.addresses());
    if (LinkSets.FORMAT.equals(asked.parameters().get("format"))
        && (contents.has(iri, data) || iri.equals(Addresses.NAMESPACE))) {
      return Optional.of(new LinkSets(reading.addresses(), data, contents).of(iri));
    }
    if (contents.has(iri, data)) {
      return lookedUp(iri, asked, documents);
    }
    if (path.isEmpty() || path.endsWith("/")) {
      return container(iri, asked, documents);
    }
    int dot = iri.lastIndexOf('.');
    Optional<DataFormat> format = DataFormat.ending(iri.substring(dot + 1));
    String thing = iri.substring(0, dot);
    if (format.isPresent() && contents.has(thing, data)) {
      return inTurn(() -> documents.about(thing, format.get(), page(asked)));
    }
    if (path.startsWith(NANOPUB)) {
      return published(path.substring(NANOPUB.length()), data, contents);
    }
    return succession
        .of(iri, data)
        .map(fate -> gone(fate, asked, ""))
        .or(
            () ->
                format
                    .flatMap(f -> succession.of(thing, data))
                    .map(fate -> gone(fate, asked, iri.substring(dot))));
  }

  /** A nanopublication stands in the file of a release; what it asserts is here: its claim. */
  private Optional<Sent> published(String path, DatasetGraph data, Contents contents) {
    int slash = Math.max(0, path.lastIndexOf('/'));
    String document = Addresses.NAMESPACE + path.substring(0, slash);
    String fragment = "#" + path.substring(slash).replaceFirst("^/", "");
    Node claim = NodeFactory.createURI(document + fragment);
    return contents.has(document, data) && data.contains(Node.ANY, claim, Node.ANY, Node.ANY)
        ? Optional.of(Sent.seeOther(reading.addresses().lookUp(document) + fragment))
        : Optional.empty();
  }

  /** 301 to where it has moved (RFC 9110 §15.4.2), else 410. */
  private Sent gone(Fate fate, Asked asked, String ending) {
    return fate.moved()
        ? Sent.moved(reading.addresses().lookUp(fate.successors().get(0)) + ending)
        : refusals.gone(fate, asked.accept(), FormatAsked.language(asked));
  }

  private Optional<Sent> lookedUp(String iri, Asked asked, DataDocuments documents) {
    Optional<DataFormat> wanted = FormatAsked.wanted(asked);
    if (wanted.isPresent()) {
      return inTurn(() -> documents.about(iri, wanted.get(), page(asked)));
    }
    Sent found =
        FormatAsked.negotiated(asked)
            .map(format -> Sent.seeOther(documents.address(iri, format)))
            .orElseGet(
                () -> Sent.seeOther(reading.addresses().page(iri, FormatAsked.language(asked))));
    return Optional.of(
        found
            .with("Vary", "Accept, Accept-Language")
            .with("Link", documents.alternates(iri).toString()));
  }

  private Optional<Sent> container(String iri, Asked asked, DataDocuments documents) {
    Optional<DataFormat> format = FormatAsked.wanted(asked).or(() -> FormatAsked.negotiated(asked));
    if (format.isPresent()) {
      return inTurn(() -> documents.in(iri, format.get(), page(asked)))
          .map(list -> list.with("Vary", "Accept, Accept-Language"));
    }
    return documents.isContainer(iri)
        ? Optional.of(
            Sent.seeOther(reading.addresses().page(iri, FormatAsked.language(asked)))
                .with("Vary", "Accept, Accept-Language"))
        : Optional.empty();
  }

  /** Documents may be of many megabytes: few are made at the same time. */
  private <T> T inTurn(Supplier<T> work) {
    return reading.lanes().documents().take(work);
  }

  private static int page(Asked asked) {
    String page = asked.parameters().getOrDefault("page", "1");
    if (page.isEmpty() || page.length() > 6 || !page.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new Fault(
          Fault.Code.BAD_USAGE, "page", "no number from 1; expected one", "Correct the address");
    }
    return Math.max(1, Integer.parseInt(page));
  }
}
