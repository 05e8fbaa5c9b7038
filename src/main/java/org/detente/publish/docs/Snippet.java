package org.detente.publish.docs;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a file that uses a term.
 *
 * @param file the file's path in the clone
 * @param turtle statements about one resource, without the file's prefixes
 */
public record Snippet(String file, String turtle) {

  public Snippet {
    if (file.isBlank() || turtle.isBlank()) {
      throw new IllegalArgumentException("an empty snippet of " + file);
    }
  }

  /**
   * A Turtle file in pieces, each about one resource.
   *
   * @param text each statement's end stands at the end of a line
   */
  static List<Snippet> cut(String file, String text) {
    List<Snippet> pieces = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (String line : text.lines().toList()) {
      boolean outside = lines.isEmpty();
      if (outside && (line.isBlank() || line.startsWith("@") || line.startsWith("#"))) {
        continue;
      }
      lines.add(line);
      if (line.stripTrailing().endsWith(" .")) {
        pieces.add(new Snippet(file, String.join("\n", lines)));
        lines.clear();
      }
    }
    return pieces;
  }
}
