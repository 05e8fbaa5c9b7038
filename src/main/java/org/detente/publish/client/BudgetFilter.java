package org.detente.publish.client;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.detente.http.ClientAddress;
import org.detente.model.Fault;
import org.detente.publish.site.Reply;
import org.detente.publish.site.Statuses;

/**
 * Gives every client what its budget has and no more: 429 (RFC 6585 §4) with {@code Retry-After} to
 * who has used it up. What is left is told by {@code RateLimit} and {@code RateLimit-Policy}
 * (draft-ietf-httpapi-ratelimit-headers-10).
 */
public final class BudgetFilter implements Filter {

  private static final int MINUTE = 60;

  private final Budget budget;
  private final Clients clients;
  private final String policy;

  /**
   * @param budget of each client
   */
  public BudgetFilter(Budget budget) {
    this.budget = budget;
    this.clients = new Clients(budget);
    this.policy =
        "\"requests\";q=%d;w=%d, \"seconds\";q=%d;w=%d"
            .formatted(budget.requests(), MINUTE, budget.seconds(), MINUTE);
  }

  @Override
  public void doFilter(ServletRequest plainRequest, ServletResponse plain, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) plainRequest;
    HttpServletResponse response = (HttpServletResponse) plain;
    Client client =
        clients.at(
            ClientAddress.told(
                request.getHeaders(ClientAddress.FORWARDED), request.getRemoteAddr()));
    Client.Standing left = client.ask();
    response.setHeader("RateLimit-Policy", policy);
    response.setHeader(
        "RateLimit",
        "\"requests\";r=%d;t=%d, \"seconds\";r=%d;t=%d"
            .formatted(left.requests(), left.rest(), left.seconds(), left.rest()));
    if (left.rest() > 0) {
      refuse(response, left.rest(), "all that one address may ask for has been asked for");
      return;
    }
    try {
      if (client.begin() > budget.atOnce()) {
        refuse(response, 1, "more than " + budget.atOnce() + " requests of one address at once");
        return;
      }
      long started = System.nanoTime();
      chain.doFilter(request, response);
      if (response.getStatus() != HttpServletResponse.SC_SERVICE_UNAVAILABLE
          || !Fault.Code.TOO_BUSY.name().equals(response.getHeader(Statuses.HEADER))) {
        client.pay(Duration.ofNanos(System.nanoTime() - started));
      }
    } finally {
      endWith(request, client);
    }
  }

  /** A large answer is under way until it has been read, long after this thread has left it. */
  private static void endWith(HttpServletRequest request, Client client) {
    try {
      if (request.isAsyncStarted()) {
        request.getAsyncContext().addListener(new End(client));
        return;
      }
    } catch (IllegalStateException readMeanwhile) {
      // It is over.
    }
    client.end();
  }

  /** Counts one less under way when an answer has been read, or never will be. */
  private record End(Client client) implements AsyncListener {

    @Override
    public void onComplete(AsyncEvent event) {
      client.end();
    }

    @Override
    public void onTimeout(AsyncEvent event) {}

    @Override
    public void onError(AsyncEvent event) {}

    @Override
    public void onStartAsync(AsyncEvent event) {}
  }

  private static void refuse(HttpServletResponse response, long seconds, String found)
      throws IOException {
    Fault fault =
        new Fault(Fault.Code.OVER_BUDGET, "client", found + "; expected fewer", "Come back later");
    response.setHeader("Retry-After", String.valueOf(seconds));
    response.setHeader("Cache-Control", "no-store");
    Reply.send(response, fault);
  }
}
