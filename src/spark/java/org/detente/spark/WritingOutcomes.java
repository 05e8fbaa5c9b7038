package org.detente.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.function.Function2;
import org.detente.store.Folders;
import scala.Tuple2;

/**
 * Writes what became of the entries of some archives, a line each in their order, and counts them.
 */
final class WritingOutcomes
    implements Function2<Integer, Iterator<Tuple2<Order, Line>>, Iterator<TreeMap<String, Long>>> {

  private static final long serialVersionUID = 1L;

  /** Of how many archives, feeds and articles the outcomes are in one file. */
  private static final int FILES = 100;

  private static final int BUFFER = 1 << 16;

  private final Target target;

  WritingOutcomes(Target target) {
    this.target = target;
  }

  @Override
  public Iterator<TreeMap<String, Long>> call(Integer number, Iterator<Tuple2<Order, Line>> lines)
      throws IOException {
    TreeMap<String, Long> counts = new TreeMap<>();
    Path folder = Files.createTempDirectory("detente-");
    try {
      Path file = folder.resolve("outcomes-%05d.jsonl.gz".formatted(number));
      try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), BUFFER)) {
        while (lines.hasNext()) {
          Line line = lines.next()._2();
          out.write((line.text() + "\n").getBytes(StandardCharsets.UTF_8));
          counts.merge(line.counted(), 1L, Long::sum);
          counts.merge("claims", (long) line.claims(), Long::sum);
        }
      }
      target.put(file);
    } finally {
      Folders.remove(folder);
    }
    return List.of(counts).iterator();
  }

  /** Outcomes of one file come to one task. */
  static final class ByFile extends Partitioner {

    private static final long serialVersionUID = 1L;

    private final int sources;

    /**
     * @param sources how many archives there are
     */
    ByFile(int sources) {
      this.sources = sources;
    }

    @Override
    public int numPartitions() {
      return Math.max(1, (sources + FILES - 1) / FILES);
    }

    @Override
    public int getPartition(Object key) {
      return ((Order) key).file() / FILES;
    }
  }
}
