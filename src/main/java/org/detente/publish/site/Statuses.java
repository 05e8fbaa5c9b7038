package org.detente.publish.site;

import org.detente.http.Finished;
import org.detente.model.Fault;

/** Faults as statuses of HTTP. */
public final class Statuses {

  /** Tells programs, and the log, the code of the fault. */
  public static final String HEADER = Finished.FAULT;

  /** How long whoever could not be answered should wait. */
  public static final String RETRY_SECONDS = "10";

  private Statuses() {}

  /** The status of a fault. */
  public static int of(Fault fault) {
    return switch (fault.code()) {
      case TIMED_OUT, TOO_BUSY -> 503;
      case NOT_ALLOWED -> 403;
      case OVER_BUDGET -> 429;
      case UNKNOWN_FORMAT -> 406;
      case UNKNOWN_QUERY -> 404;
      case BAD_QUERY, BAD_USAGE, BAD_PARAMETER, TOO_LARGE -> 400;
      default -> 500;
    };
  }

  /** What may be told of a fault of the server's own: not where the store lies. */
  static Fault veiled(Fault fault) {
    return of(fault) == 503
        ? fault
        : new Fault(fault.code(), "store", "unreadable; expected an answer", "Try again later");
  }
}
