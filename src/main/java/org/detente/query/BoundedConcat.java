package org.detente.query;

import java.util.List;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** {@code CONCAT} whose result has a bound: 600 bytes of nested ones can fill any heap. */
final class BoundedConcat extends E_StrConcat {

  BoundedConcat(ExprList args) {
    super(args);
  }

  @Override
  public NodeValue eval(List<NodeValue> values, FunctionEnv env) {
    Watchdog.heed(env);
    return eval(values);
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    long length = 0;
    for (NodeValue value : values) {
      length += value.isLiteral() ? value.asNode().getLiteralLexicalForm().length() : 0;
    }
    Bounded.requireLength(length);
    return super.eval(values);
  }

  @Override
  public Expr copy(ExprList newArgs) {
    return new BoundedConcat(newArgs);
  }
}
