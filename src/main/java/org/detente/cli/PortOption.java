package org.detente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import org.detente.model.Fault;
import org.detente.publish.Service;
import org.detente.publish.ServiceLimits;
import org.detente.query.Catalogue;
import org.detente.store.EmbeddedStore;
import org.detente.upkeep.EventLayer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Where a service listens, and how the public calls it. */
final class PortOption {

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
      defaultValue = "http://localhost:3030/",
      converter = SiteConverter.class,
      description =
          "The public address of the site, ending in a slash, when a proxy stands before it"
              + " (default: ${DEFAULT-VALUE}).")
  private URI base;

  /**
   * The usual limits at this port.
   *
   * @throws Fault BAD_USAGE when there is no such port
   */
  private ServiceLimits limits() {
    if (port < 0 || port > HIGHEST) {
      throw new Fault(
          Fault.Code.BAD_USAGE,
          "--port",
          port + "; expected a number from 0 to " + HIGHEST,
          "Choose another, such as 3030");
    }
    return ServiceLimits.at(port);
  }

  /**
   * Finds out whether the port is free before work is spent on what will be served there.
   *
   * @throws Fault PORT_IN_USE, BAD_USAGE
   */
  void requireFree() {
    Service.requireFree(limits());
  }

  /** Starts a service over a store, and says where it answers. */
  Service start(EmbeddedStore store, CommandSpec spec) throws IOException {
    Catalogue catalogue = Catalogue.read(Home.resolve("queries"));
    Service service =
        Service.start(
            store,
            limits(),
            catalogue,
            base,
            Home.resolve(""),
            EventFates.read(EventLayer.shippedLog(Home.resolve(""))));
    PrintWriter err = spec.commandLine().getErr();
    err.println("Pages at " + service.site());
    err.println("SPARQL at " + service.url() + " – stop with Ctrl-C");
    err.flush();
    return service;
  }
}
