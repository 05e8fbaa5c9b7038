package org.detente.archive;

/**
 * A place between two entries, at which an archive can be opened again.
 *
 * @param offset as in {@link Place}
 * @param skip how many entries to leave out there, where several begin at one offset: those of a
 *     WARC file that was compressed as a whole
 */
public record Mark(long offset, int skip) {

  /** Before the first entry. */
  public static final Mark START = new Mark(0, 0);

  public Mark {
    if (offset < 0 || skip < 0) {
      throw new IllegalArgumentException("before the beginning: " + offset + ", " + skip);
    }
  }
}
