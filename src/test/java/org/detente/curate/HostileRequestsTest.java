package org.detente.curate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Requests that are none, as bytes. */
class HostileRequestsTest {

  @RegisterExtension private static final AttackedDoor ATTACKED = new AttackedDoor();

  @Test
  void a_method_that_shows_what_was_sent_is_not_there() throws IOException {
    assertTrue(
        ATTACKED
            .raw("TRACE / HTTP/1.1\r\nHost: x\r\nX-Secret: 1\r\n\r\n")
            .startsWith("HTTP/1.1 405"));
    assertTrue(ATTACKED.raw("OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\n").startsWith("HTTP/1.1 4"));
  }

  @Test
  void headers_without_end_are_refused() throws IOException {
    String answer =
        ATTACKED.raw("GET / HTTP/1.1\r\nHost: x\r\nX: " + "y".repeat(20_000) + "\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 431"), answer);
    assertTrue(answer.contains("application/problem+json"), answer);
  }

  @Test
  void a_path_that_climbs_leads_nowhere() throws IOException {
    for (String path : new String[] {"/../status", "/articles/..%2Fx", "//status", "/%00"}) {
      String answer =
          ATTACKED.raw(
              "GET "
                  + path
                  + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                  + ATTACKED.door().token
                  + "\r\n\r\n");
      assertTrue(answer.startsWith("HTTP/1.1 4"), path + ": " + answer);
    }
  }

  @Test
  void a_request_without_a_token_is_not_read() throws IOException {
    String answer =
        ATTACKED.raw(
            "POST /articles HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\n"
                + "Content-Length: 10000000\r\n\r\nabc");
    assertTrue(answer.startsWith("HTTP/1.1 401"), answer);
  }

  @Test
  void a_smuggled_second_request_is_not_answered() throws IOException {
    String answer =
        ATTACKED.raw(
            "POST /articles HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
    assertFalse(answer.contains("openapi"), answer);
  }
}
