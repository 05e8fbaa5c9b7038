package org.detente.article;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of how a page was fetched. It says least: metadata and the page itself come first.
 *
 * @param url where it was fetched
 * @param charset the character set that the server named
 * @param day when, in UTC: no later than that day was it published, and nothing else is known by it
 */
public record Capture(Optional<String> url, Optional<Charset> charset, Optional<LocalDate> day) {

  /** A file that nobody knows how it was fetched. */
  public static Capture none() {
    return new Capture(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The article's address: what the page names as its own, if that is of the same site. */
  Optional<String> address(Optional<String> canonical) {
    Optional<WebAddress> fetched = url.flatMap(WebAddress::of);
    if (fetched.isEmpty()) {
      return canonical;
    }
    return canonical
        .filter(u -> WebAddress.of(u).filter(own -> isPage(own, fetched.get())).isPresent())
        .or(() -> url);
  }

  /** A canonical link to the front page is one of those that every page of the site has. */
  private static boolean isPage(WebAddress own, WebAddress fetched) {
    return own.isOfSite(fetched) && (!own.rest().isEmpty() || fetched.rest().isEmpty());
  }

  /** True for a day on which what was fetched can have been published, time zones allowed for. */
  boolean allows(LocalDate published) {
    return day.map(d -> !published.isAfter(d.plusDays(1))).orElse(true);
  }
}
