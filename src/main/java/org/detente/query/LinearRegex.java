package org.detente.query;

import com.google.re2j.Pattern;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.function.FunctionEnv;

/** {@code REGEX} by RE2/J. */
final class LinearRegex extends ExprFunctionN {

  private final Pattern pattern;

  /**
   * @param args text, pattern and perhaps flags
   */
  LinearRegex(ExprList args) {
    super("regex", args);
    this.pattern = LinearPattern.compile(args.get(1), args.size() > 2 ? args.get(2) : null);
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    return eval(values, null);
  }

  @Override
  public NodeValue eval(List<NodeValue> values, FunctionEnv env) {
    Node text = NodeValueOps.checkAndGetStringLiteral("REGEX", values.get(0));
    return NodeValue.makeBoolean(
        pattern.matcher(new WatchedText(text.getLiteralLexicalForm(), env)).find());
  }

  @Override
  public Expr copy(ExprList newArgs) {
    return new LinearRegex(newArgs);
  }
}
