package org.detente.http;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * A request that is over.
 *
 * @param door what was knocked at, one of a few names
 * @param client who asked; empty when a proxy tells an address that is none
 * @param curator the name of the curator who asked; empty where nobody has to say who they are
 * @param method of HTTP
 * @param path of the address, as it was sent
 * @param query of the address, as it was sent; empty when there is none
 * @param status of HTTP
 * @param fault the code of the fault it was refused with; empty when it was answered
 * @param bytes of the answer's body
 * @param time from its first byte to the last of the answer
 */
public record Done(
    String door,
    Optional<InetAddress> client,
    Optional<String> curator,
    String method,
    String path,
    String query,
    int status,
    String fault,
    long bytes,
    Duration time) {

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS");

  /** Its method if that is one of a few, else {@code other}. */
  public String knownMethod() {
    return METHODS.contains(method) ? method : "other";
  }
}
