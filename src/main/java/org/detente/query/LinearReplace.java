package org.detente.query;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.function.FunctionEnv;

/** {@code REPLACE} by RE2/J, with a bound to its result. */
final class LinearReplace extends ExprFunctionN {

  private final Pattern pattern;

  /**
   * @param args text, pattern, replacement and perhaps flags
   */
  LinearReplace(ExprList args) {
    super("replace", args);
    this.pattern = LinearPattern.compile(args.get(1), args.size() > 3 ? args.get(3) : null);
    LinearPattern.requireText(pattern);
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    return eval(values, null);
  }

  @Override
  public NodeValue eval(List<NodeValue> values, FunctionEnv env) {
    Watchdog.heed(env);
    Node text = NodeValueOps.checkAndGetStringLiteral("REPLACE", values.get(0));
    Node by = NodeValueOps.checkAndGetStringLiteral("REPLACE", values.get(2));
    StringBuilder result = new StringBuilder();
    Matcher matcher = pattern.matcher(new WatchedText(text.getLiteralLexicalForm(), env));
    try {
      while (matcher.find()) {
        matcher.appendReplacement(result, by.getLiteralLexicalForm());
        Bounded.requireLength(result.length());
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new ExprEvalException("REPLACE: " + e.getMessage());
    }
    matcher.appendTail(result);
    Bounded.requireLength(result.length());
    String language = text.getLiteralLanguage();
    return NodeValue.makeNode(
        language.isEmpty()
            ? NodeFactory.createLiteralString(result.toString())
            : NodeFactory.createLiteralLang(result.toString(), language));
  }

  @Override
  public Expr copy(ExprList newArgs) {
    return new LinearReplace(newArgs);
  }
}
