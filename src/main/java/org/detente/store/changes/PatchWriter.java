package org.detente.store.changes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * The difference as an RDF Patch: what to delete from one dump and to add so that it is the other.
 */
public final class PatchWriter implements Finding {

  private final Writer out;

  /**
   * @param out left open
   */
  public PatchWriter(Writer out) {
    this.out = out;
    write("TX .");
  }

  @Override
  public void statement(boolean added, String quad) {
    write((added ? "A " : "D ") + quad);
  }

  /** Writes the last line. */
  public void finish() {
    write("TC .");
  }

  private void write(String line) {
    try {
      out.write(line);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
