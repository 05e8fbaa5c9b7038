package org.detente.publish.site;

import static org.detente.publish.SmallSite.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.detente.publish.SmallSite;
import org.detente.publish.Walk;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The site below a path of another host: a proxy that takes the path away stands before it, and
 * whatever leads further has it again.
 */
class BehindProxyTest {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String PREFIX = "/graphs/detente";

  private static SmallSite site;
  private static HttpServer proxy;
  private static String base;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    base = "http://localhost:" + proxy.getAddress().getPort() + PREFIX + "/";
    site = SmallSite.in(folder, SmallSite.TRIG, URI.create(base));
    proxy.createContext(PREFIX + "/", BehindProxyTest::pass);
    proxy.start();
  }

  @AfterAll
  static void stop() {
    proxy.stop(0);
    site.close();
  }

  /** Passes a GET on without the prefix, and says what proxies say. */
  private static void pass(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toASCIIString().substring(PREFIX.length());
    HttpRequest.Builder request = site.request(path).header("X-Forwarded-Host", "evil.example");
    for (String name : List.of("Accept", "Accept-Language")) {
      exchange
          .getRequestHeaders()
          .getOrDefault(name, List.of())
          .forEach(value -> request.header(name, value));
    }
    HttpResponse<byte[]> response;
    try {
      response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      throw new UncheckedIOException(new IOException(e));
    }
    for (String name : List.of("Content-Type", "Location", "Link", "Content-Location")) {
      response
          .headers()
          .firstValue(name)
          .ifPresent(value -> exchange.getResponseHeaders().set(name, value));
    }
    byte[] body = response.body();
    exchange.sendResponseHeaders(response.statusCode(), body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static HttpResponse<String> get(String path, String accept) {
    try {
      URI address = URI.create(base).resolve(path);
      return CLIENT.send(
          HttpRequest.newBuilder(address).header("Accept", accept).build(),
          BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void redirects_and_links_have_the_path_before_them() {
    HttpResponse<String> there = get("id/nato", "text/turtle");
    assertEquals(PREFIX + "/id/nato.ttl", header(there, "Location"));
    assertEquals(PREFIX + "/en/id/nato", header(get("id/nato", "text/html"), "Location"));
    assertEquals(PREFIX + "/en/", header(get("", "text/html"), "Location"));
    String links = header(get("id/nato.ttl", "*/*"), "Link");
    assertTrue(links.contains("<" + PREFIX + "/id/nato.jsonld>; rel=\"alternate\""), links);
    assertTrue(links.contains("<https://w3id.org/detente/id/nato>; rel=\"describes\""), links);
  }

  @Test
  void data_keep_the_iris_of_the_graph() {
    String body = get("id/nato.nt", "*/*").body();
    assertTrue(body.contains("<https://w3id.org/detente/id/nato>"), body);
    assertFalse(body.contains("localhost"), body);
    assertEquals(site.get("/id/nato.nt").body(), body);
  }

  @Test
  void pages_lead_nowhere_above_the_path() {
    Jsoup.parse(get("en/id/nato", "text/html").body(), base)
        .select("a[href], link[href], script[src], form[action]")
        .forEach(
            element -> {
              String to = element.attr("href") + element.attr("src") + element.attr("action");
              assertTrue(!to.startsWith("/") || to.startsWith(PREFIX + "/"), to);
              assertFalse(to.startsWith("http://localhost:" + site.service().port()), to);
            });
  }

  @Test
  void the_site_map_and_robots_have_the_public_address() {
    assertTrue(get("robots.txt", "*/*").body().contains("Sitemap: " + base + "sitemap.xml"));
    assertTrue(get("robots.txt", "*/*").body().contains("Disallow: " + PREFIX + "/sparql"));
    assertTrue(get("sitemap.xml", "*/*").body().contains("<loc>" + base + "sitemap/1.xml</loc>"));
    String part = get("sitemap/1.xml", "*/*").body();
    assertTrue(part.contains("<loc>" + base + "en/article/un%20deux</loc>"), part);
    assertFalse(part.contains("evil"), part);
  }

  @Test
  void the_links_of_data_lead_to_everything_from_there_too() {
    Walk walk = new Walk(base).overData();
    Set<String> missed = new TreeSet<>(Walk.wanted(site.store()));
    missed.removeAll(walk.reached());
    missed.removeIf(iri -> iri.contains("/graph/") && !iri.contains("#"));
    assertEquals(Set.of(), missed);
  }
}
