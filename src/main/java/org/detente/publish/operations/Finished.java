package org.detente.publish.operations;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.detente.http.ClientAddress;
import org.detente.publish.site.Statuses;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;

/** Tells those who listen of every request that is over, of malformed ones too. */
public final class Finished implements RequestLog {

  private final boolean isProxied;
  private final List<Consumer<Done>> listeners = new CopyOnWriteArrayList<>();

  /**
   * @param isProxied true when one's own proxy says who asks
   */
  public Finished(boolean isProxied) {
    this.isProxied = isProxied;
  }

  /** Tells this one from now on. It must be quick, and fail on nothing. */
  public void tell(Consumer<Done> listener) {
    listeners.add(listener);
  }

  @Override
  public void log(Request request, Response response) {
    if (listeners.isEmpty()) {
      return;
    }
    String query = request.getHttpURI().getQuery();
    String path = request.getHttpURI().getPath();
    String fault = response.getHeaders().get(Statuses.HEADER);
    Done done =
        new Done(
            client(request),
            request.getMethod(),
            path == null ? "" : path,
            query == null ? "" : query,
            response.getStatus(),
            fault == null ? "" : fault,
            Response.getContentBytesWritten(response),
            Duration.ofNanos(System.nanoTime() - request.getBeginNanoTime()));
    listeners.forEach(listener -> listener.accept(done));
  }

  private Optional<InetAddress> client(Request request) {
    String connected = Request.getRemoteAddr(request);
    return isProxied
        ? ClientAddress.told(request.getHeaders().getValues(ClientAddress.FORWARDED), connected)
        : ClientAddress.parsed(connected);
  }
}
