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
    if (number.scale() > MOST_FRACTION || number.abs().compareTo(most) > 0) {
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

  /** A sign, up to nine digits, a point with up to forty more, and a power of ten: 8.88E-16. */
  private static boolean isDecimal(String text) {
    int start = isSign(text.charAt(0)) ? 1 : 0;
    int power = Math.max(text.indexOf('E'), text.indexOf('e'));
    int last = power < 0 ? text.length() : power;
    int point = text.indexOf('.');
    int end = point < 0 ? last : point;
    return end - start <= MOST_DIGITS
        && areDigits(text, start, end)
        && (point < 0 || last - point - 1 <= MOST_FRACTION && areDigits(text, point + 1, last))
        && (power < 0 || isPower(text, power + 1));
  }

  /** One or two digits, with a sign or without. */
  private static boolean isPower(String text, int start) {
    int first = start < text.length() && isSign(text.charAt(start)) ? start + 1 : start;
    return text.length() - first <= 2 && areDigits(text, first, text.length());
  }

  private static boolean isSign(char c) {
    return c == '-' || c == '+';
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
