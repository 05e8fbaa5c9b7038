package org.detente.archive;

import java.io.IOException;
import java.util.Optional;

/** The entries of one archive in their order, each read when it is asked for. */
public interface Entries extends AutoCloseable {

  /**
   * The next entry, or nothing at the end.
   *
   * @throws IOException when the file cannot be read any further
   * @throws org.detente.model.Fault BAD_ARCHIVE when the file is none of its kind
   */
  Optional<Entry> next() throws IOException;

  /** Where to {@linkplain Archives#open open} the archive so that the next entry comes first. */
  Mark mark();

  @Override
  void close() throws IOException;
}
