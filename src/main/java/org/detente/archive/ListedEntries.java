package org.detente.archive;

import java.util.List;
import java.util.Optional;

/** The entries of a file that is small enough to be read as a whole: a feed, a sitemap. */
final class ListedEntries implements Entries {

  private final List<Entry> entries;
  private int next;

  /**
   * @param from how many to leave out
   */
  ListedEntries(List<Entry> entries, Mark from) {
    this.entries = List.copyOf(entries);
    this.next = (int) Math.min(from.offset(), entries.size());
  }

  @Override
  public Optional<Entry> next() {
    return next < entries.size() ? Optional.of(entries.get(next++)) : Optional.empty();
  }

  @Override
  public Mark mark() {
    return new Mark(next, 0);
  }

  @Override
  public void close() {
    // Read already.
  }
}
