package org.detente.model;

import java.util.Arrays;

/**
 * Where each UTF-16 unit of a clean text stands in the file it came from, in Unicode code points of
 * the file as stored (a byte order mark counts as one). A unit made of several code points of the
 * file ("&amp;amp;", a run of spaces) covers them all.
 */
public final class Origin {

  private final int[] starts;
  private final int[] ends;

  /**
   * @param starts for each unit of the clean text, the code point where it begins; not decreasing
   * @param ends for each unit, one past the code point where it ends
   */
  public Origin(int[] starts, int[] ends) {
    if (starts.length != ends.length) {
      throw new IllegalArgumentException("as many starts as ends");
    }
    for (int i = 0; i < starts.length; i++) {
      if (ends[i] < starts[i] || i > 0 && starts[i] < starts[i - 1]) {
        throw new IllegalArgumentException("offsets decrease at " + i);
      }
    }
    this.starts = starts.clone();
    this.ends = ends.clone();
  }

  /** The identity over a file whose text is {@code text} itself. */
  public static Origin identity(String text) {
    int[] starts = new int[text.length()];
    int[] ends = new int[text.length()];
    for (int i = 0, point = 0; i < text.length(); i++) {
      starts[i] = point;
      ends[i] = point + 1;
      if (!Character.isHighSurrogate(text.charAt(i))) {
        point++;
      }
    }
    return new Origin(starts, ends);
  }

  /** Code point of the file at which the first unit of {@code span}, not empty, begins. */
  public int start(Span span) {
    return starts[span.start()];
  }

  /**
   * One past the code point of the file at which the last unit of {@code span}, not empty, ends.
   */
  public int end(Span span) {
    return ends[span.end() - 1];
  }

  /** Number of units mapped. */
  public int length() {
    return starts.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Origin that
        && Arrays.equals(starts, that.starts)
        && Arrays.equals(ends, that.ends);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(starts) + Arrays.hashCode(ends);
  }
}
