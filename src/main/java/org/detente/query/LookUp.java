package org.detente.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.OpWalker;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.Var;

/** Tells by its shape whether a query looks something up, rather than going through everything. */
final class LookUp {

  private static final int MOST_PATTERNS = 32;
  private static final long FEW = 1_000;

  private LookUp() {}

  /**
   * True when every pattern of the query hangs together with something bound, such as an IRI in the
   * place of subject or object, or a row of VALUES; or when there is but one pattern, of which a
   * LIMIT takes a few matches. It may be slow nevertheless.
   */
  static boolean isLikely(Op op) {
    Shape shape = new Shape();
    OpWalker.walk(op, shape);
    return shape.patterns.size() <= MOST_PATTERNS && (shape.isFirstFew() || shape.isBound());
  }

  /** What of a query matters here. */
  private static final class Shape extends OpVisitorBase {

    private final List<List<Node>> patterns = new ArrayList<>();
    private final Set<Node> known = new LinkedHashSet<>();
    private boolean isWhole;
    private long most = Long.MAX_VALUE;

    boolean isFirstFew() {
      return patterns.size() == 1 && most <= FEW && !isWhole;
    }

    boolean isBound() {
      List<List<Node>> left = new ArrayList<>(patterns);
      boolean grows = true;
      while (grows) {
        List<List<Node>> reached =
            left.stream().filter(ends -> ends.stream().anyMatch(this::isKnown)).toList();
        reached.forEach(known::addAll);
        grows = left.removeAll(reached) && !reached.isEmpty();
      }
      return left.isEmpty();
    }

    private boolean isKnown(Node end) {
      return end.isConcrete() || known.contains(end);
    }

    @Override
    public void visit(OpBGP op) {
      op.getPattern().forEach(t -> patterns.add(List.of(t.getSubject(), t.getObject())));
    }

    @Override
    public void visit(OpPath op) {
      patterns.add(List.of(op.getTriplePath().getSubject(), op.getTriplePath().getObject()));
    }

    @Override
    public void visit(OpTable op) {
      known.addAll(op.getTable().getVars());
    }

    @Override
    public void visit(OpExtend op) {
      op.getVarExprList().forEachVarExpr((variable, expression) -> know(variable));
    }

    @Override
    public void visit(OpAssign op) {
      op.getVarExprList().forEachVarExpr((variable, expression) -> know(variable));
    }

    private void know(Var variable) {
      known.add(variable);
    }

    @Override
    public void visit(OpSlice op) {
      if (op.getLength() >= 0) {
        most = Math.min(most, op.getLength() + Math.max(0, op.getStart()));
      }
    }

    @Override
    public void visit(OpOrder op) {
      isWhole = true;
    }

    @Override
    public void visit(OpDistinct op) {
      isWhole = true;
    }

    @Override
    public void visit(OpGroup op) {
      isWhole = true;
    }
  }
}
