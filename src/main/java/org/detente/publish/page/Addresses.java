package org.detente.publish.page;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where things are found: IRIs of the graph as addresses of this site. IRIs stay those of the graph
 * wherever it is served from; addresses have the path of the public address before them.
 *
 * @param base the public address of the site, ending in a slash, such as {@code
 *     https://example.org/detente/}
 */
public record Addresses(URI base) {

  /** What all IRIs of the graph begin with. */
  public static final String NAMESPACE = "https://w3id.org/detente/";

  public Addresses {
    if (!("http".equals(base.getScheme()) || "https".equals(base.getScheme()))
        || base.getRawPath() == null
        || !base.getRawPath().endsWith("/")
        || base.getRawQuery() != null
        || base.getRawFragment() != null
        || !base.getRawPath().matches("[A-Za-z0-9._~/-]*")) {
      throw new IllegalArgumentException(base + " is no address of a site ending in a slash");
    }
  }

  /** The path of the site, beginning and ending in a slash. */
  public String root() {
    return base.getRawPath();
  }

  /** A path of this site, as the other methods give it, with scheme and host before it. */
  public String whole(String path) {
    return base.resolve(path).toString();
  }

  /** True for an IRI of this graph. */
  public static boolean isOurs(String iri) {
    return iri.startsWith(NAMESPACE);
  }

  /** The address of the page, in a language, of an IRI of the graph. */
  public String page(String iri, Language language) {
    return root() + language.tag() + "/" + encoded(iri.substring(NAMESPACE.length()));
  }

  /** The address at which an IRI of the graph is looked up (no language, no format). */
  public String lookUp(String iri) {
    return root() + encoded(iri.substring(NAMESPACE.length()));
  }

  /** An IRI of the graph as a URI (RFC 3987 §3.1). */
  public static String uri(String iri) {
    return NAMESPACE + encoded(iri.substring(NAMESPACE.length()));
  }

  /** The address of a page of the site. */
  public String page(Language language, String path) {
    return root() + language.tag() + "/" + path;
  }

  /** The address of a page of the site with parameters. */
  public String page(Language language, String path, Map<String, String> parameters) {
    return page(language, path) + query(parameters);
  }

  /** Parameters as a query string with its question mark; empty when there are none. */
  public static String query(Map<String, String> parameters) {
    return parameters.isEmpty()
        ? ""
        : parameters.entrySet().stream()
            .map(p -> encodedValue(p.getKey()) + "=" + encodedValue(p.getValue()))
            .collect(Collectors.joining("&", "?", ""));
  }

  /** The address of a page of what is found at an address; the first has the address itself. */
  public static String paged(String address, int page) {
    return page == 1 ? address : address + (address.indexOf('?') < 0 ? "?page=" : "&page=") + page;
  }

  private static String encodedValue(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** RFC 3987 §3.1: an IRI's characters outside US-ASCII as percent-encoded UTF-8. */
  private static String encoded(String path) {
    StringBuilder out = new StringBuilder();
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      int c = octet & 0xff;
      if (c > 0x20 && c < 0x7f && "\"<>\\^`{|}?".indexOf(c) < 0) {
        out.append((char) c);
      } else {
        out.append('%').append(String.format("%02X", c));
      }
    }
    return out.toString();
  }
}
