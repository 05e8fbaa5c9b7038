package org.detente.publish.docs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Pieces of Turtle files, each about one resource. */
final class Snippets {

  /** No piece of more lines is shown. */
  private static final int MOST_LINES = 40;

  private final List<Snippet> pieces = new ArrayList<>();
  private final List<String> folders;

  /**
   * @param files path → Turtle, each statement's end at the end of a line; those of one folder
   *     stand together, and an earlier folder is preferred to a later one
   */
  Snippets(Map<String, String> files) {
    folders = files.keySet().stream().map(Snippets::folder).distinct().toList();
    files.forEach(
        (file, text) ->
            Snippet.cut(file, text).stream()
                .filter(piece -> piece.turtle().lines().count() <= MOST_LINES)
                .forEach(pieces::add));
  }

  /**
   * The shortest piece of the first folder that uses a term, its name given without prefix. A class
   * is used where something is said to be of it, before all else.
   */
  Optional<Snippet> of(String name) {
    return pieces.stream()
        .filter(piece -> uses(piece.turtle(), "det:" + name))
        .min(
            Comparator.comparingInt(
                    (Snippet piece) -> uses(piece.turtle(), "a det:" + name) ? 0 : 1)
                .thenComparingInt(piece -> folders.indexOf(folder(piece.file())))
                .thenComparingInt(piece -> piece.turtle().length()));
  }

  private static String folder(String file) {
    return file.substring(0, file.lastIndexOf('/'));
  }

  private static boolean uses(String turtle, String name) {
    for (int at = turtle.indexOf(name); at >= 0; at = turtle.indexOf(name, at + 1)) {
      int end = at + name.length();
      if (end == turtle.length() || !Character.isLetter(turtle.charAt(end))) {
        return true;
      }
    }
    return false;
  }
}
