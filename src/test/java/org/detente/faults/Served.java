package org.detente.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The real program that serves a store, with a curator's door, in a process of its own. */
final class Served implements AutoCloseable {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private final Process process;
  private final Map<String, URI> places;
  private final List<String> said;

  private Served(Process process, Map<String, URI> places, List<String> said) {
    this.process = process;
    this.places = places;
    this.said = said;
  }

  /** Starts it, and waits until it says where all its doors are. */
  static Served start(Path store, Path curators, List<String> jvm, List<String> more)
      throws IOException {
    List<String> command = new ArrayList<>(Program.java(jvm));
    command.addAll(
        List.of("serve", "--store", store.toString(), "--port", "0", "--operations-port", "0"));
    command.addAll(List.of("--curators", curators.toString(), "--curator-port", "0"));
    command.addAll(more);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    List<String> said = Collections.synchronizedList(new ArrayList<>());
    Map<String, URI> places = new TreeMap<>();
    while (!places.containsKey("Operations")) {
      String line = lines.readLine();
      if (line == null) {
        process.destroyForcibly();
        throw new IOException("the service does not start: " + said);
      }
      String[] words = line.split(" ");
      if (words.length > 2 && words[1].equals("at")) {
        places.put(words[0], URI.create(words[2]));
      } else {
        said.add(line);
      }
    }
    Thread rest = new Thread(() -> listen(lines, said), "what it says");
    rest.setDaemon(true);
    rest.start();
    return new Served(process, places, said);
  }

  private static void listen(BufferedReader lines, List<String> said) {
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(line);
      }
    } catch (IOException e) {
      said.add(e.toString());
    }
  }

  /** What the public gets. */
  HttpResponse<String> read(String path) throws IOException, InterruptedException {
    return send(request("Pages", path).GET());
  }

  /** What whoever runs it gets. */
  HttpResponse<String> operations(String path) throws IOException, InterruptedException {
    return send(request("Operations", path).GET());
  }

  /** What a curator gets, who does not wait for events. */
  HttpResponse<String> curator(
      String token, String method, String path, String quads, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        request("Curators", path)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/n-quads")
            .header("Prefer", "wait=0")
            .method(method, BodyPublishers.ofString(quads));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return send(request);
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** True when it has ended, or does so within seconds: what broke off was its end. */
  boolean endsSoon() {
    return process.onExit().completeOnTimeout(null, 5, TimeUnit.SECONDS).join() != null;
  }

  /** Kill -9. */
  void kill() {
    process.destroyForcibly();
  }

  /** Waits for its end; what is wrong when it was another one. */
  Optional<String> waitUntilKilled() throws InterruptedException {
    int exit = process.waitFor();
    return exit == Program.KILLED
        ? Optional.empty()
        : Optional.of("it ended by itself with " + exit + ": " + said);
  }

  /** Lets it end by itself. */
  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }

  private HttpRequest.Builder request(String door, String path) {
    // Keeping takes as long as it takes where abusers have the processor; whoever reads does not
    // wait.
    Duration patience = Duration.ofSeconds("Curators".equals(door) ? 600 : 60);
    return HttpRequest.newBuilder(places.get(door).resolve("/" + path)).timeout(patience);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }
}
