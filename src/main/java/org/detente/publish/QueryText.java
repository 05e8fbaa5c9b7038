package org.detente.publish;

import org.detente.model.Fault;

/** What can be said of a query's text before it is parsed. */
final class QueryText {

  private QueryText() {}

  /**
   * @param characters longest text
   * @param nesting deepest nesting of round, curly and square brackets
   * @throws Fault BAD_QUERY when it is longer or nested deeper
   */
  static void check(String text, int characters, int nesting) {
    if (text.length() > characters) {
      throw bad("query", text.length() + " characters; expected at most " + characters);
    }
    int depth = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '#') {
        i = end(text, i, '\n');
      } else if (c == '"' || c == '\'') {
        i = endOfString(text, i, c);
      } else if (c == '<') {
        i = endOfIri(text, i);
      } else if (c == '(' || c == '{' || c == '[') {
        if (++depth > nesting) {
          throw bad("query", "brackets nested " + depth + " deep; expected at most " + nesting);
        }
      } else if (c == ')' || c == '}' || c == ']') {
        depth--;
      }
      i++;
    }
  }

  /** Index of the next {@code c}, or of the last character. */
  private static int end(String text, int from, char c) {
    int found = text.indexOf(c, from + 1);
    return found < 0 ? text.length() - 1 : found;
  }

  private static int endOfString(String text, int from, char quote) {
    String three = String.valueOf(quote).repeat(3);
    if (text.startsWith(three, from)) {
      int found = text.indexOf(three, from + 3);
      return found < 0 ? text.length() - 1 : found + 2;
    }
    int i = from + 1;
    while (i < text.length() && text.charAt(i) != quote && text.charAt(i) != '\n') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }

  /** A {@code <} opens an IRI when a {@code >} follows before any space or bracket. */
  private static int endOfIri(String text, int from) {
    for (int i = from + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i;
      }
      if (c <= ' ' || c == '{' || c == '}' || c == '"' || c == '<') {
        return from;
      }
    }
    return from;
  }

  private static Fault bad(String place, String found) {
    return new Fault(Fault.Code.BAD_QUERY, place, found, "Simplify the query");
  }
}
