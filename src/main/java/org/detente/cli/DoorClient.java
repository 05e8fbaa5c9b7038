package org.detente.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.detente.model.Fault;

/**
 * A curator's door, from a shell. What is not answered, and what the door asks to wait, is sent
 * again with the same key, so that it is done once.
 */
final class DoorClient {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final int TRIES = 3;
  private static final int NO_TOKEN = 401;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI door;
  private final String token;
  private final PrintWriter err;

  /**
   * @param door where it begins
   * @param err takes a line for each article or row that was taken or refused
   */
  DoorClient(URI door, String token, PrintWriter err) {
    this.door = door;
    this.token = token;
    this.err = err;
  }

  /**
   * Sends articles, as text, HTML or what 'convert' wrote, and coders' tables.
   *
   * @return 0, or 1 when something was refused
   * @throws Fault UNKNOWN_FORMAT, ENDPOINT_REFUSED, NO_SUCH_FILE
   */
  int load(List<Path> files) throws IOException {
    int exit = 0;
    for (Path file : files) {
      exit = Math.max(exit, load(file));
    }
    return exit;
  }

  /**
   * Withdraws articles.
   *
   * @return 0, or 1 when one was not withdrawn
   * @throws Fault BAD_USAGE without a reason, ENDPOINT_REFUSED
   */
  int retract(List<String> articles, String reason) {
    if (reason.isBlank()) {
      throw new Fault(
          Fault.Code.BAD_USAGE, "--reason", "none; expected why", "Say it: it is public");
    }
    int exit = 0;
    for (String article : articles) {
      String path = "articles/" + encoded(article) + "?reason=" + encoded(reason);
      exit = Math.max(exit, told(article, answered(request(path).DELETE().build())));
    }
    return exit;
  }

  private int load(Path file) throws IOException {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return switch (ending) {
      case "nq" -> post("articles", "application/n-quads", Files.readAllBytes(file), name);
      case "csv" -> post("reviews", "text/csv", Files.readAllBytes(file), name);
      case "tsv" -> post("reviews", "text/tab-separated-values", Files.readAllBytes(file), name);
      case "xlsx" -> post("reviews", XLSX, Files.readAllBytes(file), name);
      case "txt", "html", "htm" -> {
        String boundary = UUID.randomUUID().toString();
        String type = "multipart/form-data; boundary=" + boundary;
        yield post("articles", type, form(file, boundary), name);
      }
      default ->
          throw new Fault(
              Fault.Code.UNKNOWN_FORMAT,
              file.toString(),
              "format '." + ending + "'; expected .nq, .txt, .html, .csv, .tsv or .xlsx",
              "Convert it to .nq");
    };
  }

  private static byte[] form(Path file, String boundary) throws IOException {
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    for (Path part : List.of(file, ArticleReader.beside(file, ".meta.json"))) {
      if (Files.exists(part)) {
        String head =
            "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                .formatted(boundary, part.getFileName().toString().replaceAll("[\"\\\\]", "_"));
        form.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        form.writeBytes(Files.readAllBytes(part));
        form.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
      }
    }
    form.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return form.toByteArray();
  }

  private int post(String path, String type, byte[] body, String name) throws IOException {
    return told(
        name,
        answered(
            request(path)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build()));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(door.resolve(path))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token)
        .header("Idempotency-Key", UUID.randomUUID().toString());
  }

  private HttpResponse<String> answered(HttpRequest request) {
    for (int i = 1; ; i++) {
      try {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() == NO_TOKEN) {
          throw new Fault(
              Fault.Code.ENDPOINT_REFUSED,
              door.toString(),
              "the token is not known there; expected one that is",
              "Have one made with 'detente curator add'");
        }
        OptionalInt wait = wait(answer);
        if (wait.isEmpty() || i == TRIES) {
          return answer;
        }
        err.println(door + ": asks to wait " + Count.of(wait.getAsInt(), "second"));
        err.flush();
        TimeUnit.SECONDS.sleep(wait.getAsInt());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw refused("interrupted");
      } catch (IOException e) {
        if (i == TRIES) {
          throw refused("no answer");
        }
      }
    }
  }

  /** How many seconds it asks to wait; nothing where it does not, or so long that nobody does. */
  private static OptionalInt wait(HttpResponse<String> answer) {
    Optional<String> wait = answer.headers().firstValue("Retry-After");
    return wait.isPresent() && wait.get().matches("[0-9]{1,2}")
        ? OptionalInt.of(Integer.parseInt(wait.get()))
        : OptionalInt.empty();
  }

  private Fault refused(String found) {
    return new Fault(
        Fault.Code.ENDPOINT_REFUSED,
        door.toString(),
        found + "; expected a curator's door",
        "Check the address, and that the service runs");
  }

  private JsonNode document(HttpResponse<String> answer) {
    try {
      return new JsonMapper().readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw refused("status " + answer.statusCode() + ", and no JSON");
    }
  }

  private int told(String name, HttpResponse<String> answer) {
    JsonNode told = document(answer);
    for (JsonNode article : told.path("articles")) {
      JsonNode problem = article.path("problem");
      err.println(
          problem.isMissingNode()
              ? door + ": " + article.path("id").asText() + " " + article.path("outcome").asText()
              : article.path("name").asText() + ": " + problem.path("detail").asText());
    }
    for (JsonNode row : told.path("refused")) {
      err.println(name + ": " + row.path("detail").asText());
    }
    if (told.has("reviews")) {
      err.println(door + ": " + Count.of(told.path("reviews").asInt(), "review") + " put in place");
    } else if (told.path("outcome").asText().equals("withdrawn")) {
      err.println(door + ": " + name + " withdrawn");
    } else if (!told.has("articles") && told.has("detail")) {
      err.println(name + ": " + told.path("detail").asText());
    }
    boolean refused = !told.path("refused").isEmpty() || !told.findValues("problem").isEmpty();
    return answer.statusCode() >= 400 || refused ? 1 : 0;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
