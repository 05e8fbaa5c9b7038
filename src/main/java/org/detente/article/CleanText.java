package org.detente.article;

import java.text.Normalizer;
import java.util.Arrays;
import org.detente.model.Origin;
import org.detente.model.Span;

/**
 * Collects an article's clean text, piece by piece in the order of the file, and for each of its
 * characters the stretch of the file it comes from. Within a piece, runs of white space become one
 * space; invisible characters (soft hyphens, marks of direction) are left out; letters followed by
 * combining accents are composed. Pieces are separated by line feeds.
 */
final class CleanText {

  private final StringBuilder text = new StringBuilder();
  private final CodePoints points;
  private int[] starts = new int[1024];
  private int[] ends = new int[1024];
  private int pieceStart;
  private int spaceFrom = -1;
  private int spaceTo;

  /** A clean text of a file whose characters are {@code file}. */
  CleanText(String file) {
    this.points = new CodePoints(file);
  }

  /** Adds {@code shown}, which the file's characters from {@code from} to {@code to} stand for. */
  void append(CharSequence shown, int from, int to) {
    for (int i = 0; i < shown.length(); i++) {
      append(shown.charAt(i), from, to);
    }
  }

  /**
   * Adds one UTF-16 unit, which the file's characters from {@code from} to {@code to} stand for.
   */
  void append(char c, int from, int to) {
    if (isSpace(c)) {
      spaceFrom = spaceFrom < 0 ? from : spaceFrom;
      spaceTo = to;
    } else if (Character.getType(c) == Character.NON_SPACING_MARK && composes(c, to)) {
      return;
    } else if (!isInvisible(c)) {
      if (spaceFrom >= 0 && text.length() > pieceStart) {
        put(' ', points.startOf(spaceFrom), points.at(spaceTo));
      }
      spaceFrom = -1;
      put(c, points.startOf(from), points.at(to));
    }
  }

  /** Ends the piece and gives its place; an empty span when nothing visible was added. */
  Span endPiece() {
    Span piece = new Span(pieceStart, text.length());
    spaceFrom = -1;
    if (piece.length() > 0) {
      int end = ends[text.length() - 1];
      put('\n', end, end);
      pieceStart = text.length();
    }
    return piece;
  }

  /** All pieces, without a line feed after the last. */
  String text() {
    return text.substring(0, length());
  }

  /** Where each unit of {@link #text()} stands in the file; a line feed covers the gap. */
  Origin origin() {
    int length = length();
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) == '\n') {
        ends[i] = starts[i + 1];
      }
    }
    return new Origin(Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
  }

  /** The words added so far. */
  CharSequence soFar() {
    return text;
  }

  private int length() {
    return pieceStart == text.length() && pieceStart > 0 ? pieceStart - 1 : text.length();
  }

  private boolean composes(char mark, int to) {
    int last = text.length() - 1;
    if (last < pieceStart || spaceFrom >= 0) {
      return false;
    }
    String composed = Normalizer.normalize("" + text.charAt(last) + mark, Normalizer.Form.NFC);
    if (composed.length() == 1) {
      text.setCharAt(last, composed.charAt(0));
      ends[last] = points.at(to);
    }
    return composed.length() == 1;
  }

  private void put(char c, int start, int end) {
    if (text.length() == starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
      ends = Arrays.copyOf(ends, ends.length * 2);
    }
    starts[text.length()] = start;
    ends[text.length()] = end;
    text.append(c);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static boolean isInvisible(char c) {
    return c == '\u00AD' || Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
  }
}
