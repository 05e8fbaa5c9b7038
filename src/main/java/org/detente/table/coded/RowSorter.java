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
        return keys == 0 ? Arrays.compareUnsigned(a.row(), b.row()) : keys;
      };
  private static final int OVERHEAD = 64;
  private static final int MOST_RUNS = 200;

  private final Path folder;
  private final long most;
  private final List<Path> runs = new ArrayList<>();
  private List<Keyed> held = new ArrayList<>();
  private long size;
  private int files;

  /**
   * @param key the hash that the id of its article ends in, in whose order the ids are
   */
  private record Keyed(long key, byte[] row) {}

  /** Takes rows in their order. */
  @FunctionalInterface
  interface Taker {
    void take(CodedRow row) throws IOException;
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
   * @param article its id, which ends in a hyphen and sixteen hexadecimal digits
   */
  void add(String article, CodedRow row) throws IOException {
    byte[] bytes = row.bytes();
    long key = Long.parseUnsignedLong(article.substring(article.lastIndexOf('-') + 1), 16);
    held.add(new Keyed(key, bytes));
    size += bytes.length + OVERHEAD;
    if (size > most) {
      spill();
    }
  }

  /** Hands over all rows in order. */
  void each(Taker taker) throws IOException {
    if (runs.isEmpty()) {
      held.sort(ORDER);
      for (Keyed keyed : held) {
        taker.take(CodedRow.of(keyed.row()));
      }
      return;
    }
    spill();
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
    merge(runs, keyed -> taker.take(CodedRow.of(keyed.row())));
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
      heads.add(new Head(new Keyed(key, in.readNBytes(in.readInt())), run));
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
    held = new ArrayList<>();
    size = 0;
  }

  private Path next() {
    return folder.resolve("rows-" + files++);
  }

  private static DataOutputStream out(Path run) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(run), 1 << 16));
  }

  private static void write(DataOutputStream out, Keyed keyed) throws IOException {
    out.writeLong(keyed.key());
    out.writeInt(keyed.row().length);
    out.write(keyed.row());
  }

  @Override
  public void close() throws IOException {
    for (Path run : runs) {
      Files.deleteIfExists(run);
    }
  }
}
