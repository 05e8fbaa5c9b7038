package org.detente.query;

import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/**
 * A variable of an expression that looks at whether the query must end. Jena looks once a row, and
 * one row can have a thousand columns that each take a second to work out.
 */
final class WatchedVar extends ExprVar {

  WatchedVar(Var variable) {
    super(variable);
  }

  @Override
  public NodeValue eval(Binding binding, FunctionEnv env) {
    Watchdog.heed(env);
    return super.eval(binding, env);
  }

  @Override
  public Expr copy(Var variable) {
    return new WatchedVar(variable);
  }
}
