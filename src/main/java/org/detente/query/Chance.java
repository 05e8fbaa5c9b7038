package org.detente.query;

import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitor;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction0;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprSystem;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.Unstable;

/** Tells whether a query is answered otherwise each time, though the store stays as it is. */
final class Chance {

  private Chance() {}

  /** True when the clock or chance has a part in the answer, within {@code EXISTS} too. */
  static boolean isIn(Op op) {
    Functions functions = new Functions();
    Walker.walk(op, functions.elsewhere(), functions);
    return functions.found;
  }

  /** Looks for those that are not functions of what they are given. */
  private static final class Functions extends ExprVisitorBase {

    private boolean found;

    /** What is summed, counted or put in order, which Jena's own walk leaves out. */
    private OpVisitor elsewhere() {
      return new OpVisitorBase() {
        @Override
        public void visit(OpGroup op) {
          for (ExprAggregator each : op.getAggregators()) {
            ExprList summed = each.getAggregator().getExprList();
            if (summed != null) {
              Walker.walk(summed, elsewhere(), Functions.this);
            }
          }
        }

        @Override
        public void visit(OpOrder op) {
          for (SortCondition each : op.getConditions()) {
            Walker.walk(each.getExpression(), elsewhere(), Functions.this);
          }
        }
      };
    }

    @Override
    public void visit(ExprFunction0 function) {
      look(function);
    }

    @Override
    public void visit(ExprFunction1 function) {
      look(function);
    }

    @Override
    public void visit(ExprFunctionN function) {
      look(function);
    }

    private void look(ExprFunction function) {
      found |=
          function instanceof Unstable
              || function instanceof ExprSystem
              || "bnode".equalsIgnoreCase(function.getFunctionSymbol().getSymbol());
    }
  }
}
