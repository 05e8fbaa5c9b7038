package org.detente.consolidate.copies;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph as words, numbers and quotations. Thousands are joined however they are set apart
 * ("10 000", "10,000", "10.000"), decimals read with comma and point alike; of a time of day
 * ("14h41") and a day in figures ("18.10.2021") each part is a number.
 */
final class FigurePieces {

  private static final String OPENING = "«“„";
  private static final String CLOSING = "»”“";
  private static final int THOUSANDS = 3;
  private static final int LONGEST_ENDING = 3;

  private final String text;
  private final List<Piece> pieces = new ArrayList<>();
  private int quotation = -1;
  private int letters;
  private boolean straight;

  private FigurePieces(String text) {
    this.text = text;
  }

  /**
   * A word, a number or a quotation.
   *
   * @param text the word; the number with its decimals after a point; empty for a quotation
   * @param letters of a quotation, how long it is
   */
  record Piece(String text, int letters) {

    boolean isNumber() {
      return !text.isEmpty() && isDigit(text.charAt(0));
    }

    boolean isQuotation() {
      return text.isEmpty();
    }

    boolean isWord() {
      return !isNumber() && !isQuotation();
    }

    boolean isCapital() {
      return isWord() && Character.isUpperCase(text.codePointAt(0));
    }
  }

  /** The pieces in order; a quotation stands where it begins, before what it holds. */
  static List<Piece> of(String paragraph) {
    FigurePieces read = new FigurePieces(paragraph);
    int at = 0;
    while (at < paragraph.length()) {
      at = read.piece(at);
    }
    read.close();
    return read.pieces;
  }

  private int piece(int at) {
    char c = text.charAt(at);
    if (isDigit(c)) {
      return number(at);
    }
    if (Character.isLetter(c)) {
      int end = at;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      pieces.add(new Piece(text.substring(at, end), 0));
      letters += end - at;
      return end;
    }
    mark(c);
    return at + 1;
  }

  private void mark(char c) {
    boolean open = quotation >= 0;
    if (c == '"' ? open && straight : open && CLOSING.indexOf(c) >= 0) {
      close();
    } else if (!open && (c == '"' || OPENING.indexOf(c) >= 0)) {
      quotation = pieces.size();
      letters = 0;
      straight = c == '"';
      pieces.add(new Piece("", 0));
    }
  }

  /** Ends the quotation; one that the paragraph leaves open ends with it. */
  private void close() {
    if (quotation >= 0) {
      pieces.set(quotation, new Piece("", letters));
      quotation = -1;
    }
  }

  private int number(int from) {
    int at = digits(from);
    StringBuilder number = new StringBuilder(text.substring(from, at));
    boolean grouped = number.length() <= THOUSANDS;
    while (grouped && isSeparator(at) && digits(at + 1) - at - 1 == THOUSANDS) {
      number.append(text, at + 1, at + 1 + THOUSANDS);
      at += 1 + THOUSANDS;
    }
    int next = digits(at + 1);
    boolean decimals = isPoint(at) && next > at + 1 && next - at - 1 < THOUSANDS;
    if (decimals && !(isPoint(next) && digits(next + 1) > next + 1)) {
      number.append('.').append(text, at + 1, next);
      at = next;
    }
    pieces.add(new Piece(number.toString(), 0));
    return ending(at);
  }

  /** Past the letters that make a number an ordinal: "1er", "18th", "2014-го". */
  private int ending(int from) {
    int start = from < text.length() && text.charAt(from) == '-' ? from + 1 : from;
    int at = start;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at > start && at - start <= LONGEST_ENDING ? at : from;
  }

  private int digits(int from) {
    int at = from;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private boolean isPoint(int at) {
    return at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',');
  }

  private boolean isSeparator(int at) {
    return isPoint(at) || at < text.length() && Character.isSpaceChar(text.charAt(at));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
