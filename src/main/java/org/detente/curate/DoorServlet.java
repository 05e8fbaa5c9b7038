package org.detente.curate;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.detente.http.Finished;
import org.detente.model.Fault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a request, has it done, and answers; whatever happens, in one form and without traces. */
final class DoorServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(DoorServlet.class);

  private final transient Gate gate;
  private final transient Shares shares;
  private final transient Calls calls;
  private final transient Renewal renewal;
  private final boolean secure;

  /**
   * @param secure whether it is reached by HTTPS
   */
  DoorServlet(Gate gate, Shares shares, Calls calls, Renewal renewal, boolean secure) {
    this.gate = gate;
    this.shares = shares;
    this.calls = calls;
    this.renewal = renewal;
    this.secure = secure;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = UUID.randomUUID().toString();
    Answer answer;
    try {
      answer = answer(request, id);
    } catch (Refusal refusal) {
      answer = Answer.problem(refusal);
    } catch (Fault fault) {
      answer = problem(id, Refusal.of(fault), fault);
    } catch (org.eclipse.jetty.io.EofException gone) {
      throw gone;
    } catch (IOException | RuntimeException failure) {
      answer = problem(id, unforeseen(failure), failure);
    }
    send(response, answer.with("Detente-Request", id));
  }

  private Answer answer(HttpServletRequest request, String id) throws IOException {
    Route route = Route.of(request);
    if (route == Route.DESCRIPTION) {
      return calls.description();
    }
    Curator curator = gate.admit(request, route.scope());
    request.setAttribute(Finished.CURATOR, curator.name());
    Shares.Share share = shares.take(curator.name());
    try (share) {
      Answer answer = calls.answer(route, request, id, curator);
      if (!route.writes()) {
        return answer;
      }
      return answer.with("Detente-Events", renewal.state(patience(request)));
    }
  }

  /** What is no fault of the request is veiled from whoever sent it; the log tells it. */
  private static Answer problem(String id, Refusal refusal, Exception failure) {
    if (refusal.status() >= 500) {
      LOG.warn("request {} failed: {}", id, failure.toString());
      LOG.debug("because", failure);
    }
    return Answer.problem(refusal);
  }

  /** How long the answer may wait for the events, as {@code Prefer: wait=…} has it (RFC 7240). */
  private static Duration patience(HttpServletRequest request) {
    String prefer = request.getHeader("Prefer");
    if (prefer == null || !prefer.strip().matches("wait=[0-9]{1,3}")) {
      return Duration.ofSeconds(2);
    }
    return Duration.ofSeconds(Math.min(120, Long.parseLong(prefer.strip().substring(5))));
  }

  /** The server cuts bodies that do not come, and says so in this way. */
  private static Refusal unforeseen(Exception failure) {
    if (failure instanceof java.util.concurrent.TimeoutException
        || failure.getCause() instanceof java.util.concurrent.TimeoutException) {
      return Refusal.of(408, "The body came too slowly. Send it again.");
    }
    return failure instanceof org.eclipse.jetty.http.HttpException refused
            && refused.getCode() / 100 == 4
        ? Refusal.of(400, "The request cannot be read. Correct it.")
        : Refusal.of(new Fault(Fault.Code.UNFORESEEN, "door", "unforeseen", "Look at the log"));
  }

  private void send(HttpServletResponse response, Answer answer) throws IOException {
    response.setStatus(answer.status());
    response.setContentType(answer.type());
    response.setCharacterEncoding("utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (secure) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    answer.headers().forEach(response::setHeader);
    byte[] bytes = answer.bytes();
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }
}
