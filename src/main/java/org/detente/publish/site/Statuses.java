package org.detente.publish.site;

import org.detente.model.Fault;

/** Faults as statuses of HTTP. */
public final class Statuses {

  private Statuses() {}

  /** The status of a fault. */
  public static int of(Fault fault) {
    return switch (fault.code()) {
      case TIMED_OUT -> 503;
      case UNKNOWN_FORMAT -> 406;
      case UNKNOWN_QUERY -> 404;
      case BAD_QUERY, BAD_USAGE, BAD_PARAMETER, TOO_LARGE -> 400;
      default -> 500;
    };
  }

  /** What may be told of a fault of the server's own: not where the store lies. */
  static Fault veiled(Fault fault) {
    return fault.code() == Fault.Code.TIMED_OUT
        ? fault
        : new Fault(fault.code(), "store", "unreadable; expected an answer", "Try again later");
  }
}
