package org.detente.curate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.detente.store.EmbeddedStore;
import org.detente.store.StoreLimits;
import org.detente.validate.TestOntology;
import org.detente.validate.Validator;

/** A door over a store in a folder, with a clock that stands still, and short ways to knock. */
final class TestDoor implements AutoCloseable {

  static final Instant START = Instant.parse("2026-11-29T10:00:00Z");
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  final AtomicReference<Instant> now = new AtomicReference<>(START);
  final AtomicInteger renewals = new AtomicInteger();
  final AtomicReference<Runnable> committed = new AtomicReference<>(() -> {});
  final CuratorFile curators;
  EmbeddedStore store;
  final String token;
  Door door;

  private final Path folder;
  private final Validator validator;
  private final Duration budget;

  private TestDoor(Path folder, Validator validator, Duration budget, EmbeddedStore store)
      throws IOException {
    this.folder = folder;
    this.validator = validator;
    this.budget = budget;
    Files.createDirectories(folder);
    this.curators = new CuratorFile(folder.resolve("curators"));
    this.token = curators.add("anna", Scope.ALL, Optional.empty());
    this.store = store;
    open();
  }

  /** With a small ontology, over a store in memory. */
  static TestDoor in(Path folder) throws IOException {
    return in(folder, TestOntology.validator(folder.resolve("ontology")), DoorSettings.BUDGET);
  }

  /** With a small ontology, over a store that survives. */
  static TestDoor onDisk(Path folder) throws IOException {
    return new TestDoor(
        folder,
        TestOntology.validator(folder.resolve("ontology")),
        DoorSettings.BUDGET,
        openStore(folder));
  }

  private static EmbeddedStore openStore(Path folder) {
    return EmbeddedStore.open(folder.resolve("store"), new StoreLimits(1 << 20, 100, 5_000));
  }

  static TestDoor in(Path folder, Validator validator, Duration budget) throws IOException {
    return new TestDoor(folder, validator, budget, EmbeddedStore.inMemory());
  }

  /** Opens store and door again, as a process does that starts. */
  void restart() throws IOException {
    close();
    store = openStore(folder);
    open();
  }

  private void open() throws IOException {
    InstantSource clock = now::get;
    door =
        Door.open(
            store,
            validator,
            new DoorSettings(
                0,
                curators,
                Optional.empty(),
                Files.createDirectories(folder.resolve("door")),
                folder.resolve("backups"),
                Path.of("").toAbsolutePath(),
                budget,
                clock),
            renewals::incrementAndGet,
            () -> committed.get().run());
  }

  /** A token with these scopes. */
  String tokenOf(String name, Scope... scopes) {
    return curators.add(name, Set.of(scopes), Optional.empty());
  }

  HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(door.url() + path.substring(1)))
            .timeout(Duration.ofSeconds(60));
    for (int i = 0; i < headers.length; i += 2) {
      request.setHeader(headers[i], headers[i + 1]);
    }
    return request;
  }

  /** With the token of anna. */
  HttpResponse<String> call(String method, String path, byte[] body, String... headers) {
    return send(
        request(path, headers)
            .setHeader("Authorization", "Bearer " + token)
            .method(method, BodyPublishers.ofByteArray(body)));
  }

  HttpResponse<String> get(String path) {
    return call("GET", path, new byte[0]);
  }

  HttpResponse<String> post(String path, String type, String body, String... headers) {
    String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Content-Type";
    all[headers.length + 1] = type;
    return call("POST", path, body.getBytes(java.nio.charset.StandardCharsets.UTF_8), all);
  }

  HttpResponse<String> quads(String method, String path, String body, String... headers) {
    String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Content-Type";
    all[headers.length + 1] = "application/n-quads";
    return call(method, path, body.getBytes(java.nio.charset.StandardCharsets.UTF_8), all);
  }

  static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static JsonNode json(HttpResponse<String> response) {
    try {
      return new JsonMapper().readTree(response.body());
    } catch (IOException e) {
      throw new IllegalStateException(response.body(), e);
    }
  }

  /** N-Quads of an article with one claim. */
  static String article(String id, String confidence) {
    String graph = " <https://w3id.org/detente/graph/article/" + id + "> .\n";
    String article = "<https://w3id.org/detente/article/" + id;
    String det = "<https://w3id.org/detente/ns#";
    String type = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ";
    return article
        + "> "
        + type
        + det
        + "Article>"
        + graph
        + article
        + "#c-1> "
        + type
        + det
        + "Claim>"
        + graph
        + article
        + "#c-1> "
        + det
        + "confidence> \""
        + confidence
        + "\"^^<http://www.w3.org/2001/XMLSchema#decimal>"
        + graph;
  }

  @Override
  public void close() {
    door.close();
    store.close();
  }
}
