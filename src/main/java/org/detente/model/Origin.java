package org.detente.model;

import java.util.Arrays;

/**
 * Where each UTF-16 unit of a clean text stands in the file it came from, in Unicode code points of
 * the file as stored (a byte order mark counts as one). A unit made of several code points of the
 * file ("&amp;amp;", a run of spaces) covers them all.
 *
 * <p>Kept as stretches of units that follow one another in the file one by one, so that it costs
 * little however long the text.
 */
public final class Origin {

  /** First unit of each stretch. */
  private final int[] units;

  /** Code point where each stretch begins. */
  private final int[] starts;

  /** One past the code point where the first unit of each stretch ends. */
  private final int[] ends;

  private final int length;

  /**
   * @param starts for each unit of the clean text, the code point where it begins; not decreasing
   * @param ends for each unit, one past the code point where it ends
   */
  public Origin(int[] starts, int[] ends) {
    this(all(starts, ends));
  }

  private Origin(Builder builder) {
    this.units = Arrays.copyOf(builder.units, builder.stretches);
    this.starts = Arrays.copyOf(builder.starts, builder.stretches);
    this.ends = Arrays.copyOf(builder.ends, builder.stretches);
    this.length = builder.length;
  }

  /** The identity over a file whose text is {@code text} itself. */
  public static Origin identity(String text) {
    Builder builder = new Builder();
    for (int i = 0, point = 0; i < text.length(); i++) {
      builder.add(point, point + 1);
      if (!Character.isHighSurrogate(text.charAt(i))) {
        point++;
      }
    }
    return builder.build();
  }

  /** Code point of the file at which the first unit of {@code span}, not empty, begins. */
  public int start(Span span) {
    int stretch = stretch(span.start());
    return starts[stretch] + span.start() - units[stretch];
  }

  /**
   * One past the code point of the file at which the last unit of {@code span}, not empty, ends.
   */
  public int end(Span span) {
    int stretch = stretch(span.end() - 1);
    return ends[stretch] + span.end() - 1 - units[stretch];
  }

  /** Number of units mapped. */
  public int length() {
    return length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Origin that
        && length == that.length
        && Arrays.equals(units, that.units)
        && Arrays.equals(starts, that.starts)
        && Arrays.equals(ends, that.ends);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(starts) + Arrays.hashCode(ends) + length;
  }

  private int stretch(int unit) {
    if (unit < 0 || unit >= length) {
      throw new IndexOutOfBoundsException("unit " + unit + " of " + length);
    }
    int found = Arrays.binarySearch(units, unit);
    return found >= 0 ? found : -found - 2;
  }

  private static Builder all(int[] starts, int[] ends) {
    if (starts.length != ends.length) {
      throw new IllegalArgumentException("as many starts as ends");
    }
    Builder builder = new Builder();
    for (int i = 0; i < starts.length; i++) {
      builder.add(starts[i], ends[i]);
    }
    return builder;
  }

  /** Takes the places of a clean text's units one after the other. */
  public static final class Builder {

    private int[] units = new int[64];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int stretches;
    private int length;
    private int lastStart;
    private int lastEnd;

    /**
     * Adds one unit.
     *
     * @param start code point of the file where it begins, not before that of the unit before
     * @param end one past the code point where it ends
     */
    public void add(int start, int end) {
      if (end < start || length > 0 && start < lastStart) {
        throw new IllegalArgumentException("offsets decrease at " + length);
      }
      boolean follows = length > 0 && start == lastStart + 1 && end == lastEnd + 1;
      if (!follows) {
        open(start, end);
      }
      lastStart = start;
      lastEnd = end;
      length++;
    }

    /** Lets the unit added last end at {@code end}, later than it did. */
    public void extend(int end) {
      if (length == 0 || end < lastEnd) {
        throw new IllegalArgumentException("nothing to extend to " + end);
      }
      if (units[stretches - 1] == length - 1) {
        ends[stretches - 1] = end;
      } else {
        length--;
        open(lastStart, end);
        length++;
      }
      lastEnd = end;
    }

    /** Number of units added. */
    public int length() {
      return length;
    }

    /** One past the code point where the unit added last ends; 0 before any. */
    public int end() {
      return lastEnd;
    }

    /** The map of all units added. */
    public Origin build() {
      return new Origin(this);
    }

    private void open(int start, int end) {
      if (stretches == units.length) {
        units = Arrays.copyOf(units, stretches * 2);
        starts = Arrays.copyOf(starts, stretches * 2);
        ends = Arrays.copyOf(ends, stretches * 2);
      }
      units[stretches] = length;
      starts[stretches] = start;
      ends[stretches] = end;
      stretches++;
    }
  }
}
