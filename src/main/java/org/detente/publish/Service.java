package org.detente.publish;

import com.google.common.base.Suppliers;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraphZero;
import org.detente.http.Finished;
import org.detente.http.Ports;
import org.detente.model.Fault;
import org.detente.publish.client.BudgetFilter;
import org.detente.publish.data.Succession;
import org.detente.publish.docs.Documentation;
import org.detente.publish.operations.Workings;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Reading;
import org.detente.publish.search.SearchIndex;
import org.detente.publish.site.Front;
import org.detente.publish.wire.Outbox;
import org.detente.query.Catalogue;
import org.detente.query.Lanes;
import org.detente.store.EmbeddedStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Fuseki server on the loopback interface: queries at {@code /sparql}, and the site everywhere
 * else.
 */
public final class Service implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Service.class);

  static final String PATH = "/sparql";

  private final FusekiServer server;
  private final Workings workings;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread hook;

  private Service(FusekiServer server, Workings workings) {
    this.server = server;
    this.workings = workings;
    this.hook =
        new Thread(
            () -> {
              stop();
              workings.store().close();
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
    Lanes lanes = limits.lanes();
    Outbox outbox = new Outbox(limits.of(Limit.ANSWER_BYTES_UNDER_WAY));
    Reading reading = new Reading(store, catalogue, new Addresses(base), limits.run(), lanes);
    Supplier<SearchIndex> index = Suppliers.memoize(() -> SearchIndex.of(store, catalogue));
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(limits.port())
            .loopback(true)
            .maxServerThreads(limits.count(Limit.THREADS))
            .fusekiModules(FusekiModules.empty())
            .addFilter("/*", new CommonHeaders(store));
    if (limits.isProxied()) {
      builder.addFilter("/*", new BudgetFilter(limits.budget()));
    }
    FusekiServer server =
        builder
            .addFilter("/*", new ReadOnlyFilter(new EndpointItself(reading.addresses())))
            .addServlet(
                "/*",
                new Front(reading, index, new Documentation(home, catalogue), succession, outbox))
            // The store hands out its dataset inside its own transactions only.
            .addDataset(PATH, DatasetGraphZero.create())
            .registerOperation(Operation.Query, new QueryAction(store, limits, lanes, outbox))
            .addOperation(PATH, Operation.Query)
            .build();
    limits.wire().harden(server.getJettyServer(), PATH);
    Finished finished = new Finished(PublicDoors::of, limits.isProxied());
    server.getJettyServer().setRequestLog(finished);
    count(store);
    try {
      server.start();
    } catch (RuntimeException e) {
      server.stop();
      throw Ports.isTaken(e) ? Ports.taken(limits.port(), "--port") : e;
    }
    warm(index, reading);
    Service service = new Service(server, new Workings(store, lanes, outbox, finished));
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

  /** What whoever runs it may look at. */
  public Workings workings() {
    return workings;
  }

  /** Waits until it is stopped, or for a while; true when it still runs then. */
  public boolean isRunning(Duration longest) {
    try {
      return !stopped.await(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Stops the server; the store stays open. */
  @Override
  public void close() {
    stop();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already.
    }
  }

  private void stop() {
    server.stop();
    stopped.countDown();
  }

  /** What tells states apart must be known before the first answer, which says it. */
  private static void count(EmbeddedStore store) {
    try {
      store.snapshot();
    } catch (Fault fault) {
      LOG.warn("the store cannot be read: {}", fault.code());
    }
  }

  /** A start should not wait for what the first requests need, nor should these. */
  private static void warm(Supplier<SearchIndex> index, Reading reading) {
    Thread thread =
        new Thread(
            () -> {
              try {
                reading.look((data, contents) -> contents);
                index.get();
              } catch (Fault fault) {
                LOG.debug("the store could not be read: {}", fault.getMessage());
              }
            },
            "read what is asked for first");
    thread.setDaemon(true);
    thread.start();
  }
}
