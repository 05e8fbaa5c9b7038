package org.detente.query;

import org.detente.model.Fault;

/** How large a value may grow inside a query. */
final class Bounded {

  /** Most characters of a string that a query makes. */
  static final int CHARACTERS = 65_536;

  /** Most bits of a factor: about 300 digits. */
  static final int BITS = 1_000;

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
   * @throws Fault BAD_QUERY when a number of that many bits is too long to multiply
   */
  static void requireBits(int bits) {
    if (bits > BITS) {
      throw new Fault(
          Fault.Code.BAD_QUERY,
          "query",
          "a product of numbers of more than " + BITS + " bits; expected smaller ones",
          "Multiply less");
    }
  }
}
