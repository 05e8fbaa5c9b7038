package org.detente.publish.operations;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * A request that is over.
 *
 * @param client who asked; empty when a proxy tells an address that is none
 * @param method of HTTP
 * @param path of the address, as it was sent
 * @param query of the address, as it was sent; empty when there is none
 * @param status of HTTP
 * @param fault the code of the fault it was refused with; empty when it was answered
 * @param bytes of the answer's body
 * @param time from its first byte to the last of the answer
 */
public record Done(
    Optional<InetAddress> client,
    String method,
    String path,
    String query,
    int status,
    String fault,
    long bytes,
    Duration time) {

  private static final Set<String> DOORS =
      Set.of(
          "sparql",
          "api",
          "en",
          "fr",
          "ru",
          "assets",
          "suggest",
          "rows",
          "id",
          "article",
          "event",
          "graph",
          "ns",
          "reference",
          "lexicon");

  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");

  /** The first part of its path if that is one of a few, else {@code other}. */
  public String door() {
    int from = path.startsWith("/") ? 1 : 0;
    int to = path.indexOf('/', from);
    String first = path.substring(from, to < 0 ? path.length() : to);
    return DOORS.contains(first) ? first : "other";
  }

  /** Its method if that is one of a few, else {@code other}. */
  public String knownMethod() {
    return METHODS.contains(method) ? method : "other";
  }
}
