package org.detente.cli;

import java.io.PrintWriter;
import org.detente.model.Fault;
import org.detente.publish.ServiceLimits;
import org.detente.publish.SparqlService;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Where a service listens. */
final class PortOption {

  private static final int HIGHEST = 65_535;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "3030",
      description = "Port to listen on; 0 takes a free one (default: ${DEFAULT-VALUE}).")
  private int port;

  /**
   * The usual limits at this port.
   *
   * @throws Fault BAD_USAGE when there is no such port
   */
  ServiceLimits limits() {
    if (port < 0 || port > HIGHEST) {
      throw new Fault(
          Fault.Code.BAD_USAGE,
          "--port",
          port + "; expected a number from 0 to " + HIGHEST,
          "Choose another, such as 3030");
    }
    return ServiceLimits.at(port);
  }

  /** Says where it answers. */
  static void announce(SparqlService service, CommandSpec spec) {
    PrintWriter err = spec.commandLine().getErr();
    err.println("SPARQL at " + service.url() + " – stop with Ctrl-C");
    err.flush();
  }
}
