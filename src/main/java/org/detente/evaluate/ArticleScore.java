package org.detente.evaluate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.detente.model.EventType;

/**
 * What became of one article's gold and predictions.
 *
 * @param id the article
 * @param language BCP 47 primary subtag
 * @param part which part of what was scored it belongs to
 * @param pairs gold items matched
 * @param missed gold items that nothing matched
 * @param wrong predicted items that matched nothing
 * @param confused which of those missed stand where another type was predicted
 * @param offices agreement on holdings of offices
 * @param checks agreement on what is counted
 * @param published whether the day of publication was found; empty where gold does not ask
 */
public record ArticleScore(
    String id,
    String language,
    Part part,
    List<Pair> pairs,
    List<Missed> missed,
    List<Wrong> wrong,
    List<Confused> confused,
    Offices offices,
    Checks checks,
    Optional<Boolean> published) {

  public ArticleScore {
    pairs = List.copyOf(pairs);
    missed = List.copyOf(missed);
    wrong = List.copyOf(wrong);
    confused = List.copyOf(confused);
  }

  /** Number of gold items. */
  public int gold() {
    return pairs.size() + missed.size();
  }

  /** Number of predicted items, each once. */
  public int predicted() {
    return pairs.size() + wrong.size();
  }

  /**
   * Which part of what was scored an article belongs to.
   *
   * @param set name of the folder of gold, such as "seeds"; may be empty
   * @param unseen true where nobody who wrote rules had looked at it
   */
  public record Part(String set, boolean unseen) {

    /** Where nothing is told apart. */
    public static final Part WHOLE = new Part("", false);
  }

  /**
   * A gold item and the prediction matched to it.
   *
   * @param gold id of gold's first telling
   * @param predicted type and place of the prediction
   * @param stop what kept it from the next depth; empty at the last
   * @param dating how the dates compare, whatever the depth
   * @param confidence of the prediction, 0 to 1
   * @param sentence where gold tells it, in one line
   */
  public record Pair(
      String gold,
      String predicted,
      EventType type,
      boolean core,
      Depth depth,
      String stop,
      Dating dating,
      BigDecimal confidence,
      String sentence) {}

  /** How the date of a prediction compares with that of the gold item it is matched to. */
  public enum Dating {
    /** Neither says one. */
    NONE,
    /** It lies inside gold's interval. */
    RIGHT,
    /** It does not. */
    WRONG,
    /** Gold has one, the prediction none. */
    UNREAD,
    /** The prediction has one, gold none. */
    INVENTED;

    /** True when scoring takes the dates for agreeing. */
    public boolean agrees() {
      return this == NONE || this == RIGHT;
    }
  }

  /**
   * A gold item nothing matched.
   *
   * @param sentence where gold tells it, in one line; empty where no sentence was read
   */
  public record Missed(String gold, EventType type, boolean core, String sentence) {}

  /**
   * A predicted item that matched nothing.
   *
   * @param trap true when a {@code must_not} names it: it counts as two
   * @param confidence of the prediction, 0 to 1
   * @param sentence where it was read, in one line
   */
  public record Wrong(
      String predicted, EventType type, boolean trap, BigDecimal confidence, String sentence) {}

  /** A gold item of one type where an item of another type was predicted in its sentence. */
  public record Confused(EventType gold, EventType predicted) {}

  /**
   * Holdings of offices.
   *
   * @param gold number in gold
   * @param predicted number predicted, each person and post once
   * @param agreed number in both
   */
  public record Offices(int gold, int predicted, int agreed) {}

  /**
   * What the article counts.
   *
   * @param gold number in gold
   * @param predicted number predicted
   * @param agreed number in both, of one kind and value in one sentence
   */
  public record Checks(int gold, int predicted, int agreed) {}
}
