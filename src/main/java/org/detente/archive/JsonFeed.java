package org.detente.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.detente.model.Fault;

/** A JSON Feed (<a href="https://www.jsonfeed.org/version/1.1/">version 1.1</a>, or 1). */
final class JsonFeed {

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonFeed() {}

  /**
   * Reads a feed.
   *
   * @param name what faults call the file
   * @throws JsonProcessingException when it is no JSON
   * @throws Fault BAD_ARCHIVE when it is other JSON
   */
  static List<Entry> read(String name, byte[] bytes) throws IOException {
    JsonNode feed = JSON.readTree(bytes);
    if (!feed.path("version").asText().startsWith("https://jsonfeed.org/version/")) {
      throw new Fault(
          Fault.Code.BAD_ARCHIVE,
          name,
          "JSON without \"version\": \"https://jsonfeed.org/version/…\"; expected a JSON Feed",
          "Name a file of one article a line .jsonl");
    }
    List<Entry> entries = new ArrayList<>();
    for (JsonNode item : feed.path("items")) {
      entries.add(JsonArticle.told(item, feed).at(entries.size()));
    }
    return entries;
  }
}
