package org.detente.article;

import java.text.Normalizer;
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
  private final Origin.Builder origin = new Origin.Builder();
  private int pieceStart;
  private boolean lineFeedDue;
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
    Span piece = new Span(pieceStart, end());
    spaceFrom = -1;
    if (piece.length() > 0) {
      lineFeedDue = true;
      pieceStart = text.length() + 1;
    }
    return piece;
  }

  /** Where the next unit of the piece will stand. */
  int end() {
    return Math.max(pieceStart, text.length());
  }

  /** All pieces, without a line feed after the last. */
  String text() {
    return text.toString();
  }

  /** Where each unit of {@link #text()} stands in the file; a line feed covers the gap. */
  Origin origin() {
    return origin.build();
  }

  /** The words added so far. */
  CharSequence soFar() {
    return text;
  }

  private boolean composes(char mark, int to) {
    int last = text.length() - 1;
    if (last < pieceStart || spaceFrom >= 0) {
      return false;
    }
    String composed = Normalizer.normalize("" + text.charAt(last) + mark, Normalizer.Form.NFC);
    if (composed.length() == 1) {
      text.setCharAt(last, composed.charAt(0));
      origin.extend(points.at(to));
    }
    return composed.length() == 1;
  }

  private void put(char c, int start, int end) {
    if (lineFeedDue) {
      lineFeedDue = false;
      origin.add(Math.min(origin.end(), start), start);
      text.append('\n');
    }
    origin.add(start, end);
    text.append(c);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static boolean isInvisible(char c) {
    return c == '\u00AD' || Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
  }
}
