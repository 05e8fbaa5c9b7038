package org.detente.table.coded;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Rows in the order of their articles and ids, whatever order they came in. What memory does not
 * hold is sorted in runs on the disk, which are merged at the end.
 */
final class RowSorter implements AutoCloseable {

  private static final Comparator<Keyed> ORDER =
      (a, b) -> {
        int keys = Long.compareUnsigned(a.key(), b.key());
        return keys == 0
            ? Arrays.compareUnsigned(a.bytes(), a.start(), a.end(), b.bytes(), b.start(), b.end())
            : keys;
      };
  private static final int OVERHEAD = 64;
  private static final int BLOCK = 1 << 20;
  private static final int MOST_RUNS = 200;

  private final Path folder;
  private final long most;
  private final List<Path> runs = new ArrayList<>();
  private final List<Keyed> held = new ArrayList<>();
  private long size;
  private int files;

  /** Blocks that rows lie in one behind the other: many small arrays would cost the collector. */
  private final List<byte[]> blocks = new ArrayList<>();

  private final Texts texts = new Texts();
  private int block = -1;
  private int used = BLOCK;

  /**
   * A row.
   *
   * @param key mark of its article, in whose order the ids are
   * @param bytes have the row from {@code start} to {@code end}
   */
  private record Keyed(long key, byte[] bytes, int start, int end) {}

  /** Takes rows in their order. */
  @FunctionalInterface
  interface Taker {

    /**
     * Takes a row.
     *
     * @param mark of its article
     */
    void take(long mark, CodedRow row) throws IOException;
  }

  /**
   * @param folder takes the runs
   * @param most bytes of rows that are held in memory
   */
  RowSorter(Path folder, long most) {
    this.folder = folder;
    this.most = most;
  }

  /**
   * Keeps a row.
   *
   * @param mark of its article
   */
  void add(long mark, CodedRow row) throws IOException {
    byte[] bytes = row.bytes();
    if (used + bytes.length > BLOCK) {
      open();
    }
    System.arraycopy(bytes, 0, blocks.get(block), used, bytes.length);
    held.add(new Keyed(mark, blocks.get(block), used, used + bytes.length));
    used += bytes.length;
    size += bytes.length + OVERHEAD;
    if (size > most) {
      spill();
    }
  }

  /** Goes to the next block. No row is longer than one: cells have a bound. */
  private void open() {
    block++;
    used = 0;
    if (block == blocks.size()) {
      blocks.add(new byte[BLOCK]);
    }
  }

  /** Hands over all rows in order. */
  void each(Taker taker) throws IOException {
    if (runs.isEmpty()) {
      held.sort(ORDER);
      for (Keyed keyed : held) {
        taker.take(keyed.key(), row(keyed));
      }
      return;
    }
    spill();
    blocks.clear();
    while (runs.size() > MOST_RUNS) {
      List<Path> some = List.copyOf(runs.subList(0, MOST_RUNS));
      Path merged = next();
      try (DataOutputStream out = out(merged)) {
        merge(some, keyed -> write(out, keyed));
      }
      runs.removeAll(some);
      runs.add(merged);
      for (Path run : some) {
        Files.delete(run);
      }
    }
    merge(runs, keyed -> taker.take(keyed.key(), row(keyed)));
  }

  private CodedRow row(Keyed keyed) {
    return CodedRow.of(keyed.bytes(), keyed.start(), texts);
  }

  @FunctionalInterface
  private interface Merged {
    void take(Keyed keyed) throws IOException;
  }

  private record Head(Keyed keyed, int run) {}

  private static void merge(List<Path> runs, Merged merged) throws IOException {
    List<DataInputStream> open = new ArrayList<>();
    PriorityQueue<Head> heads =
        new PriorityQueue<>(Comparator.comparing(Head::keyed, ORDER).thenComparing(Head::run));
    try {
      for (Path run : runs) {
        open.add(new DataInputStream(new BufferedInputStream(Files.newInputStream(run), 1 << 15)));
        advance(heads, open, open.size() - 1);
      }
      while (!heads.isEmpty()) {
        Head least = heads.poll();
        merged.take(least.keyed());
        advance(heads, open, least.run());
      }
    } finally {
      for (DataInputStream in : open) {
        in.close();
      }
    }
  }

  private static void advance(PriorityQueue<Head> heads, List<DataInputStream> open, int run)
      throws IOException {
    try {
      DataInputStream in = open.get(run);
      long key = in.readLong();
      byte[] row = new byte[in.readInt()];
      in.readFully(row);
      heads.add(new Head(new Keyed(key, row, 0, row.length), run));
    } catch (EOFException e) {
      open.get(run).close();
    }
  }

  private void spill() throws IOException {
    held.sort(ORDER);
    Path run = next();
    try (DataOutputStream out = out(run)) {
      for (Keyed keyed : held) {
        write(out, keyed);
      }
    }
    runs.add(run);
    held.clear();
    size = 0;
    block = -1;
    used = BLOCK;
  }

  private Path next() {
    return folder.resolve("rows-" + files++);
  }

  private static DataOutputStream out(Path run) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), 1 << 16));
  }

  private static void write(DataOutputStream out, Keyed keyed) throws IOException {
    out.writeLong(keyed.key());
    int length = keyed.end() - keyed.start();
    out.writeInt(length);
    out.write(keyed.bytes(), keyed.start(), length);
  }

  @Override
  public void close() throws IOException {
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
  }
}
