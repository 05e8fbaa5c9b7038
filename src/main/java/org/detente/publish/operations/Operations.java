package org.detente.publish.operations;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import org.detente.http.Ports;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * A port of its own, on the loopback interface, for whoever runs the service: {@code /health} (it
 * lives), {@code /ready} (it may be sent requests, or 503 and why not), {@code /metrics}.
 */
public final class Operations implements AutoCloseable {

  private static final int THREADS = 6;
  private static final String METRICS = "text/plain;version=0.0.4;charset=utf-8";

  private final Server server;
  private final ServerConnector connector;
  private final Measures measures;

  private Operations(Server server, ServerConnector connector, Measures measures) {
    this.server = server;
    this.connector = connector;
    this.measures = measures;
  }

  /**
   * Starts listening.
   *
   * @param port 0 takes a free one
   * @throws org.detente.model.Fault PORT_IN_USE
   */
  public static Operations start(int port, Workings workings, Readiness readiness) {
    Server server = new Server(new QueuedThreadPool(THREADS, 1));
    ServerConnector connector = new ServerConnector(server, 1, 1);
    connector.setHost("127.0.0.1");
    connector.setPort(port);
    server.addConnector(connector);
    Measures measures = new Measures(workings, readiness.sizes());
    server.setHandler(new Answers(readiness, measures));
    Operations operations = new Operations(server, connector, measures);
    try {
      server.start();
    } catch (Exception e) {
      operations.close();
      throw Ports.isTaken(e)
          ? Ports.taken(port, "--operations-port")
          : new IllegalStateException("the port for operations does not open", e);
    }
    return operations;
  }

  /** Where it listens. */
  public int port() {
    return connector.getLocalPort();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the port for operations does not close", e);
    } finally {
      measures.close();
    }
  }

  /** What is answered. */
  private static final class Answers extends Handler.Abstract {

    private final Readiness readiness;
    private final Measures measures;

    Answers(Readiness readiness, Measures measures) {
      this.readiness = readiness;
      this.measures = measures;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      String path = request.getHttpURI().getPath();
      if (!request.getMethod().equals("GET")) {
        send(response, 405, "text/plain", "only GET\n", callback);
      } else if ("/health".equals(path)) {
        send(response, 200, "text/plain", "alive\n", callback);
      } else if ("/ready".equals(path)) {
        SortedMap<String, String> checks = readiness.checks();
        boolean isReady = checks.values().stream().allMatch(Readiness.WELL::equals);
        send(response, isReady ? 200 : 503, "application/json", json(isReady, checks), callback);
      } else if ("/metrics".equals(path)) {
        send(response, 200, METRICS, measures.text(), callback);
      } else {
        send(response, 404, "text/plain", "only /health, /ready and /metrics\n", callback);
      }
      return true;
    }

    private static String json(boolean isReady, SortedMap<String, String> checks) {
      ObjectNode node = JsonNodeFactory.instance.objectNode().put("ready", isReady);
      checks.forEach(node::put);
      return node + "\n";
    }

    private static void send(
        Response response, int status, String type, String text, Callback callback) {
      response.setStatus(status);
      response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
      response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
      response.write(true, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), callback);
    }
  }
}
