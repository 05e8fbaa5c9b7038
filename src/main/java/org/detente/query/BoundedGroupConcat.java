package org.detente.query;

import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AccumulatorExpr;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.function.FunctionEnv;

/** {@code GROUP_CONCAT}, plain or of distinct values, whose result has a bound. */
final class BoundedGroupConcat extends AggGroupConcat {

  private final boolean distinct;

  /**
   * @param separator null for a space
   */
  BoundedGroupConcat(Expr expr, String separator, boolean distinct) {
    super(expr, separator);
    this.distinct = distinct;
  }

  @Override
  public Aggregator copy(ExprList exprs) {
    return new BoundedGroupConcat(exprs.get(0), getSeparator(), distinct);
  }

  @Override
  public Accumulator createAccumulator() {
    return new Joining(getExpr(), getSeparator() == null ? " " : getSeparator(), distinct);
  }

  @Override
  public boolean equals(Aggregator other, boolean bySyntax) {
    return other instanceof BoundedGroupConcat concat
        && concat.distinct == distinct
        && super.equals(other, bySyntax);
  }

  @Override
  public int hashCode() {
    return super.hashCode() + (distinct ? 1 : 0);
  }

  /** Joins what it is given. */
  private static final class Joining extends AccumulatorExpr {

    private final StringBuilder joined = new StringBuilder();
    private final String separator;
    private boolean first = true;

    Joining(Expr expr, String separator, boolean distinct) {
      super(expr, distinct);
      this.separator = separator;
    }

    @Override
    protected void accumulate(NodeValue value, Binding binding, FunctionEnv env) {
      String text = value.asString();
      Bounded.requireLength((long) joined.length() + separator.length() + text.length());
      joined.append(first ? "" : separator).append(text);
      first = false;
    }

    @Override
    protected void accumulateError(Binding binding, FunctionEnv env) {}

    @Override
    protected NodeValue getAccValue() {
      return NodeValue.makeString(joined.toString());
    }
  }
}
