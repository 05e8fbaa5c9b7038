package org.detente.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A part that stands whole on the disk, as the journal has it.
 *
 * @param part its number, from 0
 * @param file number of the archive that was being read
 * @param mark where in it to go on; at the start of the next where {@code file} is its number
 * @param sums CRC-32C of the part's files by their endings
 * @param counts how often each outcome has come so far, with all parts before
 */
record Done(
    int part, int file, Mark mark, SortedMap<String, String> sums, SortedMap<String, Long> counts) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Before the first part. */
  static final Done NOTHING = new Done(-1, 0, Mark.START, new TreeMap<>(), new TreeMap<>());

  /** As a line of the journal. */
  String line() {
    ObjectNode json = JSON.createObjectNode();
    json.put("part", part).put("file", file).put("offset", mark.offset()).put("skip", mark.skip());
    ObjectNode checks = json.putObject("crc32c");
    sums.forEach(checks::put);
    ObjectNode outcomes = json.putObject("outcomes");
    counts.forEach(outcomes::put);
    return json + "\n";
  }

  /**
   * What {@link #line} wrote.
   *
   * @throws IOException for a line that was cut short
   */
  static Done of(String line) throws IOException {
    JsonNode json = JSON.readTree(line);
    SortedMap<String, String> sums = new TreeMap<>();
    json.path("crc32c").properties().forEach(f -> sums.put(f.getKey(), f.getValue().asText()));
    SortedMap<String, Long> counts = new TreeMap<>();
    json.path("outcomes").properties().forEach(f -> counts.put(f.getKey(), f.getValue().asLong()));
    if (!json.hasNonNull("part") || sums.isEmpty()) {
      throw new IOException("no line of a journal");
    }
    return new Done(
        json.path("part").asInt(),
        json.path("file").asInt(),
        new Mark(json.path("offset").asLong(), json.path("skip").asInt()),
        sums,
        counts);
  }
}
