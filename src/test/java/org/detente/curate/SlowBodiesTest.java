package org.detente.curate;

import static org.detente.curate.AttackedDoor.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Bodies that take their time. */
class SlowBodiesTest {

  @RegisterExtension private static final AttackedDoor ATTACKED = new AttackedDoor();

  /** A request whose body has only begun to come. */
  private static Socket begun(String head, String body, int length) throws IOException {
    return begun(ATTACKED.door().token, head, body, length);
  }

  private static Socket begun(String token, String head, String body, int length)
      throws IOException {
    Socket socket = new Socket("localhost", ATTACKED.door().door.port());
    socket.setSoTimeout(20_000);
    String request =
        "%s HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n"
                .formatted(head, length)
            + "Authorization: Bearer %s\r\n\r\n%s".formatted(token, body);
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  @Test
  void a_body_that_drips_is_cut_and_holds_up_nobody() throws IOException {
    try (Socket socket = begun("POST /articles", "", 100_000)) {
      String answer = answer(socket, "a", Duration.ofSeconds(2));
      assertTrue(answer.startsWith("HTTP/1.1 408"), answer);
      assertTrue(answer.contains("too slowly"), answer);
      assertEquals(200, ATTACKED.door().get("/status").statusCode());
    }
  }

  @Test
  void a_short_body_may_come_late() throws IOException {
    try (Socket socket = begun("POST /articles", "a", 3)) {
      String answer = answer(socket, "a", Duration.ofSeconds(2));
      assertTrue(answer.startsWith("HTTP/1.1 422"), answer);
    }
  }

  /** What is answered while a piece is sent again and again, and time goes by between them. */
  private static String answer(Socket socket, String piece, Duration between) throws IOException {
    for (int i = 0; i < 9 && socket.getInputStream().available() == 0; i++) {
      ATTACKED.door().now.updateAndGet(now -> now.plus(between));
      socket.getOutputStream().write(piece.getBytes(StandardCharsets.US_ASCII));
      await(socket);
    }
    byte[] bytes = new byte[2_000];
    return new String(bytes, 0, socket.getInputStream().read(bytes), StandardCharsets.US_ASCII);
  }

  @Test
  void bodies_that_have_only_begun_to_come_hold_up_nobody() throws IOException {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 5; i++) {
        slow.add(begun("POST /articles", "Only a beg", 100_000));
      }
      // Had they turns, all would be taken.
      refused(422, ATTACKED.post("/articles", "application/n-quads", "no quads\n"));
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void who_has_begun_too_many_is_told_to_wait_and_others_come_in() throws IOException {
    List<Socket> slow = new ArrayList<>();
    String boris = ATTACKED.door().tokenOf("boris", Scope.LOAD);
    try {
      for (int i = 0; i < 8; i++) {
        slow.add(begun(boris, "POST /articles", "Only a beg", 100_000));
      }
      HttpRequest.Builder one = ATTACKED.door().request("/articles", "Content-Type", "text/plain");
      one.setHeader("Authorization", "Bearer " + boris).POST(BodyPublishers.ofString("More."));
      HttpResponse<String> refused = TestDoor.send(one);
      for (int i = 0; i < 20 && refused.statusCode() == 422; i++) {
        // One that had begun came in after this one, and was itself one too many.
        slow.add(begun(boris, "POST /articles", "Only a beg", 100_000));
        pause();
        refused = TestDoor.send(one);
      }
      refused(429, refused);
      assertEquals("2", refused.headers().firstValue("Retry-After").orElse(""));
      refused(422, ATTACKED.post("/articles", "application/n-quads", "no quads\n"));
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  @Test
  void a_body_that_comes_steadily_and_for_too_long_is_cut() throws IOException {
    String piece = "a".repeat(30_000);
    try (Socket socket = begun("POST /articles", piece, 1_000_000)) {
      String answer = answer(socket, piece, Duration.ofSeconds(25));
      assertTrue(answer.startsWith("HTTP/1.1 408"), answer);
      assertTrue(answer.contains("more than 60 s"), answer);
    }
  }

  /** Until there is an answer, or none seems to come. */
  private static void await(Socket socket) throws IOException {
    for (int i = 0; i < 20 && socket.getInputStream().available() == 0; i++) {
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
