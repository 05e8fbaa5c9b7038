package org.detente.publish.wire;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicLong;
import org.detente.model.Fault;
import org.eclipse.jetty.ee10.servlet.HttpOutput;
import org.eclipse.jetty.util.Callback;

/**
 * Where answers lie, whole, until they have been read: no thread waits for a slow reader, and all
 * of them together hold no more than a bound. Safe for threads.
 */
public final class Outbox {

  /** Bytes up to which an answer goes to the socket's own buffer and is not counted. */
  static final int SMALL = 32 * 1024;

  private final long most;
  private final AtomicLong underWay = new AtomicLong();

  /**
   * @param most bytes of large answers that may be under way at the same time
   */
  public Outbox(long most) {
    this.most = most;
  }

  /** Bytes of large answers that are under way. */
  public long underWay() {
    return underWay.get();
  }

  /**
   * Sends a body, and its length. A connection that breaks leaves no answer that looks whole.
   *
   * @throws Fault TOO_BUSY when too much is under way already; nothing has been sent then
   */
  public void send(HttpServletRequest request, HttpServletResponse response, byte[] body)
      throws IOException {
    boolean isAsked = !request.getMethod().equals("HEAD");
    ServletOutputStream out = response.getOutputStream();
    if (!isAsked || body.length <= SMALL || !(out instanceof HttpOutput output)) {
      response.setContentLength(body.length);
      if (isAsked) {
        out.write(body);
      }
      return;
    }
    if (underWay.addAndGet(body.length) > most) {
      underWay.addAndGet(-body.length);
      throw new Fault(
          Fault.Code.TOO_BUSY,
          "answer",
          "too many large answers under way; expected fewer",
          "Try again, or ask for less");
    }
    boolean isOnItsWay = false;
    try {
      response.setContentLength(body.length);
      AsyncContext later = request.startAsync();
      later.setTimeout(0);
      Callback sent =
          Callback.from(
              () -> {
                underWay.addAndGet(-body.length);
                later.complete();
              });
      isOnItsWay = true;
      output.sendContent(ByteBuffer.wrap(body), sent);
    } finally {
      if (!isOnItsWay) {
        underWay.addAndGet(-body.length);
      }
    }
  }
}
