package org.detente.query;

import java.math.BigDecimal;
import org.apache.jena.sparql.expr.NodeValue;
import org.detente.model.Fault;

/** How large a value may grow inside a query. */
final class Bounded {

  /** Most characters of a string that a query makes. */
  static final int CHARACTERS = 65_536;

  /** Most bits of a number that is multiplied or divided: about 300 digits. */
  static final int BITS = 1_000;

  /** Most of its digits after the point, and most zeros at its end. */
  static final int SCALE = 300;

  private Bounded() {}

  /**
   * @throws Fault BAD_QUERY when a string of that length is too long
   */
  static void requireLength(long characters) {
    if (characters > CHARACTERS) {
      throw new Fault(
          Fault.Code.BAD_QUERY,
          "query",
          "a string of more than " + CHARACTERS + " characters; expected a shorter one",
          "Concatenate less");
    }
  }

  /**
   * @throws Fault BAD_QUERY when a number is too long to be multiplied or divided
   */
  static void requireShort(NodeValue value) {
    boolean isLong = false;
    if (value.isInteger()) {
      isLong = value.getInteger().bitLength() > BITS;
    } else if (value.isDecimal()) {
      BigDecimal number = value.getDecimal();
      isLong = number.unscaledValue().bitLength() > BITS || Math.abs(number.scale()) > SCALE;
    }
    if (isLong) {
      throw new Fault(
          Fault.Code.BAD_QUERY,
          "query",
          "a number of more than " + SCALE + " digits multiplied or divided; expected smaller ones",
          "Multiply less");
    }
  }
}
