package org.detente.query;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.regex.Matcher;
import org.apache.jena.sparql.expr.Expr;
import org.detente.model.Fault;

/**
 * A regular expression of a query, compiled by RE2/J, which takes time linear in the text: the
 * JDK's engine can be made to run for hours, and nothing stops it.
 */
final class LinearPattern {

  private static final int LONGEST = 200;
  private static final int MOST_REPEATS = 1_000;
  private static final java.util.regex.Pattern REPEAT =
      java.util.regex.Pattern.compile("\\{(\\d+)(?:,(\\d*))?\\}");

  private LinearPattern() {}

  /**
   * Compiles.
   *
   * @param pattern must be a constant, as long as 200 characters at most
   * @param flags {@code i}, {@code m}, {@code s}, {@code q} in a constant, or null
   * @throws Fault BAD_QUERY when it is none, too long, or uses what RE2 has not: back-references,
   *     look-around, the flag x
   */
  static Pattern compile(Expr pattern, Expr flags) {
    String text = constant(pattern, "pattern");
    String options = flags == null ? "" : constant(flags, "flags");
    if (text.length() > LONGEST) {
      throw bad("a pattern of more than " + LONGEST + " characters");
    }
    requireFewRepeats(text);
    int mask = 0;
    for (char option : options.toCharArray()) {
      switch (option) {
        case 'i' -> mask |= Pattern.CASE_INSENSITIVE;
        case 'm' -> mask |= Pattern.MULTILINE;
        case 's' -> mask |= Pattern.DOTALL;
        case 'q' -> text = Pattern.quote(text);
        default -> throw bad("the flag " + option);
      }
    }
    try {
      return Pattern.compile(text, mask);
    } catch (PatternSyntaxException e) {
      throw bad("the pattern \"" + text + "\" (" + e.getDescription() + ")");
    }
  }

  /**
   * Makes sure that a pattern cannot match nothing, which REPLACE does not allow.
   *
   * @throws Fault BAD_QUERY when it can
   */
  static void requireText(Pattern pattern) {
    if (pattern.matches("")) {
      throw bad("REPLACE with a pattern that matches nothing");
    }
  }

  /** Counted repeats multiply when they nest, and with them the size of the compiled pattern. */
  private static void requireFewRepeats(String text) {
    long product = 1;
    Matcher repeat = REPEAT.matcher(text);
    while (repeat.find()) {
      String last = repeat.group(2);
      String most = last == null || last.isEmpty() ? repeat.group(1) : last;
      product *= most.length() > 4 ? MOST_REPEATS + 1 : Math.max(1, Long.parseLong(most));
      if (product > MOST_REPEATS) {
        throw bad("a pattern with more than " + MOST_REPEATS + " repeats");
      }
    }
  }

  private static String constant(Expr expr, String what) {
    if (!expr.isConstant() || !expr.getConstant().isString()) {
      throw bad(what + " of a regular expression that is computed");
    }
    return expr.getConstant().getString();
  }

  private static Fault bad(String found) {
    return new Fault(
        Fault.Code.BAD_QUERY,
        "query",
        found + "; expected a constant regular expression of at most 200 characters, as RE2 has it",
        "Simplify it, or use CONTAINS or STRSTARTS");
  }
}
