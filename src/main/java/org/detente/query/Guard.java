package org.detente.query;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Divide;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrLang;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.util.Context;
import org.detente.model.Fault;

/**
 * Makes the algebra of a query harmless before it is optimised: refuses {@code SERVICE} and large
 * offsets wherever they stand, within {@code EXISTS} too, and puts bounded functions in the place
 * of those that can run for ever or grow without end.
 */
final class Guard {

  private static final long MOST_OFFSET = 10_000;

  /** A name that no query can give to a variable. */
  private static final Var GROUPS = Var.alloc("/groups");

  private Guard() {}

  /** Settings of a query's own context that keep it within the data. */
  static void protect(Context context) {
    RewriteFactory guarded =
        inner -> {
          var standard = Optimize.getFactory().create(inner);
          // Watched last: variables are given other names meanwhile.
          return op -> watched(standard.rewrite(rewrite(op)));
        };
    context.set(ARQConstants.sysOptimizerFactory, guarded);
    context.set(ARQConstants.registryFunctions, ListedFunctions.ALL);
    context.set(ARQ.enablePropertyFunctions, false);
    context.set(ARQ.httpServiceAllowed, false);
    // Constants would be put together before anything can be cut.
    context.set(ARQ.optExprConstantFolding, false);
    // Nothing cuts the sorting of one run; a short run is soon over.
    context.set(ARQ.spillToDiskThreshold, 5_000L);
  }

  /**
   * The harmless algebra.
   *
   * @throws Fault BAD_QUERY, NOT_ALLOWED
   */
  static Op rewrite(Op op) {
    return Transformer.transform(new Ops(), new Exprs(), op);
  }

  /** The algebra with variables that look at whether the query must end. */
  private static Op watched(Op op) {
    return Transformer.transform(
        new TransformCopy(),
        new ExprTransformCopy() {
          @Override
          public Expr transform(ExprVar variable) {
            return new WatchedVar(variable.asVar());
          }
        },
        op);
  }

  private static Fault refused(String found, String expected, String remedy) {
    return new Fault(Fault.Code.BAD_QUERY, "query", found + "; expected " + expected, remedy);
  }

  /** Patterns. */
  private static final class Ops extends TransformCopy {

    @Override
    public Op transform(OpService op, Op inner) {
      throw new Fault(
          Fault.Code.NOT_ALLOWED,
          "query",
          "SERVICE; expected no call to other endpoints",
          "Ask this endpoint alone");
    }

    @Override
    public Op transform(OpSlice op, Op inner) {
      if (op.getStart() > MOST_OFFSET) {
        throw refused(
            "OFFSET " + op.getStart(),
            "at most " + MOST_OFFSET,
            "Narrow the query, or take the whole dataset from its dump");
      }
      return super.transform(op, inner);
    }

    @Override
    public Op transform(OpGroup op, Op inner) {
      List<ExprAggregator> aggregators = new ArrayList<>();
      for (ExprAggregator each : op.getAggregators()) {
        aggregators.add(new ExprAggregator(each.getVar(), bounded(each.getAggregator())));
      }
      if (!op.getGroupVars().isEmpty()) {
        aggregators.add(new ExprAggregator(GROUPS, new CountedGroups()));
      }
      return OpGroup.create(inner, op.getGroupVars(), aggregators);
    }

    private static Aggregator bounded(Aggregator aggregator) {
      if (aggregator instanceof AggGroupConcatDistinct concat) {
        return new BoundedGroupConcat(concat.getExprList().get(0), concat.getSeparator(), true);
      }
      if (aggregator instanceof AggGroupConcat concat && !(concat instanceof BoundedGroupConcat)) {
        return new BoundedGroupConcat(concat.getExprList().get(0), concat.getSeparator(), false);
      }
      return aggregator;
    }
  }

  /** Expressions. */
  private static final class Exprs extends ExprTransformCopy {

    @Override
    public Expr transform(ExprFunctionN function, ExprList args) {
      if (function instanceof E_Regex) {
        return new LinearRegex(args);
      }
      if (function instanceof E_StrReplace) {
        return new LinearReplace(args);
      }
      if (function instanceof E_StrConcat) {
        return new BoundedConcat(args);
      }
      return super.transform(function, args);
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr arg) {
      return function instanceof E_StrEncodeForURI
          ? new BoundedEncoding(arg)
          : super.transform(function, arg);
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr left, Expr right) {
      if (function instanceof E_StrLang) {
        return new TaggedString(left, right);
      }
      if (function instanceof E_Divide) {
        return new BoundedQuotient(left, right);
      }
      return function instanceof E_Multiply
          ? new BoundedProduct(left, right)
          : super.transform(function, left, right);
    }
  }
}
