package org.detente.publish.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.detente.publish.data.DataFormat;
import org.detente.publish.data.Descriptions;
import org.detente.publish.data.Document;
import org.detente.publish.data.DocumentFacts;
import org.detente.publish.data.DocumentWriter;
import org.detente.publish.data.Part;
import org.detente.publish.page.Addresses;

/**
 * Data documents on their way out, with the links between them.
 *
 * @param data within a transaction
 * @param descriptions of the data
 * @param addresses where things are found
 */
record DataDocuments(DatasetGraph data, Descriptions descriptions, Addresses addresses) {

  /** The address of the document about a thing. */
  String address(String iri, DataFormat format) {
    return addresses.lookUp(iri) + suffix(iri, format);
  }

  /** Links from a thing to all documents about it. */
  Links alternates(String iri) {
    Links links = new Links();
    for (DataFormat format : DataFormat.values()) {
      links.to(address(iri, format), "alternate", format.mediaType());
    }
    return links;
  }

  /** The document about a thing; empty when there is no such page of it. */
  Optional<Sent> about(String iri, DataFormat format, int page) {
    return descriptions
        .of(iri, page)
        .map(
            document -> {
              Links links = alternates(iri).to(Addresses.uri(iri), "describes");
              int slash = iri.lastIndexOf('/');
              links.to(addresses.lookUp(iri.substring(0, slash + 1)), "collection");
              return sent(document, format, links);
            });
  }

  /** True when there is something in a container. */
  boolean isContainer(String iri) {
    return !descriptions.contents().members(iri).isEmpty();
  }

  /** The document that lists a container; empty when there is no such page, or nothing in it. */
  Optional<Sent> in(String iri, DataFormat format, int page) {
    List<String> members = descriptions.contents().members(iri);
    if (members.isEmpty()) {
      return Optional.empty();
    }
    return descriptions
        .list(iri, members, page)
        .map(
            document -> {
              Links links = alternates(iri);
              if (!iri.equals(Addresses.NAMESPACE)) {
                int slash = iri.lastIndexOf('/', iri.length() - 2);
                links.to(addresses.lookUp(iri.substring(0, slash + 1)), "up");
              }
              return sent(document, format, links)
                  .with("Content-Location", Addresses.paged(address(iri, format), page));
            });
  }

  private Sent sent(Document document, DataFormat format, Links links) {
    String address = address(document.iri(), format);
    Part part = document.part();
    if (part.number() > 1) {
      links.to(Addresses.paged(address, part.number() - 1), "prev");
    }
    if (part.hasNext()) {
      links.to(Addresses.paged(address, part.number() + 1), "next");
    }
    links.to(DocumentFacts.LICENCE, "license");
    String iri = document.iri() + suffix(document.iri(), format);
    byte[] body = DocumentWriter.write(data, document, format, iri);
    return new Sent(200, format.contentType(), body, Map.of("Link", links.toString()));
  }

  private String suffix(String iri, DataFormat format) {
    return descriptions.contents().suffix(iri, format.ending());
  }
}
