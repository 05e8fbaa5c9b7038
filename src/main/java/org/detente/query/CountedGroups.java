package org.detente.query;

import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.detente.model.Fault;

/**
 * Counts the groups of {@code GROUP BY}, which are held in memory all together, and refuses too
 * many. It stands beside the aggregates of the query, and nobody asks what it says.
 */
final class CountedGroups extends AggCount {

  /** Most groups of one query. */
  static final int MOST = 200_000;

  private final AtomicInteger groups = new AtomicInteger();

  @Override
  public Aggregator copy(ExprList exprs) {
    return new CountedGroups();
  }

  @Override
  public Accumulator createAccumulator() {
    if (groups.incrementAndGet() > MOST) {
      throw new Fault(
          Fault.Code.TOO_LARGE,
          "query",
          "more than " + MOST + " groups; expected fewer",
          "Group by less, or narrow the query");
    }
    return super.createAccumulator();
  }

  @Override
  public boolean equals(Aggregator other, boolean bySyntax) {
    return other instanceof CountedGroups;
  }

  @Override
  public int hashCode() {
    return CountedGroups.class.hashCode();
  }
}
