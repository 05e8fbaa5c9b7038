package org.detente.publish.site;

import java.util.List;
import java.util.Optional;
import org.detente.publish.data.DataFormat;
import org.detente.publish.data.DocumentFacts;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Contents;

/**
 * What a page says to programs in its headers (RFC 8288, signposting.org): where the data of what
 * it shows are, how to cite it, what may be done with it.
 *
 * @param addresses where things are found
 * @param contents what documents there are
 */
record PageLinks(Addresses addresses, Contents contents) {

  /** A document with the data of a page. */
  public record Data(String href, String mediaType, String title) {}

  /** The documents with the data of a thing, the usual format first. */
  List<Data> data(String iri) {
    return List.of(DataFormat.values()).stream()
        .map(
            format ->
                new Data(
                    addresses.lookUp(iri) + contents.suffix(iri, format.ending()),
                    format.mediaType(),
                    format.title()))
        .toList();
  }

  /** The links of a page about a thing. */
  Links of(String iri, Optional<String> type) {
    Links links = new Links();
    links.to(Addresses.uri(iri), "canonical");
    links.to(Addresses.uri(iri), "cite-as");
    links.to("https://schema.org/AboutPage", "type");
    type.ifPresent(t -> links.to("https://schema.org/" + t, "type"));
    for (Data data : data(iri)) {
      links.to(data.href(), "describedby", data.mediaType());
    }
    String rest = iri.substring(Addresses.NAMESPACE.length());
    if (rest.startsWith("article/")) {
      String graph = Addresses.NAMESPACE + "graph/" + rest;
      links.to(
          addresses.lookUp(graph) + contents.suffix(graph, "nq"), "item", "application/n-quads");
    }
    int slash = iri.lastIndexOf('/', iri.length() - 2);
    links.to(addresses.lookUp(iri.substring(0, slash + 1)), "collection");
    return links.to(DocumentFacts.LICENCE, "license");
  }

  /** The links of the home page: to the description of the whole, and to what it consists of. */
  Links ofHome() {
    Links links = new Links();
    links.to(Addresses.NAMESPACE, "cite-as");
    links.to("https://schema.org/Dataset", "type");
    links.to("https://schema.org/AboutPage", "type");
    links.to(DocumentFacts.CONTRIBUTORS, "author");
    links.to(addresses.root() + ".well-known/void", "describedby", "text/turtle");
    for (DataFormat format : DataFormat.values()) {
      links.to(addresses.root() + "?format=" + format.ending(), "alternate", format.mediaType());
    }
    for (String member : contents.members(Addresses.NAMESPACE)) {
      links.to(addresses.lookUp(member), "item");
    }
    return links.to(DocumentFacts.LICENCE, "license");
  }
}
