package org.detente.publish;

import com.google.common.base.Suppliers;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraphZero;
import org.detente.model.Fault;
import org.detente.publish.data.Succession;
import org.detente.publish.docs.Documentation;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Reading;
import org.detente.publish.search.SearchIndex;
import org.detente.publish.site.Front;
import org.detente.query.Catalogue;
import org.detente.store.EmbeddedStore;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Fuseki server on the loopback interface: queries at {@code /sparql}, and the site everywhere
 * else.
 */
public final class Service implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Service.class);

  static final String PATH = "/sparql";
  private static final int HEADER_BYTES = 16 * 1024;
  private static final long BODY_BYTES = 1L << 20;
  private static final long IDLE_MILLIS = 15_000;
  private static final int THREADS = 64;

  private final FusekiServer server;
  private final Thread hook;

  private Service(FusekiServer server, EmbeddedStore store) {
    this.server = server;
    this.hook =
        new Thread(
            () -> {
              server.stop();
              store.close();
            },
            "stop the service");
  }

  /**
   * Starts. When the process is told to end, the server stops first and the store is closed after a
   * write under way.
   *
   * @param catalogue the questions that pages ask
   * @param base the public address of the site, ending in a slash
   * @param home the clone, whose documents and ontology the documentation is made of
   * @throws Fault PORT_IN_USE
   */
  public static Service start(
      EmbeddedStore store, ServiceLimits limits, Catalogue catalogue, URI base, Path home) {
    return start(store, limits, catalogue, base, home, Succession.NONE);
  }

  /**
   * As {@link #start(EmbeddedStore, ServiceLimits, Catalogue, URI, Path)}.
   *
   * @param succession what became of IRIs that stand no longer
   */
  public static Service start(
      EmbeddedStore store,
      ServiceLimits limits,
      Catalogue catalogue,
      URI base,
      Path home,
      Succession succession) {
    ARQ.globalServiceAllowed = false;
    Reading reading = new Reading(store, catalogue, new Addresses(base), limits.run());
    Supplier<SearchIndex> index = Suppliers.memoize(() -> SearchIndex.of(store, catalogue));
    FusekiServer server =
        FusekiServer.create()
            .port(limits.port())
            .loopback(true)
            .maxServerThreads(THREADS)
            .fusekiModules(FusekiModules.empty())
            .addFilter("/*", new ReadOnlyFilter())
            .addServlet(
                "/*", new Front(reading, index, new Documentation(home, catalogue), succession))
            // The store hands out its dataset inside its own transactions only.
            .addDataset(PATH, DatasetGraphZero.create())
            .registerOperation(Operation.Query, new QueryAction(store, limits))
            .addOperation(PATH, Operation.Query)
            .build();
    harden(server.getJettyServer());
    try {
      server.start();
    } catch (RuntimeException e) {
      server.stop();
      throw isPortInUse(e) ? portInUse(limits.port()) : e;
    }
    warm(index);
    Service service = new Service(server, store);
    Runtime.getRuntime().addShutdownHook(service.hook);
    return service;
  }

  /** Where it listens. */
  public int port() {
    return server.getPort();
  }

  /** Where its site begins on this machine, such as {@code http://localhost:3030/}. */
  public String site() {
    return "http://localhost:" + port() + "/";
  }

  /** Where it answers queries, such as {@code http://localhost:3030/sparql}. */
  public String url() {
    return "http://localhost:" + port() + PATH;
  }

  /** Waits until it is stopped. */
  public void join() {
    server.join();
  }

  /** Stops the server; the store stays open. */
  @Override
  public void close() {
    server.stop();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already.
    }
  }

  /** A start should not wait for what a search needs, nor the first search. */
  private static void warm(Supplier<SearchIndex> index) {
    Thread thread =
        new Thread(
            () -> {
              try {
                index.get();
              } catch (Fault fault) {
                LOG.debug("the names could not be read: {}", fault.getMessage());
              }
            },
            "read the names");
    thread.setDaemon(true);
    thread.start();
  }

  // GzipHandler has a successor in a module of its own, which marks entity tags in another way.
  @SuppressWarnings("removal")
  private static void harden(Server jetty) {
    org.eclipse.jetty.server.handler.gzip.GzipHandler compressed =
        new org.eclipse.jetty.server.handler.gzip.GzipHandler();
    compressed.setInflateBufferSize(0);
    compressed.setIncludedMethods("GET");
    compressed.setExcludedPaths(PATH, PATH + "/*");
    compressed.setHandler(jetty.getHandler());
    SizeLimitHandler limited = new SizeLimitHandler(BODY_BYTES, -1);
    limited.setHandler(compressed);
    jetty.setHandler(limited);
    ErrorHandler errors = new LineErrors();
    jetty.setErrorHandler(errors);
    jetty.getDescendants(ContextHandler.class).forEach(c -> c.setErrorHandler(errors));
    for (Connector connector : jetty.getConnectors()) {
      if (connector instanceof ServerConnector network) {
        network.setIdleTimeout(IDLE_MILLIS);
      }
      HttpConfiguration http =
          connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
      http.setRequestHeaderSize(HEADER_BYTES);
      http.setSendServerVersion(false);
    }
  }

  private static boolean isPortInUse(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return true;
      }
    }
    return false;
  }

  /**
   * Finds out whether the port is free before work is spent on what will be served there.
   *
   * @throws Fault PORT_IN_USE
   */
  public static void requireFree(ServiceLimits limits) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), limits.port()));
    } catch (IOException e) {
      throw portInUse(limits.port());
    }
  }

  private static Fault portInUse(int port) {
    return new Fault(
        Fault.Code.PORT_IN_USE,
        "port " + port,
        "in use by another program; expected a free one",
        "Choose another with --port");
  }
}
