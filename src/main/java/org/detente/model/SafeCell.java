package org.detente.model;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet program would take for a formula, such as a headline that begins with an
 * equals sign, put so that it does not: with an apostrophe before it, which reading takes away. A
 * number with its sign stays as it is.
 */
public final class SafeCell {

  /** What formulas begin with, also as East Asian settings type it; tab and return hide one. */
  private static final String FORMULA = "=+-@\t\r＝＋－＠";

  private static final char GUARD = '\'';
  private static final Pattern NUMBER = Pattern.compile("[+-][0-9]++(?:\\.[0-9]++)?");

  private SafeCell() {}

  /** {@code =HYPERLINK(…)} → {@code '=HYPERLINK(…)}. */
  public static String guard(String text) {
    return isGuardedOrFormula(text) ? GUARD + text : text;
  }

  /** The text that was guarded. */
  public static String bare(String cell) {
    return !cell.isEmpty() && cell.charAt(0) == GUARD && isGuardedOrFormula(cell.substring(1))
        ? cell.substring(1)
        : cell;
  }

  /** A formula after any number of apostrophes: so that what was guarded is not bared twice. */
  private static boolean isGuardedOrFormula(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) == GUARD) {
      i++;
    }
    return i < text.length()
        && FORMULA.indexOf(text.charAt(i)) >= 0
        && !NUMBER.matcher(text.substring(i)).matches();
  }
}
