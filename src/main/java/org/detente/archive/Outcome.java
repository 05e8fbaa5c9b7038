package org.detente.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.UnaryOperator;
import org.detente.model.Fault;

/**
 * What became of an entry.
 *
 * @param counted under what it is counted: {@code read}, {@code passed over: first-look}, {@code
 *     refused: NO_STORY}
 * @param line a JSON object, without the end of the line
 */
public record Outcome(String counted, String line) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * It was read.
   *
   * @param archive name of the file that it stands in, without folders
   * @param article id of the article that it is
   * @param claims how many were found
   */
  public static Outcome read(String archive, Place place, String article, int claims) {
    return of(
        archive, place, "read", "", json -> json.put("article", article).put("claims", claims));
  }

  /** It is nothing that could be an article. */
  public static Outcome passedOver(String archive, Place place, Entry.Reason reason) {
    String term = reason.term();
    return of(archive, place, "passed over", ": " + term, json -> json.put("reason", term));
  }

  /**
   * It is an article that has been read.
   *
   * @param article its id
   */
  public static Outcome same(String archive, Place place, String article) {
    String term = Entry.Reason.SAME_ARTICLE.term();
    return of(
        archive,
        place,
        "passed over",
        ": " + term,
        json -> json.put("reason", term).put("article", article));
  }

  /** Something is wrong with it. */
  public static Outcome refused(String archive, Place place, Fault.Code code, String found) {
    return of(
        archive,
        place,
        "refused",
        ": " + code,
        json -> json.put("code", code.name()).put("found", found));
  }

  private static Outcome of(
      String archive, Place place, String outcome, String why, UnaryOperator<ObjectNode> more) {
    ObjectNode line = JSON.createObjectNode();
    line.put("in", archive).put("offset", place.offset());
    place.url().ifPresent(url -> line.put("url", url));
    place.fetched().ifPresent(at -> line.put("fetched", at.toString()));
    return new Outcome(outcome + why, more.apply(line.put("outcome", outcome)).toString());
  }
}
