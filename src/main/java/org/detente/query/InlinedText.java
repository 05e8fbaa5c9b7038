package org.detente.query;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;

/**
 * The text of a query with terms in the place of variables, its lines and comments kept. Made to be
 * looked at and changed by people: what runs is made of the parsed query, never of this text.
 */
final class InlinedText {

  private final String text;
  private final Map<Var, Node> values;
  private final StringBuilder out = new StringBuilder();
  private int at;

  private InlinedText(String text, Map<Var, Node> values) {
    this.text = text;
    this.values = values;
  }

  /** The text with every use of these variables outside strings, IRIs and comments replaced. */
  static String of(String text, Map<Var, Node> values) {
    InlinedText inlined = new InlinedText(text, values);
    while (inlined.at < text.length()) {
      inlined.step();
    }
    return inlined.out.toString();
  }

  private void step() {
    char c = text.charAt(at);
    if (c == '#') {
      copyTo(text.indexOf('\n', at));
    } else if (c == '"' || c == '\'') {
      copyTo(endOfString(c));
    } else if (c == '<') {
      copyTo(endOfIri());
    } else if (c == '?' || c == '$') {
      variable();
    } else {
      copyTo(at);
    }
  }

  /** Copies up to and with the character at {@code last}; all the rest when it is negative. */
  private void copyTo(int last) {
    int end = last < 0 ? text.length() : last + 1;
    out.append(text, at, end);
    at = end;
  }

  private void variable() {
    int end = at + 1;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
      end++;
    }
    Node value = end == at + 1 ? null : values.get(Var.alloc(text.substring(at + 1, end)));
    if (value == null) {
      out.append(text, at, end);
    } else {
      out.append(NodeFmtLib.strNT(value));
    }
    at = end;
  }

  private int endOfString(char quote) {
    String three = String.valueOf(quote).repeat(3);
    boolean isLong = text.startsWith(three, at);
    String close = isLong ? three : String.valueOf(quote);
    for (int i = at + close.length(); i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.startsWith(close, i)) {
        return i + close.length() - 1;
      }
    }
    return -1;
  }

  /** A {@code <} opens an IRI when a {@code >} follows before any space or bracket. */
  private int endOfIri() {
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i;
      }
      if (c <= ' ' || c == '{' || c == '}' || c == '"' || c == '<') {
        return at;
      }
    }
    return at;
  }
}
