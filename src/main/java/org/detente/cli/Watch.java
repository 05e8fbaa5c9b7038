package org.detente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.detente.publish.Limit;
import org.detente.publish.Service;
import org.detente.publish.ServiceLimits;
import org.detente.publish.operations.Operations;
import org.detente.publish.operations.Readiness;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stays with a service while it runs, and ends it when queries can no longer be cut. */
final class Watch {

  private static final Logger EVENTS = LoggerFactory.getLogger(ServiceLog.EVENTS);
  private static final Duration LOOK = Duration.ofMillis(500);
  private static final Duration PARTING = Duration.ofSeconds(5);
  private static final int STUCK = 3;

  private final Service service;
  private final Readiness readiness;

  /**
   * @param folder of the store; empty when it is in memory
   */
  Watch(Service service, ServiceLimits limits, Optional<Path> folder) {
    this.service = service;
    this.readiness =
        new Readiness(
            service.workings(), folder, limits.of(Limit.STUCK), limits.of(Limit.DISK_RESERVE));
  }

  /**
   * Waits.
   *
   * @param operationsPort where to answer whoever runs the service; empty for nowhere
   * @return the exit code
   */
  int until(Optional<Integer> operationsPort, PrintWriter err) {
    if (operationsPort.isEmpty()) {
      return look();
    }
    try (Operations operations =
        Operations.start(operationsPort.get(), service.workings(), readiness)) {
      err.println("Operations at http://localhost:" + operations.port() + "/ready");
      err.flush();
      return look();
    }
  }

  private int look() {
    EVENTS.atInfo().addKeyValue("port", service.port()).log("started");
    while (service.isRunning(LOOK)) {
      if (readiness.isStuck()) {
        EVENTS
            .atError()
            .addKeyValue("queries", service.workings().stuck())
            .log("stuck, ending to be started anew");
        endSoon();
        return STUCK;
      }
    }
    EVENTS.atInfo().log("stopped");
    return 0;
  }

  /** What is stuck may keep the store from closing: then the process ends all the same. */
  private static void endSoon() {
    Thread last =
        new Thread(
            () -> {
              try {
                Thread.sleep(PARTING.toMillis());
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              Runtime.getRuntime().halt(STUCK);
            },
            "end all the same");
    last.setDaemon(true);
    last.start();
  }
}
