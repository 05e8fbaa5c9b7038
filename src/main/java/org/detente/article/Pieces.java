package org.detente.article;

import java.util.ArrayList;
import java.util.List;
import org.detente.model.Fault;

/** Collects the pieces of a page and refuses what has too many to be one article. */
final class Pieces {

  /** No newspaper's page comes near. */
  private static final int MOST = 20_000;

  /** Most text of a page, its menus and comments included, UTF-16 units. */
  private static final int LONGEST = 1_000_000;

  private final String file;
  private final List<Piece> pieces = new ArrayList<>();

  /**
   * @param file how the fault names the file
   */
  Pieces(String file) {
    this.file = file;
  }

  /**
   * Adds the next piece.
   *
   * @throws Fault TOO_LARGE
   */
  void add(Piece piece) {
    if (pieces.size() == MOST) {
      throw tooLarge(file, "more than " + MOST + " lines and paragraphs");
    }
    if (piece.span().end() > LONGEST) {
      throw tooLarge(file, "more than " + LONGEST + " characters of text");
    }
    pieces.add(piece);
  }

  static Fault tooLarge(String file, String found) {
    return new Fault(
        Fault.Code.TOO_LARGE,
        file,
        found + "; expected one article",
        "Split the file into articles");
  }

  List<Piece> all() {
    return List.copyOf(pieces);
  }
}
