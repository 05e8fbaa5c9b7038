package org.detente.query;

import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.NodeValue;

/** {@code ENCODE_FOR_URI} whose result has a bound: each time it makes three characters of one. */
final class BoundedEncoding extends E_StrEncodeForURI {

  BoundedEncoding(Expr text) {
    super(text);
  }

  @Override
  public NodeValue eval(NodeValue text) {
    if (text.isLiteral()) {
      Bounded.requireLength(text.asNode().getLiteralLexicalForm().length());
    }
    NodeValue encoded = super.eval(text);
    Bounded.requireLength(encoded.asString().length());
    return encoded;
  }

  @Override
  public Expr copy(Expr text) {
    return new BoundedEncoding(text);
  }
}
