package org.detente.publish.docs;

/**
 * A heading of a document.
 *
 * @param level 1 to 6
 * @param id its anchor
 */
public record Heading(int level, String id, String text) {

  public Heading {
    if (level < 1 || level > 6 || id.isEmpty()) {
      throw new IllegalArgumentException("no heading: " + level + " " + id);
    }
  }
}
