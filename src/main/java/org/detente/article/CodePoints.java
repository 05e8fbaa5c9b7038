package org.detente.article;

/** Code point offsets for UTF-16 offsets of one text, fastest when asked in rising order. */
final class CodePoints {

  private final String text;
  private int index;
  private int point;

  CodePoints(String text) {
    this.text = text;
  }

  /** Number of code points that begin before {@code target}. */
  int at(int target) {
    while (index < target) {
      index++;
      point += splits(index - 1) ? 0 : 1;
    }
    while (index > target) {
      index--;
      point -= splits(index) ? 0 : 1;
    }
    return point;
  }

  /** The code point to which the character at {@code target} belongs. */
  int startOf(int target) {
    return at(target) - (splits(target) ? 1 : 0);
  }

  /** True when {@code target} stands between the halves of one code point. */
  private boolean splits(int target) {
    return target > 0
        && target < text.length()
        && Character.isSurrogatePair(text.charAt(target - 1), text.charAt(target));
  }
}
