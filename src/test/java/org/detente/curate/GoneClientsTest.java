package org.detente.curate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Curators whose line breaks half-way. */
class GoneClientsTest extends WithDoor {

  private static final int MANY = 40;

  /** Sends a request, but of its body only so many characters, and hangs up. */
  private void hangUp(String body, int sent) throws IOException {
    try (Socket socket = new Socket("localhost", door.door.port())) {
      String head =
          "PUT /articles/half HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
                  .formatted(door.token)
              + "Content-Type: application/n-quads\r\nIdempotency-Key: half\r\n"
              + "Content-Length: %d\r\n\r\n".formatted(body.length());
      socket
          .getOutputStream()
          .write((head + body.substring(0, sent)).getBytes(StandardCharsets.US_ASCII));
    }
  }

  /** Until the door has seen that the lines are broken it takes their requests for begun. */
  private int statusOnceSeen(String path) throws InterruptedException {
    int status = door.get(path).statusCode();
    for (int asked = 0; status == 429 && asked < 100; asked++) {
      Thread.sleep(50);
      status = door.get(path).statusCode();
    }
    return status;
  }

  @Test
  void uploads_that_end_half_way_change_nothing_and_hold_no_turn() throws Exception {
    String article = TestDoor.article("half", "0.9");
    String before = door.store.snapshot();
    for (int i = 0; i < MANY; i++) {
      hangUp(article, article.length() * i / MANY);
    }
    assertEquals(404, statusOnceSeen("/articles/half"));
    assertEquals(before, door.store.snapshot());
    HttpResponse<String> whole =
        door.quads("PUT", "/articles/half", article, "Idempotency-Key", "whole");
    assertEquals(201, whole.statusCode(), whole.body());
  }

  @Test
  void who_hangs_up_before_the_answer_gets_it_when_asking_again() throws Exception {
    String article = TestDoor.article("half", "0.9");
    hangUp(article, article.length());
    HttpResponse<String> again;
    int asked = 0;
    do {
      Thread.sleep(50);
      again = door.quads("PUT", "/articles/half", article, "Idempotency-Key", "half");
    } while (again.statusCode() == 409 && asked++ < 100);
    assertEquals(201, again.statusCode(), again.body());
    assertEquals(200, door.get("/articles/half").statusCode());
  }
}
