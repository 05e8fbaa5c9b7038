package org.detente.publish.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Contents;
import org.detente.publish.page.Labels;
import org.detente.publish.page.Language;
import org.detente.publish.page.SchemaOrg;
import org.detente.publish.page.Terms;

/**
 * The typed links of the pages about a thing, in all languages, as one document (RFC 9264,
 * signposting.org): at the thing's address with {@code ?format=linkset}.
 *
 * @param addresses where things are found
 * @param data within a transaction
 * @param contents what documents there are
 */
record LinkSets(Addresses addresses, DatasetGraph data, Contents contents) {

  static final String MEDIA_TYPE = "application/linkset+json";

  /** How an address asks for it. */
  static final String FORMAT = "linkset";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The address of the set of a thing's links, or of the home page's for the namespace. */
  static String address(Addresses addresses, String iri) {
    return addresses.lookUp(iri) + "?format=" + FORMAT;
  }

  /** The set of a thing, or of the home page for the namespace. */
  Sent of(String iri) {
    PageLinks links = new PageLinks(addresses, contents);
    boolean home = iri.equals(Addresses.NAMESPACE);
    Terms terms = new Terms(new Labels(data), Language.ENGLISH, addresses);
    Links all = home ? links.ofHome() : links.of(iri, new SchemaOrg(data, terms).type(iri));
    List<Map<String, Object>> set =
        Arrays.stream(Language.values())
            .map(language -> all.from(addresses.page(iri, language), addresses))
            .toList();
    try {
      byte[] body = JSON.writeValueAsBytes(Map.of("linkset", set));
      return new Sent(200, MEDIA_TYPE, body, Map.of());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps of strings are JSON", e);
    }
  }
}
