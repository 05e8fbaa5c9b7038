package org.detente.curate;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.detente.model.Fault;

/** A request that is not done, and why: told as a problem document (RFC 9457). */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient Optional<Fault.Code> code;
  private final transient Map<String, String> headers;

  private Refusal(
      int status, String detail, Optional<Fault.Code> code, Map<String, String> headers) {
    super(detail, null, false, false);
    this.status = status;
    this.code = code;
    this.headers = new TreeMap<>(headers);
  }

  /**
   * @param detail what was found, what was expected and what to do
   */
  static Refusal of(int status, String detail) {
    return new Refusal(status, detail, Optional.empty(), Map.of());
  }

  /** One that may be tried again later. */
  static Refusal later(int status, String detail, Duration wait) {
    long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    return new Refusal(
        status, detail, Optional.empty(), Map.of("Retry-After", Long.toString(seconds)));
  }

  /** One for want of a token. */
  static Refusal unknown() {
    return new Refusal(
        401,
        "No token that is known; expected 'Authorization: Bearer NAME.SECRET'.",
        Optional.empty(),
        Map.of("WWW-Authenticate", "Bearer realm=\"detente\""));
  }

  /** One by a method that its address does not know. */
  static Refusal method(List<String> allowed) {
    String methods = String.join(", ", allowed);
    return new Refusal(
        405, "Expected " + methods + " here.", Optional.empty(), Map.of("Allow", methods));
  }

  /** What a fault says; where the store is at fault, not where it lies. */
  static Refusal of(Fault fault) {
    int status =
        switch (fault.code()) {
          case TOO_LARGE -> 413;
          case UNKNOWN_FORMAT -> 415;
          case BAD_USAGE, BAD_PARAMETER -> 400;
          case DISK_FULL -> 507;
          case STORE_UNREADABLE, STORE_IN_USE -> 503;
          case UNFORESEEN -> 500;
          default -> 422;
        };
    String detail = status < 500 ? fault.getMessage() : veiled(fault.code());
    return new Refusal(
        status,
        detail,
        Optional.of(fault.code()),
        status == 503 ? Map.of("Retry-After", "10") : Map.of());
  }

  int status() {
    return status;
  }

  /** The code of docs/errors.md, where a fault has one. */
  Optional<Fault.Code> code() {
    return code;
  }

  /** True when the same request may be taken another time: it is not at fault itself. */
  boolean mayPass() {
    return status >= 500 || code.filter(Fault.Code.TIMED_OUT::equals).isPresent();
  }

  /** Besides those of every answer. */
  Map<String, String> headers() {
    return headers;
  }

  private static String veiled(Fault.Code code) {
    return switch (code) {
      case DISK_FULL -> "Too little room on the disk. Nothing was changed.";
      case UNFORESEEN -> "Something unforeseen. Whether it was done, /audit tells.";
      default -> "The store cannot be read or written now. Whether it was done, /audit tells.";
    };
  }
}
