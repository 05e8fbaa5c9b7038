package org.detente.evaluate;

import java.util.List;
import java.util.Optional;
import org.detente.model.EventType;

/**
 * What became of one article's gold and predictions.
 *
 * @param id the article
 * @param language BCP 47 primary subtag
 * @param pairs gold items matched
 * @param missed gold items that nothing matched
 * @param wrong predicted items that matched nothing
 * @param offices agreement on holdings of offices
 * @param published whether the day of publication was found; empty where gold does not ask
 */
public record ArticleScore(
    String id,
    String language,
    List<Pair> pairs,
    List<Missed> missed,
    List<Wrong> wrong,
    Offices offices,
    Optional<Boolean> published) {

  public ArticleScore {
    pairs = List.copyOf(pairs);
    missed = List.copyOf(missed);
    wrong = List.copyOf(wrong);
  }

  /**
   * A gold item and the prediction matched to it.
   *
   * @param gold id of gold's first telling
   * @param predicted type and place of the prediction
   * @param stop what kept it from the next depth; empty at the last
   */
  public record Pair(
      String gold, String predicted, EventType type, boolean core, Depth depth, String stop) {}

  /** A gold item nothing matched. */
  public record Missed(String gold, EventType type, boolean core) {}

  /**
   * A predicted item that matched nothing.
   *
   * @param trap true when a {@code must_not} names it: it counts as two
   */
  public record Wrong(String predicted, EventType type, boolean trap) {}

  /**
   * Holdings of offices.
   *
   * @param gold number in gold
   * @param predicted number predicted, each person and post once
   * @param agreed number in both
   */
  public record Offices(int gold, int predicted, int agreed) {}
}
