package org.detente.publish;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.detente.store.EmbeddedStore;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A walk over a site from its home page, by the links of its pages alone or by those of its data
 * alone, to all that the graph has.
 */
public final class Walk {

  private static final String NAMESPACE = "https://w3id.org/detente/";
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();

  private final URI home;
  private final Set<String> reached = new TreeSet<>();
  private final TreeMap<String, Integer> failed = new TreeMap<>();
  private int requests;

  /**
   * @param home where the site begins, ending in a slash
   */
  public Walk(String home) {
    this.home = URI.create(home);
  }

  /** The IRIs of the graph that were found to be told of, fragments among them. */
  public Set<String> reached() {
    return reached;
  }

  /** Addresses that did not answer with 200, and what they answered. */
  public TreeMap<String, Integer> failed() {
    return failed;
  }

  /** How many documents were asked for. */
  public int requests() {
    return requests;
  }

  /**
   * Walks over a running site and tells what was reached: {@code Walk http://localhost:3030/ data},
   * {@code … en}.
   */
  public static void main(String[] arguments) {
    Walk walk = new Walk(arguments[0]);
    boolean data = arguments[1].equals("data");
    Set<String> reached = (data ? walk.overData() : walk.overPages(arguments[1])).reached();
    TreeMap<String, Integer> kinds = new TreeMap<>();
    for (String iri : reached) {
      kinds.merge(kind(iri), 1, Integer::sum);
    }
    System.out.println(walk.requests() + " requests, " + reached.size() + " IRIs: " + kinds);
    System.out.println(walk.failed().size() + " failed: " + walk.failed());
  }

  private static String kind(String iri) {
    String path = iri.startsWith(NAMESPACE) ? iri.substring(NAMESPACE.length()) : iri;
    return path.replaceFirst("[/#].*?(#[cekmpv]-|#|$).*", "/$1");
  }

  /** All that the walk should reach: whatever something is said of, and is no graph or blank. */
  public static Set<String> wanted(EmbeddedStore store) {
    Set<String> wanted = new TreeSet<>();
    store.read(
        data -> {
          data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
              .forEachRemaining(
                  quad -> {
                    if (quad.getSubject().toString().startsWith(NAMESPACE)) {
                      wanted.add(quad.getSubject().getURI());
                    }
                    wanted.add(quad.getGraph().getURI());
                  });
          return null;
        });
    return wanted;
  }

  /** Follows the links of data: IRIs of the graph are looked up where the site has them. */
  public Walk overData() {
    Deque<String> next = new ArrayDeque<>(Set.of(NAMESPACE));
    Set<String> seen = new TreeSet<>(next);
    while (!next.isEmpty()) {
      String iri = next.poll();
      String address = home + encoded(iri.substring(NAMESPACE.length()));
      HttpResponse<String> response = get(address, "application/n-triples");
      if (response.statusCode() == 200) {
        Set<String> linked = new TreeSet<>();
        links(response.body(), linked);
        linked.stream().filter(seen::add).forEach(next::add);
      }
    }
    return this;
  }

  private void links(String body, Set<String> linked) {
    RDFParser.create()
        .source(new StringReader(body))
        .lang(Lang.NTRIPLES)
        .parse(
            new StreamRDFBase() {
              @Override
              public void triple(Triple triple) {
                link(triple.getSubject());
                link(triple.getObject());
                if (triple.getSubject().toString().startsWith(NAMESPACE)) {
                  reached.add(triple.getSubject().getURI());
                }
              }

              private void link(Node node) {
                if (node.isURI() && node.getURI().startsWith(NAMESPACE)) {
                  String document = node.getURI().replaceFirst("#.*", "");
                  // A data document links to itself and its pages; graphs repeat what is known.
                  if (!document.matches(".*[.?](nt|format=nt)")) {
                    linked.add(document);
                  }
                }
              }
            });
  }

  /** Follows the links of pages in one language. */
  public Walk overPages(String language) {
    URI start = home.resolve(language + "/");
    Deque<URI> next = new ArrayDeque<>(Set.of(start));
    Set<URI> seen = new TreeSet<>(next);
    while (!next.isEmpty()) {
      URI address = next.poll();
      HttpResponse<String> response = get(address.toString(), "text/html");
      String type = response.headers().firstValue("Content-Type").orElse("");
      if (response.statusCode() == 200 && type.startsWith("text/html")) {
        Document page = Jsoup.parse(response.body(), address.toString());
        note(page);
        for (Element link :
            page.select("main a[href], footer a[href], nav a[href]").not("[rel~=nofollow]")) {
          URI to = URI.create(link.absUrl("href").replaceFirst("#.*", ""));
          String path = String.valueOf(to.getPath());
          boolean here =
              start.getAuthority().equals(to.getAuthority()) && path.startsWith(start.getPath());
          boolean list = to.getQuery() == null || to.getQuery().matches("(year|page|from)=[^&]*");
          if (here && list && seen.add(to)) {
            next.add(to);
          }
        }
      }
    }
    return this;
  }

  /** A page about a thing names it; whatever has an id there, its fragments. */
  private void note(Document page) {
    Element canonical = page.selectFirst("link[rel=canonical]");
    if (canonical != null) {
      String iri = canonical.attr("href");
      reached.add(iri);
      page.select("[id]").forEach(element -> reached.add(iri + "#" + element.id()));
    }
  }

  private HttpResponse<String> get(String address, String accept) {
    requests++;
    try {
      HttpResponse<String> response =
          CLIENT.send(
              HttpRequest.newBuilder(URI.create(address)).header("Accept", accept).build(),
              BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        failed.put(address, response.statusCode());
      }
      return response;
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(address, e);
    }
  }

  private static String encoded(String path) {
    return URI.create("x:/" + path.replace(" ", "%20")).toASCIIString().substring(3);
  }
}
