package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.curate.CuratorFile;
import org.detente.curate.Door;
import org.detente.curate.DoorSettings;
import org.detente.model.Fault;
import org.detente.store.EmbeddedStore;
import org.detente.store.StoreLimits;
import org.detente.validate.Layer;
import org.detente.validate.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of docs/curating.md, one after the other, on a store of their own. */
class CuratingDocTest {

  private static final Pattern EXAMPLE =
      Pattern.compile("```sh\\n([^\\n]*)\\n```\\n\\n```text\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

  @TempDir Path folder;
  private Door door;
  private String token;

  @Test
  void answers_as_the_page_says() throws Exception {
    Path curators = folder.resolve("curators");
    try (EmbeddedStore store =
        EmbeddedStore.open(folder.resolve("store"), new StoreLimits(1 << 20, 100, 5_000))) {
      int run = 0;
      Matcher found = EXAMPLE.matcher(Files.readString(Path.of("docs/curating.md")));
      while (found.find()) {
        List<String> words = words(found.group(1));
        String answer;
        if (words.get(0).equals("./detente")) {
          answer = detente(words, curators);
        } else {
          if (door == null) {
            Shipped shipped = Shipped.open(List.of(Layer.REFERENCE));
            store.load(shipped.layers());
            door = open(store, curators, shipped.validator());
          }
          answer = curl(words);
        }
        assertHas(found.group(1), answer, found.group(2));
        run++;
      }
      assertTrue(run >= 9, "examples: " + run);
      assertEventsAreMade();
      assertSentFromAShell();
    } finally {
      if (door != null) {
        door.close();
      }
    }
  }

  private Door open(EmbeddedStore store, Path curators, Validator validator) throws IOException {
    return Door.open(
        store,
        validator,
        new DoorSettings(
            0,
            new CuratorFile(curators),
            Optional.empty(),
            folder.resolve("door"),
            folder.resolve("backups"),
            Path.of("").toAbsolutePath(),
            DoorSettings.BUDGET.multipliedBy(6),
            InstantSource.system()));
  }

  private String detente(List<String> words, Path curators) {
    String[] args =
        words.subList(1, words.size()).stream()
            .map(word -> word.equals("target/curators") ? curators.toString() : word)
            .toArray(String[]::new);
    Run run = Run.of(args);
    assertEquals(0, run.exit(), run.err());
    if (args[1].equals("add")) {
      token = run.out().strip();
    }
    return run.out();
  }

  /** As much of curl as the page uses. */
  private String curl(List<String> words) throws Exception {
    String method = "GET";
    byte[] body = new byte[0];
    ByteArrayOutputStream form = new ByteArrayOutputStream();
    List<String> headers = new ArrayList<>();
    for (int i = 1; i < words.size() - 1; i++) {
      String value = words.get(i + 1);
      switch (words.get(i)) {
        case "-s" -> {}
        case "-X" -> method = words.get(++i);
        case "-H" -> headers.add(words.get(++i).replace("$TOKEN", token));
        case "--data-binary" -> {
          body = Files.readAllBytes(Path.of(value.substring(1)));
          method = method.equals("GET") ? "POST" : method;
          i++;
        }
        case "-F" -> {
          Path file = Path.of(value.substring(value.indexOf('@') + 1));
          form.writeBytes(
              ("--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                      + file.getFileName()
                      + "\"\r\n\r\n")
                  .getBytes(StandardCharsets.UTF_8));
          form.writeBytes(Files.readAllBytes(file));
          form.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
          i++;
        }
        default -> throw new IllegalArgumentException(words.get(i));
      }
    }
    if (form.size() > 0) {
      form.writeBytes("--XX--\r\n".getBytes(StandardCharsets.UTF_8));
      body = form.toByteArray();
      method = "POST";
      headers.add("Content-Type: multipart/form-data; boundary=XX");
    }
    URI address = URI.create(words.get(words.size() - 1));
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(door.url() + address.getRawPath().substring(1) + query))
            .method(method, BodyPublishers.ofByteArray(body));
    for (String header : headers) {
      String[] parts = header.split(": ", 2);
      request.header(parts[0], parts[1]);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString()).body();
  }

  private void assertSentFromAShell() throws Exception {
    Path shown = Files.writeString(folder.resolve("token"), token + "\n");
    Path article = folder.resolve("shell.txt");
    Files.writeString(article, "NATO suspended all cooperation with Russia on Tuesday.\n");
    Files.writeString(folder.resolve("shell.meta.json"), "{\"language\": \"en\"}");
    Path picture = Files.writeString(folder.resolve("a.png"), "x");
    String[] at = {"--door", door.url(), "--token-file", shown.toString()};
    Run sent = Run.of("curator", "load", article.toString(), at[0], at[1], at[2], at[3]);
    assertEquals(0, sent.exit(), sent.err());
    assertTrue(sent.err().contains("shell created"), sent.err());
    Run gone = Run.of("curator", "retract", "shell", "--reason", "why", at[0], at[1], at[2], at[3]);
    assertEquals(0, gone.exit(), gone.err());
    gone = Run.of("curator", "retract", "shell", "--reason", "why", at[0], at[1], at[2], at[3]);
    assertEquals(1, gone.exit(), gone.err());
    Run.of("curator", "load", picture.toString(), at[0], at[1], at[2], at[3])
        .complains(Fault.Code.UNKNOWN_FORMAT, ".png");
    Run.of("curator", "load", article.toString(), at[0], "http://localhost:1/", at[2], at[3])
        .complains(Fault.Code.ENDPOINT_REFUSED, "localhost:1");
  }

  private void assertEventsAreMade() throws Exception {
    String status = "";
    for (int i = 0; i < 600 && !status.contains("current"); i++) {
      Thread.sleep(100);
      status =
          curl(List.of("curl", "-s", "-H", "Authorization: Bearer $TOKEN", door.url() + "status"));
    }
    assertTrue(status.contains("current"), status);
  }

  /** What stands between the marks of what is left out comes in this order. */
  private static void assertHas(String command, String answer, String expected) {
    int from = 0;
    for (String piece : expected.split("…|\\n")) {
      if (!piece.isBlank()) {
        int at = answer.indexOf(piece.strip(), from);
        assertTrue(at >= 0, () -> command + " has no " + piece + " in " + answer);
        from = at + piece.strip().length();
      }
    }
  }

  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      words.add(
          word.group(1) != null
              ? word.group(1)
              : word.group(2) != null ? word.group(2) : word.group(3));
    }
    return words;
  }
}
