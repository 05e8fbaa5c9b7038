package org.detente.consolidate.copies;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.detente.consolidate.copies.FigurePieces.Piece;

/** Reads the marks of a text paragraph by paragraph; keeps no more of it than them. */
final class FigureReader {

  /** Shorter ones are names, or words that the writer keeps away from. */
  private static final int SHORTEST_QUOTATION = 16;

  private static final int LAST_DAY = 31;
  private static final int UNITS = 10;

  private final FigureWords words;
  private final int[] marks = new int[Figures.MOST];
  private int size;

  FigureReader(FigureWords words) {
    this.words = words;
  }

  /** Adds a paragraph. */
  void add(String paragraph) {
    if (size == Figures.MOST) {
      return;
    }
    List<Piece> pieces = FigurePieces.of(paragraph);
    int at = 0;
    while (at < pieces.size() && size < Figures.MOST) {
      at = mark(pieces, at);
    }
  }

  /** The marks of all that was added. */
  Figures figures() {
    return new Figures(Arrays.copyOf(marks, size));
  }

  /** Reads the mark at a piece, if it is one; where the next may begin. */
  private int mark(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    if (piece.isQuotation()) {
      if (piece.letters() >= SHORTEST_QUOTATION) {
        put(Figures.quotation(piece.letters()));
      }
      return at + 1;
    }
    if (piece.isNumber()) {
      return number(pieces, at);
    }
    return words.at(pieces, at).map(word -> word(word, pieces, at)).orElse(at + 1);
  }

  /** "18 octobre" and "October 18" are one mark. */
  private int number(List<Piece> pieces, int at) {
    Optional<FigureWords.Found> month =
        at + 1 < pieces.size()
            ? words.at(pieces, at + 1).filter(word -> word.type().equals("MONTH"))
            : Optional.empty();
    int day = day(pieces, at);
    if (month.isPresent() && day > 0) {
      put(Figures.day(month.orElseThrow().value(), day));
      return at + 1 + month.orElseThrow().parts();
    }
    put(Figures.number(pieces.get(at).text()));
    return at + 1;
  }

  private int word(FigureWords.Found word, List<Piece> pieces, int at) {
    int next = at + word.parts();
    return switch (word.type()) {
      case "WEEKDAY" -> {
        put(Figures.weekday(word.value()));
        yield next;
      }
      case "MONTH" -> {
        int day = day(pieces, next);
        put(Figures.day(word.value(), day));
        yield day > 0 ? next + 1 : next;
      }
      default -> count(word, pieces, next);
    };
  }

  /** "twenty-eight" is 28. */
  private int count(FigureWords.Found tens, List<Piece> pieces, int next) {
    boolean open = tens.value() % UNITS == 0 && tens.value() > UNITS;
    Optional<FigureWords.Found> unit =
        (open ? words.at(pieces, next) : Optional.<FigureWords.Found>empty())
            .filter(word -> word.type().equals("NUMBER") && word.value() < UNITS);
    int value = tens.value() + unit.map(FigureWords.Found::value).orElse(0);
    put(Figures.number(Integer.toString(value)));
    return next + unit.map(FigureWords.Found::parts).orElse(0);
  }

  /** The day of a month that a piece can be, 0 if none. */
  private static int day(List<Piece> pieces, int at) {
    boolean two =
        at < pieces.size() && pieces.get(at).isNumber() && pieces.get(at).text().length() <= 2;
    int day = two ? Integer.parseInt(pieces.get(at).text()) : 0;
    return day <= LAST_DAY ? day : 0;
  }

  private void put(int mark) {
    if (size < Figures.MOST) {
      marks[size++] = mark;
    }
  }
}
