package org.detente.publish.site;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.detente.model.Fault;

/**
 * What goes back to whoever asked.
 *
 * @param status of HTTP
 * @param mediaType of the body, with its charset; empty when there is none
 * @param body its bytes; whoever made them keeps no hold of them
 * @param headers others than those of content and length
 */
public record Sent(int status, String mediaType, byte[] body, Map<String, String> headers) {

  public Sent {
    Objects.requireNonNull(mediaType);
    Objects.requireNonNull(body);
    // In the order of their names, whatever the order of hash codes.
    headers = Collections.unmodifiableMap(new TreeMap<>(headers));
  }

  /** A page. */
  public static Sent html(int status, byte[] body) {
    return new Sent(status, "text/html;charset=utf-8", body, Map.of());
  }

  /** A line of text. */
  public static Sent text(int status, String text) {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    return new Sent(status, "text/plain;charset=utf-8", body, Map.of());
  }

  /** 303: an answer stands at another address (RFC 9110 §15.4.4). */
  public static Sent seeOther(String address) {
    return new Sent(303, "", new byte[0], Map.of("Location", address));
  }

  /** 301: it stands at another address for good (RFC 9110 §15.4.2). */
  public static Sent moved(String address) {
    return new Sent(301, "", new byte[0], Map.of("Location", address));
  }

  /** This answer with its strong entity tag (RFC 9110 §8.8.3), when it is one to be kept. */
  public Sent tagged() {
    return status == 200 && !headers.containsKey("ETag")
        ? with("ETag", "\"" + Digest.of(body) + "\"")
        : this;
  }

  /** This answer with what tells programs why it is none, and when to come back. */
  public Sent because(Fault fault) {
    Sent told = with(Statuses.HEADER, fault.code().name());
    return status == 503 ? told.with("Retry-After", Statuses.RETRY_SECONDS) : told;
  }

  /** This answer with one header more. */
  public Sent with(String name, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(name, value);
    return new Sent(status, mediaType, body, more);
  }
}
