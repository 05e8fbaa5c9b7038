package org.detente.http;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;

/** Tells those who listen of every request that is over, of malformed ones too. */
public final class Finished implements RequestLog {

  /** The header of an answer that tells the code of the fault. */
  public static final String FAULT = "X-KG-Fault";

  /** The attribute of a request that tells the name of the curator who sends it. */
  public static final String CURATOR = "org.detente.curator";

  private final UnaryOperator<String> door;
  private final boolean isProxied;
  private final List<Consumer<Done>> listeners = new CopyOnWriteArrayList<>();

  /**
   * @param door what is knocked at by a path, one of a few names
   * @param isProxied true when one's own proxy says who asks
   */
  public Finished(UnaryOperator<String> door, boolean isProxied) {
    this.door = door;
    this.isProxied = isProxied;
  }

  /** Tells this one from now on. It must be quick, and fail on nothing. */
  public void tell(Consumer<Done> listener) {
    listeners.add(listener);
  }

  /** Tells of a request that came elsewhere. */
  public void pass(Done done) {
    listeners.forEach(listener -> listener.accept(done));
  }

  @Override
  public void log(Request request, Response response) {
    if (listeners.isEmpty()) {
      return;
    }
    String query = request.getHttpURI().getQuery();
    String sent = request.getHttpURI().getPath();
    String path = sent == null ? "" : sent;
    String fault = response.getHeaders().get(FAULT);
    Done done =
        new Done(
            door.apply(path),
            client(request),
            Optional.ofNullable((String) request.getAttribute(CURATOR)),
            request.getMethod(),
            path,
            query == null ? "" : query,
            response.getStatus(),
            fault == null ? "" : fault,
            Response.getContentBytesWritten(response),
            Duration.ofNanos(System.nanoTime() - request.getBeginNanoTime()));
    pass(done);
  }

  private Optional<InetAddress> client(Request request) {
    String connected = Request.getRemoteAddr(request);
    return isProxied
        ? ClientAddress.told(request.getHeaders().getValues(ClientAddress.FORWARDED), connected)
        : ClientAddress.parsed(connected);
  }
}
