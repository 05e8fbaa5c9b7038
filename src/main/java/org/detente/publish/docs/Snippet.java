package org.detente.publish.docs;

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
}
