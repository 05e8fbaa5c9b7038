package org.detente.table.coded;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** Numbers as cells have them; an empty cell has none. */
final class Numbers {

  private static final int MOST_DIGITS = 9;
  private static final int MOST_FRACTION = 40;

  private Numbers() {}

  /**
   * A decimal.
   *
   * @param most what it is at most, with either sign
   * @throws BadRow when it is none, or out of bounds
   */
  static Optional<BigDecimal> decimal(String text, BigDecimal most) throws BadRow {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!isDecimal(text)) {
      throw new BadRow(Outcome.BAD_NUMBER);
    }
    BigDecimal number = new BigDecimal(text);
    if (number.abs().compareTo(most) > 0) {
      throw new BadRow(Outcome.BAD_NUMBER);
    }
    return Optional.of(number);
  }

  /**
   * A whole number, not negative.
   *
   * @throws BadRow when it is none, or has more than nine digits
   */
  static OptionalInt whole(String text) throws BadRow {
    if (text.isEmpty()) {
      return OptionalInt.empty();
    }
    if (text.length() > MOST_DIGITS || !isDigits(text)) {
      throw new BadRow(Outcome.BAD_NUMBER);
    }
    return OptionalInt.of(Integer.parseInt(text));
  }

  /** A sign, up to nine digits, and a point with up to forty more. */
  private static boolean isDecimal(String text) {
    int start = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
    int point = text.indexOf('.');
    int end = point < 0 ? text.length() : point;
    return end - start <= MOST_DIGITS
        && areDigits(text, start, end)
        && (point < 0
            || text.length() - point - 1 <= MOST_FRACTION
                && areDigits(text, point + 1, text.length()));
  }

  /** True for one digit or more, and nothing else. */
  static boolean isDigits(String text) {
    return areDigits(text, 0, text.length());
  }

  private static boolean areDigits(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return start < end;
  }
}
