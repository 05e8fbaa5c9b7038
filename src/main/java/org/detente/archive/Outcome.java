package org.detente.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.UnaryOperator;
import org.detente.model.Fault;

/** What became of an entry. Most are counted alone, so that a line is made when it is asked for. */
public final class Outcome {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String archive;
  private final Place place;
  private final String outcome;
  private final String why;
  private final UnaryOperator<ObjectNode> more;

  private Outcome(
      String archive, Place place, String outcome, String why, UnaryOperator<ObjectNode> more) {
    this.archive = archive;
    this.place = place;
    this.outcome = outcome;
    this.why = why;
    this.more = more;
  }

  /**
   * It was read.
   *
   * @param archive name of the file that it stands in, without folders
   * @param article id of the article that it is
   * @param claims how many were found
   */
  public static Outcome read(String archive, Place place, String article, int claims) {
    return new Outcome(
        archive, place, "read", "", json -> json.put("article", article).put("claims", claims));
  }

  /** It is nothing that could be an article. */
  public static Outcome passedOver(String archive, Place place, Entry.Reason reason) {
    String term = reason.term();
    return new Outcome(
        archive, place, "passed over", ": " + term, json -> json.put("reason", term));
  }

  /**
   * It is an article that has been read.
   *
   * @param article its id
   */
  public static Outcome same(String archive, Place place, String article) {
    String term = Entry.Reason.SAME_ARTICLE.term();
    return new Outcome(
        archive,
        place,
        "passed over",
        ": " + term,
        json -> json.put("reason", term).put("article", article));
  }

  /** Something is wrong with it. */
  public static Outcome refused(String archive, Place place, Fault.Code code, String found) {
    return new Outcome(
        archive,
        place,
        "refused",
        ": " + code,
        json -> json.put("code", code.name()).put("found", found));
  }

  /**
   * Under what it is counted: {@code read}, {@code passed over: first-look}, {@code refused:
   * NO_STORY}.
   */
  public String counted() {
    return outcome + why;
  }

  /** A JSON object, without the end of the line. */
  public String line() {
    ObjectNode line = JSON.createObjectNode();
    line.put("in", archive).put("offset", place.offset());
    place.url().ifPresent(url -> line.put("url", url));
    place.fetched().ifPresent(at -> line.put("fetched", at.toString()));
    return more.apply(line.put("outcome", outcome)).toString();
  }
}
