package org.detente.publish.page;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.detente.query.Answer;

/**
 * What a question found.
 *
 * @param rows column → term, for those that are bound
 * @param whole false when there may be more than these
 */
public record Found(List<Map<String, Node>> rows, boolean whole) {

  /** What a list asks for at most, one more than it shows. */
  public static final int MOST = 2_000;

  /** The rows of a table that ends at {@link #MOST} and one more. */
  static Found of(Answer.Table table) {
    List<Map<String, Node>> rows = table.rows();
    boolean whole = rows.size() <= MOST;
    return new Found(whole ? rows : rows.subList(0, MOST), whole);
  }
}
