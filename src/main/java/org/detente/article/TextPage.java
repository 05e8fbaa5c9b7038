package org.detente.article;

import java.util.ArrayList;
import java.util.List;
import org.detente.model.Span;

/**
 * Plain text cut into pieces: each line is one, unless the text is wrapped at a fixed width, where
 * a paragraph runs over lines until a blank line or a line that had room for the next word. A line
 * that breaks off where the next goes on in small letters is continued by it in any text.
 */
final class TextPage {

  private static final int NARROWEST = 50;
  private static final int WIDEST = 100;

  private final String file;
  private final CleanText clean;
  private final Pieces pieces;

  private TextPage(FileText file) {
    this.file = file.text();
    this.clean = new CleanText(this.file);
    this.pieces = new Pieces(file.name());
  }

  /** Reads a file of plain text. */
  static Page read(FileText file) {
    return new TextPage(file).read();
  }

  private Page read() {
    List<Span> lines = lines();
    int width = wrapWidth(lines);
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      for (int at = line.start(); at < line.end(); at++) {
        clean.append(file.charAt(at), at, at + 1);
      }
      boolean last = i + 1 == lines.size();
      if (last || !runsOn(line, lines.get(i + 1), width)) {
        endPiece();
      } else {
        clean.append(' ', line.end(), lines.get(i + 1).start());
      }
    }
    return Page.plain(clean, pieces.all());
  }

  private void endPiece() {
    Span span = clean.endPiece();
    if (span.length() > 0) {
      pieces.add(Piece.plain(span, span.of(clean.soFar())));
    }
  }

  /** Lines without the white space around them; blank ones are empty. */
  private List<Span> lines() {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= file.length(); i++) {
      boolean secondHalf = i > 0 && i < file.length() && file.startsWith("\r\n", i - 1);
      if (secondHalf) {
        start = i + 1;
      } else if (i == file.length() || isLineEnd(file.charAt(i))) {
        lines.add(trimmed(start, i));
        start = i + 1;
      }
    }
    return lines;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private Span trimmed(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(file.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(file.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Width at which the text is wrapped; 0 when its lines are paragraphs. */
  private int wrapWidth(List<Span> lines) {
    int longest = lines.stream().mapToInt(Span::length).max().orElse(0);
    if (longest < NARROWEST || longest > WIDEST) {
      return 0;
    }
    List<Span> full = lines.stream().filter(line -> line.length() > longest * 3 / 4).toList();
    long written = lines.stream().filter(line -> line.length() > 0).count();
    long open = full.stream().filter(line -> !Words.isSentence(line.of(file))).count();
    return full.size() * 2L > written && open * 2 > full.size() ? longest : 0;
  }

  private boolean runsOn(Span line, Span next, int width) {
    if (line.length() == 0 || next.length() == 0) {
      return false;
    }
    boolean midSentence = Character.isLowerCase(file.charAt(next.start()));
    if (midSentence && !Words.isSentence(line.of(file))) {
      return width > 0 || line.length() >= NARROWEST;
    }
    if (width == 0) {
      return false;
    }
    int word = next.start();
    while (word < next.end() && !isBlank(file.charAt(word))) {
      word++;
    }
    return line.length() + 1 + (word - next.start()) > width;
  }
}
