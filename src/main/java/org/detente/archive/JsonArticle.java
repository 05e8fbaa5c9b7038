package org.detente.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An article as a JSON object, under the names of our own {@code .meta.json} files, of JSON Feed,
 * of schema.org's NewsArticle or of news-please. Other keys are not read.
 */
final class JsonArticle {

  private static final List<String> URL = List.of("url", "external_url", "@id", "id");
  private static final List<String> TITLE = List.of("title", "headline");
  private static final List<String> PUBLISHER = List.of("publisher", "source_domain");
  private static final List<String> LANGUAGE = List.of("language", "inLanguage");
  private static final List<String> PUBLISHED =
      List.of("published", "date_published", "datePublished", "date_publish");
  private static final List<String> HTML = List.of("html", "content_html");
  private static final List<String> TEXT =
      List.of("text", "content_text", "articleBody", "maintext", "summary", "description");

  private JsonArticle() {}

  /**
   * What the object tells.
   *
   * @param feed what holds for all of a feed's articles: its title is the outlet's name
   */
  static Told told(JsonNode article, JsonNode feed) {
    Optional<String> html = first(article, HTML);
    return new Told(
        first(article, URL).filter(u -> u.startsWith("http")),
        first(article, TITLE),
        first(article, PUBLISHER).or(() -> first(feed, TITLE)),
        first(article, PUBLISHED).flatMap(StatedDay::of),
        first(article, LANGUAGE).or(() -> first(feed, LANGUAGE)),
        html.or(() -> first(article, TEXT)).orElse(""),
        html.isPresent());
  }

  private static Optional<String> first(JsonNode object, List<String> names) {
    return names.stream().flatMap(name -> text(object.path(name))).findFirst();
  }

  /** The text, or the name of the thing that stands in its place. */
  private static Stream<String> text(JsonNode value) {
    JsonNode named = value.isObject() ? value.path("name") : value;
    return named.isTextual() && !named.asText().isBlank()
        ? Stream.of(named.asText())
        : Stream.empty();
  }
}
