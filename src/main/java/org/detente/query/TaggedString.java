package org.detente.query;

import java.util.IllegalFormatException;
import org.apache.jena.sparql.expr.E_StrLang;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * {@code STRLANG} that has no value when the tag is none (RFC 5646 §2.1): Jena 5.6.0 trips over the
 * words in which it wants to say so, and the whole query with it.
 */
final class TaggedString extends E_StrLang {

  TaggedString(Expr text, Expr tag) {
    super(text, tag);
  }

  @Override
  public NodeValue eval(NodeValue text, NodeValue tag) {
    try {
      NodeValue tagged = super.eval(text, tag);
      // Else the tag is looked at later, where nothing can be done about it.
      tagged.asNode();
      return tagged;
    } catch (IllegalFormatException e) {
      throw new ExprEvalException("no language tag", e);
    }
  }

  @Override
  public Expr copy(Expr text, Expr tag) {
    return new TaggedString(text, tag);
  }
}
