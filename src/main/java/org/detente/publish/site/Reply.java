package org.detente.publish.site;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.detente.model.Fault;

/** Answers in one line of plain text, for what went wrong. */
public final class Reply {

  private Reply() {}

  /** Sends a status and a line. */
  public static void send(HttpServletResponse response, int status, String line)
      throws IOException {
    byte[] body = (line + "\n").getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.setContentType("text/plain;charset=utf-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** Sends a fault. Those of the store name a folder of the server, which is nobody's business. */
  public static void send(HttpServletResponse response, Fault fault) throws IOException {
    int status = Statuses.of(fault);
    response.setHeader(Statuses.HEADER, fault.code().name());
    response.setHeader("Content-Disposition", null);
    if (status == 503) {
      response.setHeader("Retry-After", Statuses.RETRY_SECONDS);
    }
    String line =
        status == 500 ? "The store cannot answer now. [" + fault.code() + "]" : fault.getMessage();
    send(response, status, line);
  }
}
