package org.detente.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is known of an article from beside it ({@code NAME.meta.json}) or from the command line.
 *
 * @param id letters, digits, {@code .}, {@code _} and {@code -}; becomes part of IRIs
 * @param title the headline
 * @param publisher the outlet's name
 * @param url where it was published, http or https
 * @param published day of publication
 * @param language {@code fr}, {@code en} or {@code ru}
 */
public record Metadata(
    Optional<String> id,
    Optional<String> title,
    Optional<String> publisher,
    Optional<String> url,
    Optional<LocalDate> published,
    Optional<String> language) {

  /** Languages that can be read. */
  public static final Set<String> LANGUAGES = Set.of("en", "fr", "ru");

  private static final Pattern SLUG = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,127}");
  private static final int LONGEST_URL = 2048;

  public Metadata {
    id.ifPresent(value -> require(isSlug(value), "id " + value));
    language.ifPresent(value -> require(LANGUAGES.contains(value), "language " + value));
    url.ifPresent(value -> require(isWebAddress(value), "url " + value));
  }

  /** Nothing known. */
  public static Metadata none() {
    return new Metadata(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same, but for the day and language given on the command line, which win. */
  public Metadata overriding(Optional<LocalDate> day, Optional<String> tongue) {
    return new Metadata(
        id, title, publisher, url, day.or(() -> published), tongue.or(() -> language));
  }

  /** True for what can stand in an IRI as an article's id. */
  public static boolean isSlug(String value) {
    return SLUG.matcher(value).matches();
  }

  /** True for an absolute http or https address of at most 2048 characters. */
  public static boolean isWebAddress(String value) {
    try {
      URI uri = new URI(value);
      return value.length() <= LONGEST_URL
          && uri.getHost() != null
          && Set.of("http", "https").contains(String.valueOf(uri.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException("not allowed: " + what);
    }
  }
}
