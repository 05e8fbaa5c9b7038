package org.detente.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.detente.archive.Entry;
import org.detente.archive.Parts;
import org.detente.archive.Place;
import org.detente.model.Fault;

/** What became of each entry of an archive: a line of the report, and a count. */
final class ArchiveReport {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Parts parts;
  private final boolean wanted;
  private final Path archive;

  /**
   * @param wanted false to count alone
   * @param archive where the entries are from
   */
  ArchiveReport(Parts parts, boolean wanted, Path archive) {
    this.parts = parts;
    this.wanted = wanted;
    this.archive = archive;
  }

  void read(Place place, String article, int claims) {
    parts.count("read", 1);
    parts.count("claims", claims);
    if (wanted) {
      ObjectNode line = line(place, "read");
      parts.tell(line.put("article", article).put("claims", claims).toString());
    }
  }

  void passedOver(Place place, Entry.Reason reason) {
    parts.count("passed over: " + reason.term(), 1);
    if (wanted) {
      parts.tell(line(place, "passed over").put("reason", reason.term()).toString());
    }
  }

  void same(Place place, String article) {
    String reason = Entry.Reason.SAME_ARTICLE.term();
    parts.count("passed over: " + reason, 1);
    if (wanted) {
      ObjectNode line = line(place, "passed over");
      parts.tell(line.put("reason", reason).put("article", article).toString());
    }
  }

  void refused(Place place, Fault.Code code, String found) {
    parts.count("refused: " + code, 1);
    if (wanted) {
      ObjectNode line = line(place, "refused");
      parts.tell(line.put("code", code.name()).put("found", found).toString());
    }
  }

  private ObjectNode line(Place place, String outcome) {
    ObjectNode line = JSON.createObjectNode();
    line.put("in", archive.getFileName().toString()).put("offset", place.offset());
    place.url().ifPresent(url -> line.put("url", url));
    place.fetched().ifPresent(at -> line.put("fetched", at.toString()));
    return line.put("outcome", outcome);
  }
}
