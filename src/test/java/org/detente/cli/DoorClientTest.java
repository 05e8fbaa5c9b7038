package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.detente.model.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a curator's shell makes of the answers of a door. */
class DoorClientTest {

  private static final String WITHDRAWN = "{\"id\": \"a\", \"outcome\": \"withdrawn\"}";
  private static final String LATER = "{\"detail\": \"Ask again later.\"}";

  @TempDir Path folder;
  private HttpServer server;

  /** Status, body, and seconds to wait, one answer after the other; the last one again. */
  private final List<String[]> answers = new ArrayList<>();

  private final List<String> keys = new ArrayList<>();

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
    String[] answer = answers.get(Math.min(keys.size(), answers.size()) - 1);
    if (answer.length > 2) {
      exchange.getResponseHeaders().set("Retry-After", answer[2]);
    }
    byte[] body = answer[1].getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(Integer.parseInt(answer[0]), body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private Run retract() throws IOException {
    Path token = Files.writeString(folder.resolve("token"), "anna.secret\n");
    String door = "http://localhost:" + server.getAddress().getPort() + "/";
    return Run.of(
        "curator",
        "retract",
        "a",
        "--reason",
        "why",
        "--door",
        door,
        "--token-file",
        token.toString());
  }

  @Test
  void what_is_to_be_asked_later_is_asked_again_with_its_key() throws IOException {
    answers.add(new String[] {"409", LATER, "1"});
    answers.add(new String[] {"200", WITHDRAWN});
    Run run = retract();
    assertEquals(0, run.exit(), run.err());
    assertTrue(run.err().contains("asks to wait 1 second\n"), run.err());
    assertTrue(run.err().contains("a withdrawn"), run.err());
    assertEquals(2, keys.size());
    assertEquals(keys.get(0), keys.get(1));
  }

  @Test
  void a_door_that_always_says_later_is_left_alone() throws IOException {
    answers.add(new String[] {"503", LATER, "0"});
    Run run = retract();
    assertEquals(1, run.exit(), run.err());
    assertTrue(run.err().contains("a: Ask again later."), run.err());
    assertEquals(3, keys.size());
  }

  @Test
  void what_is_refused_for_good_is_not_sent_again() throws IOException {
    answers.add(new String[] {"404", "{\"detail\": \"No article of this id stands.\"}"});
    assertEquals(1, retract().exit());
    assertEquals(1, keys.size());
  }

  @Test
  void a_token_that_is_not_known_ends_it() throws IOException {
    answers.add(new String[] {"401", LATER});
    retract().complains(Fault.Code.ENDPOINT_REFUSED, "token");
  }

  @Test
  void what_is_no_door_is_told() throws IOException {
    answers.add(new String[] {"502", "<html>Bad gateway</html>"});
    retract().complains(Fault.Code.ENDPOINT_REFUSED, "502");
  }
}
