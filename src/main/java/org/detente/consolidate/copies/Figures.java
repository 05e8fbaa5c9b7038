package org.detente.consolidate.copies;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What a translation keeps: numbers, days and lengths of quotations, in the order of the text.
 * Numbers and dates are among the marks by which texts are known across languages (Pouliquen,
 * Steinberger and Ignat 2003; Steinberger 2004: "language-independent text features"). At most
 * {@value #MOST} are kept.
 */
final class Figures {

  /** Most marks kept. */
  static final int MOST = 64;

  private static final int KIND_SHIFT = 14;
  private static final int VALUES = 1 << KIND_SHIFT;
  private static final int DATE = 1;
  private static final int QUOTATION = 2;
  private static final int DAYS = 32;
  private static final int WEEKDAYS = 13 * DAYS;
  private static final int PLAIN_NUMBERS = VALUES / 2;

  /** Of two quotations that translate each other the shorter has this share of the longer. */
  private static final double QUOTATION_RATIO = 0.65;

  private final int[] marks;

  /**
   * @param marks in the order of the text, at most {@link #MOST}
   */
  Figures(int... marks) {
    this.marks = marks;
  }

  /**
   * What {@link #bytes} wrote.
   *
   * @throws IllegalArgumentException when it is of another length than it may have
   */
  static Figures of(byte[] bytes) {
    if (!isOne(bytes)) {
      throw new IllegalArgumentException("no figures of a text: " + bytes.length + " bytes");
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    int[] marks = new int[bytes.length / Short.BYTES];
    for (int i = 0; i < marks.length; i++) {
      marks[i] = Short.toUnsignedInt(buffer.getShort());
    }
    return new Figures(marks);
  }

  /** True for bytes of a length that marks may have. */
  static boolean isOne(byte[] bytes) {
    return bytes.length <= MOST * Short.BYTES && bytes.length % Short.BYTES == 0;
  }

  /**
   * The mark of a number.
   *
   * @param number digits, with a point before decimals
   */
  static int number(String number) {
    boolean plain = number.length() <= 4 && number.indexOf('.') < 0;
    if (plain && Integer.parseInt(number) < PLAIN_NUMBERS) {
      return Integer.parseInt(number);
    }
    long hash = Hash.START;
    for (int i = 0; i < number.length(); i++) {
      hash = Hash.next(hash, number.charAt(i));
    }
    return PLAIN_NUMBERS + Math.floorMod(Hash.mixed(hash), PLAIN_NUMBERS);
  }

  /** The mark of a day of a month; day 0 for the month alone. */
  static int day(int month, int day) {
    return DATE << KIND_SHIFT | month * DAYS + day;
  }

  /** The mark of a day of the week, 1 to 7. */
  static int weekday(int day) {
    return DATE << KIND_SHIFT | WEEKDAYS + day;
  }

  /** The mark of a quotation of so many letters. */
  static int quotation(int letters) {
    return QUOTATION << KIND_SHIFT | Math.min(letters, VALUES - 1);
  }

  /** Two bytes for each mark. */
  byte[] bytes() {
    ByteBuffer buffer = ByteBuffer.allocate(marks.length * Short.BYTES);
    for (int mark : marks) {
      buffer.putShort((short) mark);
    }
    return buffer.array();
  }

  /** How many marks there are. */
  int size() {
    return marks.length;
  }

  /**
   * The hash of a mark and the two after it; lengths of quotations do not count in it.
   *
   * @param at from 0 to two less than {@link #size}
   */
  int trigram(int at) {
    long hash = Hash.START;
    for (int i = at; i < at + 3; i++) {
      hash = Hash.next(hash, kind(marks[i]) == QUOTATION ? QUOTATION * VALUES : marks[i]);
    }
    return (int) Hash.mixed(hash);
  }

  /** How many marks of the two agree in their order (longest common subsequence). */
  int agreeing(Figures other) {
    int[] before = new int[other.marks.length + 1];
    for (int mark : marks) {
      int[] row = new int[before.length];
      for (int j = 1; j < row.length; j++) {
        row[j] =
            agree(mark, other.marks[j - 1]) ? before[j - 1] + 1 : Math.max(row[j - 1], before[j]);
      }
      before = row;
    }
    return before[before.length - 1];
  }

  /** How many different numbers and days there are, at most. */
  int variety() {
    return (int) Arrays.stream(marks).filter(m -> kind(m) != QUOTATION).distinct().count();
  }

  private static boolean agree(int one, int other) {
    if (kind(one) != QUOTATION || kind(other) != QUOTATION) {
      return one == other;
    }
    int a = one % VALUES;
    int b = other % VALUES;
    return Math.min(a, b) >= QUOTATION_RATIO * Math.max(a, b);
  }

  private static int kind(int mark) {
    return mark >>> KIND_SHIFT;
  }
}
