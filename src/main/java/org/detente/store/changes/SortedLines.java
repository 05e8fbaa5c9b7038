package org.detente.store.changes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SerializationFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicy;
import org.apache.jena.atlas.lib.Sink;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.detente.store.EmbeddedStore;
import org.detente.validate.Dumps;

/**
 * The statements of a dump or store, each once and in order; what memory does not hold is on disk.
 */
public final class SortedLines implements AutoCloseable, Iterable<byte[]> {

  private static final long IN_MEMORY = 150_000;

  private final SortedDataBag<byte[]> bag;

  private SortedLines(long inMemory) {
    this.bag =
        BagFactory.newSortedBag(new FewAndShort(inMemory), new OnDisk(), Arrays::compareUnsigned);
  }

  /**
   * Of a file with named graphs: N-Quads or TriG of any size, or JSON-LD that fits into memory;
   * each may be packed by gzip.
   *
   * @throws org.detente.model.Fault NO_SUCH_FILE, UNKNOWN_FORMAT, BAD_RDF
   */
  public static SortedLines of(Path dump) {
    return of(dump, IN_MEMORY);
  }

  /** As {@link #of(Path)}, with so many statements in memory at most. */
  static SortedLines of(Path dump, long inMemory) {
    return filled(inMemory, lines -> Dumps.read(dump, quad -> lines.add(quad, dump.toString())));
  }

  /**
   * Of a file likewise, but as lines of canonical N-Quads without their ends, in their order: what
   * RDFC-1.0 comes to where no node is blank.
   *
   * @throws org.detente.model.Fault NO_SUCH_FILE, UNKNOWN_FORMAT, BAD_RDF
   */
  public static SortedLines canonical(Path dump) {
    String place = dump.toString();
    return filled(
        IN_MEMORY,
        lines ->
            Dumps.read(
                dump,
                quad ->
                    lines.bag.add(Line.of(quad, place).quad().getBytes(StandardCharsets.UTF_8))));
  }

  /** Of a store, without what its default graph holds. */
  public static SortedLines of(EmbeddedStore store) {
    return filled(
        IN_MEMORY,
        lines ->
            store.read(
                data -> {
                  Iterator<Quad> quads = data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
                  quads.forEachRemaining(quad -> lines.add(quad, "store"));
                  return null;
                }));
  }

  private static SortedLines filled(long inMemory, Consumer<SortedLines> filling) {
    SortedLines lines = new SortedLines(inMemory);
    try {
      filling.accept(lines);
      return lines;
    } catch (RuntimeException | Error failure) {
      lines.close();
      throw failure;
    }
  }

  private void add(Quad quad, String place) {
    bag.add(Line.of(quad, place).bytes());
  }

  /** As {@link Line#bytes}; may be asked for again. */
  @Override
  public Iterator<byte[]> iterator() {
    return bag.iterator();
  }

  /** Removes what is on disk. */
  @Override
  public void close() {
    bag.close();
  }

  /** So many lines stay in memory, or fewer where they are long. */
  private static final class FewAndShort implements ThresholdPolicy<byte[]> {

    private static final long BYTES = 64L << 20;

    private final long most;
    private long lines;
    private long bytes;

    FewAndShort(long most) {
      this.most = most;
    }

    @Override
    public void increment(byte[] line) {
      lines++;
      bytes += line.length;
    }

    @Override
    public boolean isThresholdExceeded() {
      return lines >= most || bytes >= BYTES;
    }

    @Override
    public void reset() {
      lines = 0;
      bytes = 0;
    }
  }

  /** One line of text each: canonical N-Quads have no line ends within. */
  private static final class OnDisk implements SerializationFactory<byte[]> {

    @Override
    public Sink<byte[]> createSerializer(OutputStream out) {
      return new Sink<>() {
        @Override
        public void send(byte[] line) {
          write(() -> out.write(line));
          write(() -> out.write('\n'));
        }

        @Override
        public void flush() {
          write(out::flush);
        }

        @Override
        public void close() {
          write(out::close);
        }
      };
    }

    @Override
    public Iterator<byte[]> createDeserializer(InputStream in) {
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16)
          .lines()
          .map(line -> line.getBytes(StandardCharsets.UTF_8))
          .iterator();
    }

    private interface Writing {
      void run() throws IOException;
    }

    private static void write(Writing writing) {
      try {
        writing.run();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
