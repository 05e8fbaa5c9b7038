package org.detente.curate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.detente.Pipeline;
import org.detente.http.Finished;
import org.detente.http.Ports;
import org.detente.http.SlowHeaders;
import org.detente.model.Fault;
import org.detente.store.EmbeddedStore;
import org.detente.upkeep.EventLayer;
import org.detente.validate.Validator;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The door while it is open: a server on the loopback interface, over a store that others read. */
public final class Door implements AutoCloseable {

  private static final int THREADS = 24;
  private static final int CONNECTIONS = 256;
  private static final int HEADER_BYTES = 16 * 1024;
  private static final Duration IDLE = Duration.ofSeconds(15);
  private static final long PARTING_MILLIS = 20_000;

  private final Server server;
  private final ServerConnector connector;
  private final Renewal renewal;
  private final Finished finished = new Finished(path -> "curators", true);
  private final boolean secure;

  private Door(Server server, ServerConnector connector, Renewal renewal, boolean secure) {
    this.server = server;
    this.connector = connector;
    this.renewal = renewal;
    this.secure = secure;
  }

  /**
   * Opens it.
   *
   * @param store that nobody else writes to
   * @param validator knows the shapes and the reference layer
   * @throws Fault PORT_IN_USE; BAD_CURATORS, NO_SUCH_FILE; BAD_USAGE when the key store is none
   */
  public static Door open(EmbeddedStore store, Validator validator, DoorSettings settings)
      throws IOException {
    return open(
        store,
        validator,
        settings,
        () -> EventLayer.renew(store, validator, settings.home()),
        () -> {});
  }

  /**
   * As {@link #open(EmbeddedStore, Validator, DoorSettings)}.
   *
   * @param events makes them anew
   * @param committed run between a commit and its answer
   */
  static Door open(
      EmbeddedStore store,
      Validator validator,
      DoorSettings settings,
      Renewal.Work events,
      Runnable committed)
      throws IOException {
    settings.curators().read();
    Keys keys = new Keys(settings.kept().resolve("answers"), settings.clock());
    Renewal renewal = new Renewal(events, store.isBehind());
    Register register = new Register(store, validator, keys, renewal, settings.clock(), committed);
    ReadingRoom room =
        new ReadingRoom(
            () -> Pipeline.of(settings.home().resolve("data")), validator, settings.budget());
    Calls.Desks desks =
        new Calls.Desks(
            new ArticleDesk(store, validator, room, register),
            new ReviewDesk(store, validator, register, settings.home()),
            new KeepDesk(store, register, settings.backups()),
            new AuditDesk(store, settings.home()));
    boolean secure = settings.keyStore().isPresent();
    DoorServlet servlet =
        new DoorServlet(
            new Gate(settings.curators(), settings.clock()),
            new Shares(THREADS / 3),
            new Calls(store, keys, register, renewal, desks, settings.clock()),
            renewal,
            secure);
    QueuedThreadPool threads = new QueuedThreadPool(THREADS);
    threads.setName("door");
    Server server = new Server(threads);
    ServerConnector connector = connector(server, settings);
    ServletContextHandler context = new ServletContextHandler("/");
    context.addServlet(new ServletHolder(servlet), "/*");
    context.setErrorHandler(new DoorErrors());
    server.setHandler(new GracefulHandler(context));
    server.setStopTimeout(PARTING_MILLIS);
    server.setErrorHandler(new DoorErrors());
    server.addBean(new NetworkConnectionLimit(CONNECTIONS, connector));
    Door door = new Door(server, connector, renewal, secure);
    server.setRequestLog(door.finished);
    door.start(settings);
    return door;
  }

  /** Where it listens. */
  public int port() {
    return connector.getLocalPort();
  }

  /** Where it begins, such as {@code http://localhost:3031/}. */
  public String url() {
    return (secure ? "https" : "http") + "://localhost:" + port() + "/";
  }

  /** Tells of its requests that are over, with who sent them. */
  public Finished finished() {
    return finished;
  }

  /** Takes no more requests and lets those under way end, for 20 seconds; the store stays open. */
  @Override
  public void close() {
    stop();
    renewal.close();
  }

  private void start(DoorSettings settings) {
    try {
      server.start();
    } catch (Exception e) {
      close();
      throw failed(e, settings);
    }
  }

  private void stop() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException("the door does not close", e);
    }
  }

  private static RuntimeException failed(Exception failure, DoorSettings settings) {
    if (Ports.isTaken(failure)) {
      return Ports.taken(settings.port(), "--curator-port");
    }
    if (settings.keyStore().isPresent()) {
      return new Fault(
          Fault.Code.BAD_USAGE,
          settings.keyStore().get().file().toString(),
          "no key store that can be read; expected PKCS #12, and its password in"
              + " DETENTE_KEYSTORE_PASSWORD",
          "Make it with keytool");
    }
    return failure instanceof IOException broken
        ? new UncheckedIOException(broken)
        : new IllegalStateException("the door does not open", failure);
  }

  private static ServerConnector connector(Server server, DoorSettings settings) {
    HttpConfiguration http = new HttpConfiguration();
    http.setRequestHeaderSize(HEADER_BYTES);
    http.setSendServerVersion(false);
    http.setSendDateHeader(true);
    ConnectionFactory[] factories = {new HttpConnectionFactory(http)};
    if (settings.keyStore().isPresent()) {
      DoorSettings.KeyStore keys = settings.keyStore().get();
      SslContextFactory.Server tls = new SslContextFactory.Server();
      tls.setKeyStorePath(keys.file().toUri().toString());
      tls.setKeyStorePassword(keys.password());
      tls.setIncludeProtocols("TLSv1.3", "TLSv1.2");
      http.addCustomizer(new SecureRequestCustomizer(false));
      factories =
          new ConnectionFactory[] {
            new SslConnectionFactory(tls, "http/1.1"), new HttpConnectionFactory(http)
          };
    }
    ServerConnector connector = new ServerConnector(server, factories);
    connector.setHost("localhost");
    connector.setPort(settings.port());
    connector.setIdleTimeout(IDLE.toMillis());
    connector.addBean(new SlowHeaders(connector.getScheduler(), IDLE));
    server.addConnector(connector);
    return connector;
  }
}
