package org.detente.curate;

import static org.detente.curate.AttackedDoor.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Bodies that take their time. */
class SlowBodiesTest {

  @RegisterExtension private static final AttackedDoor ATTACKED = new AttackedDoor();

  /** A request whose body has only begun to come. */
  private static Socket begun(String head, String body, int length) throws IOException {
    Socket socket = new Socket("localhost", ATTACKED.door().door.port());
    socket.setSoTimeout(20_000);
    String request =
        "%s HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n"
                .formatted(head, length)
            + "Authorization: Bearer %s\r\n\r\n%s".formatted(ATTACKED.door().token, body);
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  @Test
  void a_body_that_drips_is_cut_and_holds_up_nobody() throws IOException {
    try (Socket socket = begun("POST /articles", "", 100_000)) {
      long start = System.nanoTime();
      boolean cut = false;
      for (int i = 0; i < 40 && !cut; i++) {
        try {
          socket.getOutputStream().write('a');
          Thread.sleep(250);
          cut = socket.getInputStream().available() > 0;
        } catch (IOException e) {
          cut = true;
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
      assertTrue(cut, "still open");
      assertTrue((System.nanoTime() - start) / 1e9 < 10);
      assertEquals(200, ATTACKED.door().get("/status").statusCode());
    }
  }

  @Test
  void bodies_that_have_only_begun_to_come_hold_up_nobody() throws IOException {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 8; i++) {
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
  void a_body_that_comes_steadily_and_for_too_long_is_cut() throws IOException {
    try (Socket socket = begun("POST /articles", "a".repeat(5_000), 100_000)) {
      String answer = "";
      for (int i = 0; i < 9 && answer.isEmpty(); i++) {
        ATTACKED.door().now.updateAndGet(now -> now.plusSeconds(25));
        socket.getOutputStream().write("a".repeat(5_000).getBytes(StandardCharsets.US_ASCII));
        await(socket);
        if (socket.getInputStream().available() > 0) {
          byte[] bytes = new byte[2_000];
          int read = socket.getInputStream().read(bytes);
          answer = new String(bytes, 0, read, StandardCharsets.US_ASCII);
        }
      }
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
