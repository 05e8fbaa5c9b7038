package org.detente.query;

import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.NodeValue;

/** Division of numbers that have a bound: each by a long fraction makes a longer one. */
final class BoundedQuotient extends E_Divide {

  BoundedQuotient(Expr left, Expr right) {
    super(left, right);
  }

  @Override
  public NodeValue eval(NodeValue left, NodeValue right) {
    Bounded.requireShort(left);
    Bounded.requireShort(right);
    return super.eval(left, right);
  }

  @Override
  public Expr copy(Expr left, Expr right) {
    return new BoundedQuotient(left, right);
  }
}
