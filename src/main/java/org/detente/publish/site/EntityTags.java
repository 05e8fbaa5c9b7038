package org.detente.publish.site;

import java.util.Arrays;

/** Conditional requests (RFC 9110 §13.1.2). */
final class EntityTags {

  private EntityTags() {}

  /** True when {@code If-None-Match} names the tag or anything; the comparison is the weak one. */
  static boolean match(String ifNoneMatch, String tag) {
    return ifNoneMatch != null
        && (ifNoneMatch.strip().equals("*")
            || Arrays.stream(ifNoneMatch.split(","))
                .map(String::strip)
                .map(t -> t.startsWith("W/") ? t.substring(2) : t)
                // Jetty adds the coding to the tag of what it compresses.
                .map(t -> t.replace("--gzip\"", "\""))
                .anyMatch(tag::equals));
  }
}
