package org.detente.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.detente.query.Catalogue;
import org.detente.store.EmbeddedStore;
import org.detente.validate.TestOntology;
import org.detente.validate.Validator;

/** A service over the store of one article with many claims, and short ways to ask it. */
record RunningService(EmbeddedStore store, Service service) implements AutoCloseable {

  static final String ARTICLES = "SELECT ?a { ?a a <https://w3id.org/detente/ns#Article> }";

  /** How long a query may take here. */
  static final Duration DEADLINE = Duration.ofSeconds(1);

  static final HttpClient CLIENT = HttpClient.newHttpClient();

  /** Starts a service whose store lies in that folder. */
  static RunningService in(Path folder) {
    Validator validator = TestOntology.validator(folder.resolve("ontology"));
    EmbeddedStore store = EmbeddedStore.open(folder.resolve("store"));
    store.load(
        TestOntology.admit(
            validator, TestOntology.article("000", "0.9", TestOntology.bulk("000", 700))));
    return new RunningService(store, start(store, ServiceLimits.at(0).within(DEADLINE)));
  }

  /** Starts a service with the shipped questions. */
  static Service start(EmbeddedStore store, ServiceLimits limits) {
    return Service.start(
        store,
        limits,
        Catalogue.read(Path.of("queries")),
        URI.create("http://localhost/"),
        Path.of(""));
  }

  @Override
  public void close() {
    service.close();
    store.close();
  }

  int port() {
    return service.port();
  }

  HttpRequest.Builder request(String query) {
    return HttpRequest.newBuilder(URI.create(service.url() + query))
        .timeout(Duration.ofSeconds(30));
  }

  HttpResponse<String> get(String query, String... headers) {
    HttpRequest.Builder request = request("?query=" + encoded(query));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** The answer has that status and one line that tells nothing of the program. */
  static void assertOneLine(int status, HttpResponse<String> response) {
    assertEquals(status, response.statusCode(), response.body());
    assertEquals(1, response.body().strip().lines().count(), response.body());
    assertFalse(response.body().contains("Exception"), response.body());
    assertFalse(response.body().contains("\tat "), response.body());
  }
}
