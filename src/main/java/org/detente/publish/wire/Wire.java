package org.detente.publish.wire;

import java.time.Duration;
import org.detente.http.SlowHeaders;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;

/**
 * What a Jetty that faces the public is held to.
 *
 * @param headerBytes most bytes of a request's headers; more is 431
 * @param bodyBytes most bytes of a request's body; more is 413
 * @param requestTime longest time from the headers of a request to the end of its answer
 * @param idle longest time without a byte either way
 * @param connections most at the same time; others wait to be accepted
 */
public record Wire(
    int headerBytes, int bodyBytes, Duration requestTime, Duration idle, int connections) {

  /** What is left to others when there is no room for more. */
  private static final long CROWDED_MILLIS = 1_000;

  /** What a chunk of a body takes beside its bytes. */
  private static final int FRAME_BYTES = 64;

  /**
   * Makes a server that has not been started keep to this.
   *
   * @param sparql the path whose answers are not compressed
   */
  public void harden(Server jetty, String sparql) {
    Handler compressed = compressed(jetty.getHandler(), sparql);
    // A body is read whole before a thread is taken: half a request holds neither thread nor turn.
    Handler read =
        new EagerContentHandler(
            compressed,
            new EagerContentHandler.RetainedContentLoaderFactory(bodyBytes, FRAME_BYTES, true));
    SizeLimitHandler limited = new SizeLimitHandler(bodyBytes, -1);
    limited.setHandler(read);
    RequestTime timed = new RequestTime(requestTime);
    timed.setHandler(limited);
    jetty.setHandler(timed);
    ErrorHandler errors = new LineErrors();
    jetty.setErrorHandler(errors);
    jetty.getDescendants(ContextHandler.class).forEach(c -> c.setErrorHandler(errors));
    for (Connector connector : jetty.getConnectors()) {
      if (connector instanceof ServerConnector network) {
        network.setIdleTimeout(idle.toMillis());
        network.addBean(new SlowHeaders(network.getScheduler(), idle));
      }
      HttpConfiguration http =
          connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
      http.setRequestHeaderSize(headerBytes);
      http.setOutputBufferSize(Outbox.SMALL);
      http.setOutputAggregationSize(Outbox.SMALL);
      http.setSendServerVersion(false);
    }
    NetworkConnectionLimit limit = new NetworkConnectionLimit(connections, jetty);
    limit.setEndPointIdleTimeout(CROWDED_MILLIS);
    jetty.addBean(limit);
  }

  // GzipHandler has a successor in a module of its own, which marks entity tags in another way.
  @SuppressWarnings("removal")
  private static Handler compressed(Handler inner, String sparql) {
    org.eclipse.jetty.server.handler.gzip.GzipHandler compressed =
        new org.eclipse.jetty.server.handler.gzip.GzipHandler();
    compressed.setInflateBufferSize(0);
    compressed.setIncludedMethods("GET");
    compressed.setExcludedPaths(sparql, sparql + "/*");
    compressed.setHandler(inner);
    return compressed;
  }
}
