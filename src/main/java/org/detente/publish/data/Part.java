package org.detente.publish.data;

/**
 * One page of what is too long for one document.
 *
 * @param number of the page, from 1
 * @param size how many entries a page has, at least 1
 * @param total how many entries there are
 */
public record Part(int number, int size, int total) {

  public Part {
    if (number < 1 || size < 1 || total < 0) {
      throw new IllegalArgumentException("no page " + number + " of " + total + " by " + size);
    }
  }

  /** How many pages there are; an empty list has one. */
  public int pages() {
    return Math.max(1, (total + size - 1) / size);
  }

  /** True when there is such a page. */
  public boolean isThere() {
    return number <= pages();
  }

  /** True when another follows. */
  public boolean hasNext() {
    return number < pages();
  }

  /** Index of its first entry. */
  public int from() {
    return Math.min((number - 1) * size, total);
  }

  /** Index behind its last entry. */
  public int to() {
    return Math.min(from() + size, total);
  }
}
