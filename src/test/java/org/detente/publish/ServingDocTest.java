package org.detente.publish;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.cli.ShippedSite;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands of docs/serving.md, on what the project ships. */
class ServingDocTest {

  private static final Pattern EXAMPLE =
      Pattern.compile("```sh\\n(curl [^\\n]*)\\n```\\n\\n```text\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  static List<Arguments> examples() throws IOException {
    Matcher found = EXAMPLE.matcher(Files.readString(Path.of("docs/serving.md")));
    List<Arguments> examples = new ArrayList<>();
    while (found.find()) {
      examples.add(Arguments.of(found.group(1), found.group(2)));
    }
    assertTrue(examples.size() >= 6, "examples: " + examples.size());
    return examples;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void answers_as_the_page_says(String command, String expected) throws Exception {
    String answer = run(command);
    int from = 0;
    for (String line : expected.lines().toList()) {
      if (!line.equals("…")) {
        int at = answer.indexOf(line.strip(), from);
        assertTrue(at >= 0, () -> command + " has no " + line + " in " + answer);
        from = at + line.strip().length();
      }
    }
  }

  /** As much of curl as the page uses: {@code -s}, {@code -I}, {@code -L}, {@code -H}. */
  private static String run(String command) throws Exception {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find()) {
      words.add(word.group(1) != null ? word.group(1) : word.group(2));
    }
    String options = words.get(1);
    URI address =
        URI.create(ShippedSite.address())
            .resolve(URI.create(words.get(words.size() - 1)).getPath());
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    for (int i = 2; i < words.size() - 1; i += 2) {
      String[] header = words.get(i + 1).split(": ", 2);
      request.header(header[0], header[1]);
    }
    boolean head = options.contains("I");
    if (head) {
      request.method("HEAD", BodyPublishers.noBody());
    }
    HttpClient client =
        HttpClient.newBuilder()
            .followRedirects(options.contains("L") ? Redirect.NORMAL : Redirect.NEVER)
            .build();
    HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
    if (!head) {
      return response.body();
    }
    StringBuilder text = new StringBuilder("HTTP/1.1 " + response.statusCode() + " See Other\n");
    for (String name : List.of("Location", "Vary", "Content-Type")) {
      response
          .headers()
          .firstValue(name)
          .ifPresent(v -> text.append(name).append(": ").append(v).append('\n'));
    }
    return text.toString();
  }
}
