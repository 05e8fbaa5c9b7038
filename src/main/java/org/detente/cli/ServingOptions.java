package org.detente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.detente.curate.Door;
import org.detente.http.AccessLog;
import org.detente.http.Ports;
import org.detente.model.Fault;
import org.detente.publish.Limit;
import org.detente.publish.LimitsFile;
import org.detente.publish.LimitsSense;
import org.detente.publish.Service;
import org.detente.publish.ServiceLimits;
import org.detente.query.Catalogue;
import org.detente.store.EmbeddedStore;
import org.detente.upkeep.EventLayer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Where a service listens, how the public calls it, and what it takes on. */
final class ServingOptions {

  private static final int HIGHEST = 65_535;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "3030",
      description = "Port to listen on; 0 takes a free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--base",
      paramLabel = "URL",
      converter = SiteConverter.class,
      description =
          "The public address of the site, ending in a slash, when a proxy stands before it"
              + " (default: http://localhost:PORT/).")
  private URI base;

  @Option(
      names = "--limits",
      paramLabel = "FILE",
      description =
          "How much the service takes on, see docs/limits.md (default: data/limits.properties).")
  private Path limitsFile;

  @Option(
      names = "--proxy",
      description =
          "A proxy of your own stands before the service: its X-Forwarded-For tells who asks, and"
              + " every client has a budget.")
  private boolean isProxied;

  @Option(
      names = "--operations-port",
      paramLabel = "PORT",
      description =
          "Port for /health, /ready and /metrics, on this machine only; 0 takes a free one"
              + " (default: none).")
  private Integer operationsPort;

  @Option(
      names = "--log",
      paramLabel = "FILE",
      description =
          "Log every request as JSON, one object on a line, to a file or, with -, to standard error"
              + " (default: warnings only).")
  private String log;

  /**
   * Finds out whether limits can be read and the port is free before work is spent on what will be
   * served there.
   *
   * @throws Fault PORT_IN_USE, BAD_USAGE, BAD_LIMITS
   */
  void requireFree() throws IOException {
    Ports.requireFree(limits().port(), "--port");
  }

  /**
   * Serves a store until the process is told to end, or until too many queries are stuck for it to
   * go on.
   *
   * @param folder of the store; empty when it is in memory
   * @param door whose requests are logged and counted too
   * @return the exit code: 0, or 3 so that whoever watches over the process starts it anew
   */
  int serve(EmbeddedStore store, Optional<Path> folder, Optional<Door> door, CommandSpec spec)
      throws IOException {
    ServiceLimits limits = limits();
    ServiceLog.quieten();
    if (log != null) {
      ServiceLog.to(log, limits);
    }
    Catalogue catalogue = Catalogue.read(Home.resolve("queries"));
    try (Service service =
        Service.start(
            store,
            limits,
            catalogue,
            publicAddress(base, port),
            Home.resolve(""),
            EventFates.read(EventLayer.shippedLog(Home.resolve(""))))) {
      door.ifPresent(open -> open.finished().tell(service.workings().finished()::pass));
      if (log != null) {
        service
            .workings()
            .finished()
            .tell(
                new AccessLog(
                    limits.count(Limit.LOG_QUERY),
                    limits.count(Limit.LOG_IPV4),
                    limits.count(Limit.LOG_IPV6)));
      }
      PrintWriter err = spec.commandLine().getErr();
      LimitsSense.warning(limits, Runtime.getRuntime().maxMemory()).ifPresent(err::println);
      err.println("Pages at " + service.site());
      err.println("SPARQL at " + service.url() + " – stop with Ctrl-C");
      err.flush();
      return new Watch(service, limits, folder).until(Optional.ofNullable(operationsPort), err);
    }
  }

  private ServiceLimits limits() throws IOException {
    requirePort("--port", port);
    if (operationsPort != null) {
      requirePort("--operations-port", operationsPort);
    }
    Path file = limitsFile == null ? Home.resolve("data/limits.properties") : limitsFile;
    return new ServiceLimits(port, isProxied, LimitsFile.read(file));
  }

  /** The address that was given, else the one on this machine. */
  static URI publicAddress(URI given, int port) {
    return given == null ? URI.create("http://localhost:" + port + "/") : given;
  }

  /**
   * Makes sure that a number is one of a port.
   *
   * @param option that it was given to
   * @throws Fault BAD_USAGE
   */
  static void requirePort(String option, int port) {
    if (port < 0 || port > HIGHEST) {
      throw new Fault(
          Fault.Code.BAD_USAGE,
          option,
          port + "; expected a number from 0 to " + HIGHEST,
          "Choose another, such as 3030");
    }
  }
}
