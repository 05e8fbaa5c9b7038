package org.detente.query;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.OpWalker;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;

/**
 * How many patterns a query has, each step of a path counted. They are put in order before anything
 * is asked, in time that grows with the square of their number and cannot be cut.
 */
final class Extent extends OpVisitorBase {

  private long patterns;

  private Extent() {}

  /** The number of patterns and steps. */
  static long of(Op op) {
    Extent extent = new Extent();
    OpWalker.walk(op, extent);
    return extent.patterns;
  }

  @Override
  public void visit(OpBGP op) {
    patterns += op.getPattern().size();
  }

  @Override
  public void visit(OpPath op) {
    patterns += steps(op.getTriplePath().getPath());
  }

  private static long steps(Path path) {
    if (path instanceof P_Path2 both) {
      return steps(both.getLeft()) + steps(both.getRight());
    }
    return path instanceof P_Path1 one ? steps(one.getSubPath()) : 1;
  }
}
