package org.detente.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The schema.org article that a page describes in JSON-LD, if it describes one; broken JSON is as
 * good as none.
 *
 * @param headline its headline
 * @param publisher name of its publisher
 * @param published its datePublished; dateModified is never taken for it
 */
record JsonLd(
    Optional<String> headline, Optional<String> publisher, Optional<LocalDate> published) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Reads the first article among the page's JSON-LD scripts. */
  static JsonLd of(Document page) {
    List<JsonNode> things = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        collect(JSON.readTree(script.data()), things);
      } catch (JsonProcessingException e) {
        continue;
      }
    }
    return things.stream().filter(JsonLd::isArticle).findFirst().map(JsonLd::read).orElse(none());
  }

  private static JsonLd none() {
    return new JsonLd(Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static void collect(JsonNode root, List<JsonNode> things) {
    List<JsonNode> top = new ArrayList<>();
    if (root.isArray()) {
      root.forEach(top::add);
    } else {
      top.add(root);
    }
    for (JsonNode thing : top) {
      things.add(thing);
      thing.path("@graph").forEach(things::add);
      if (thing.path("mainEntity").isObject()) {
        things.add(thing.path("mainEntity"));
      }
    }
  }

  private static boolean isArticle(JsonNode thing) {
    String type = thing.path("@type").toString();
    return type.contains("Article") || type.contains("Posting") || type.contains("Report");
  }

  private static JsonLd read(JsonNode article) {
    JsonNode publisher = article.path("publisher");
    return new JsonLd(
        text(article.path("headline")),
        text(publisher.isObject() ? publisher.path("name") : publisher),
        text(article.path("datePublished")).flatMap(Days::ofIso));
  }

  private static Optional<String> text(JsonNode node) {
    return node.isTextual() && !node.asText().isBlank()
        ? Optional.of(node.asText().strip())
        : Optional.empty();
  }
}
