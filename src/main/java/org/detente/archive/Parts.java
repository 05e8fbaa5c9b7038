package org.detente.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.detente.model.Fault;

/**
 * What a run has written so far, in parts beside its output: a part stands whole on the disk before
 * the journal names it, so that a run that was killed goes on behind its last part, and ends with
 * the same bytes as one that was not.
 */
public final class Parts implements AutoCloseable {

  static final String QUADS = "nq";
  static final String INDEX = "tsv";
  static final String REPORT = "jsonl";

  private static final List<String> ENDINGS = List.of(QUADS, INDEX, REPORT);

  private final Path folder;
  private final Journal journal;
  private final Seen seen = new Seen();
  private final SortedMap<String, Long> counts = new TreeMap<>();
  private final StringBuilder index = new StringBuilder();
  private final StringBuilder report = new StringBuilder();
  private OutputStream quads;
  private long written;

  private Parts(Path folder, Journal journal) throws IOException {
    this.folder = folder;
    this.journal = journal;
    counts.putAll(journal.last().counts());
    for (Done part : journal.parts()) {
      require(part);
      for (String line : Files.readAllLines(file(part.part(), INDEX))) {
        IndexLine.of(line).known().ifPresent(seen::add);
      }
    }
    begin();
  }

  /**
   * Begins a run, or goes on with one.
   *
   * @param folder where the parts are kept; made if it is not there
   * @param key what a run with the same input and options has in common
   * @throws Fault CANNOT_RESUME when the folder holds parts of another run, or damaged ones
   */
  public static Parts of(Path folder, String key) throws IOException {
    Files.createDirectories(folder);
    return new Parts(folder, Journal.of(folder.resolve("journal"), key));
  }

  /** Number of the archive to go on with. */
  public int file() {
    return journal.last().file();
  }

  /** Where in it to go on. */
  public Mark mark() {
    return journal.last().mark();
  }

  /** The articles read so far. */
  public Seen seen() {
    return seen;
  }

  /** How often each outcome has come so far, by its name. */
  public SortedMap<String, Long> counts() {
    return new TreeMap<>(counts);
  }

  /** Counts an outcome, once or more often. */
  public void count(String outcome, long times) {
    counts.merge(outcome, times, Long::sum);
  }

  /** Adds a line to the report. */
  public void tell(String line) {
    report.append(line).append('\n');
  }

  /** Adds the graph of an article that has been read, which takes the place of a former reading. */
  public void put(String graph, byte[] nquads, Seen.Known article) throws IOException {
    write(graph, nquads, Optional.of(article));
    seen.add(article);
  }

  /** Adds statements to the graph of an article that has been read before. */
  public void add(String graph, byte[] nquads) throws IOException {
    write(graph, nquads, Optional.empty());
  }

  private void write(String graph, byte[] nquads, Optional<Seen.Known> known) throws IOException {
    index.append(new IndexLine(graph, written, nquads.length, known).line());
    quads.write(nquads);
    written += nquads.length;
  }

  /**
   * Ends a part and begins the next.
   *
   * @param file number of the archive to go on with
   * @param mark where in it
   */
  public void commit(int file, Mark mark) throws IOException {
    quads.close();
    Files.writeString(draft(INDEX), index);
    Files.writeString(draft(REPORT), report);
    int part = journal.last().part() + 1;
    SortedMap<String, String> sums = new TreeMap<>();
    for (String ending : ENDINGS) {
      try (FileChannel draft = FileChannel.open(draft(ending), StandardOpenOption.WRITE)) {
        draft.force(true);
      }
      sums.put(ending, sum(draft(ending)));
      Files.move(draft(ending), file(part, ending), StandardCopyOption.REPLACE_EXISTING);
    }
    journal.add(new Done(part, file, mark, sums, counts()));
    begin();
  }

  /** Writes all graphs in the order of their IRIs; tells how many there are. */
  public long writeTo(Path file) throws IOException {
    List<Path> files = journal.parts().stream().map(p -> file(p.part(), QUADS)).toList();
    try (Merged merged = new Merged(files)) {
      return merged.writeTo(file);
    }
  }

  /** Writes the report, in the order of the archives. */
  public void reportTo(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      for (Done part : journal.parts()) {
        Files.copy(file(part.part(), REPORT), out);
      }
    }
  }

  private void begin() throws IOException {
    index.setLength(0);
    report.setLength(0);
    written = 0;
    quads = new BufferedOutputStream(Files.newOutputStream(draft(QUADS)), 1 << 16);
  }

  private void require(Done part) throws IOException {
    for (String ending : part.sums().keySet()) {
      Path file = file(part.part(), ending);
      if (!Files.exists(file) || !sum(file).equals(part.sums().get(ending))) {
        throw new Fault(
            Fault.Code.CANNOT_RESUME,
            folder.toString(),
            file.getFileName() + " is not what was written; expected the same bytes",
            "Remove the folder and begin anew");
      }
    }
  }

  /**
   * Tells a file that was cut short or damaged from the one that was written. Whoever wants to
   * deceive could; but the parts are the run's own, and SHA-256 took a twentieth of its time.
   */
  private static String sum(Path file) throws IOException {
    CRC32C crc = new CRC32C();
    try (InputStream in = new CheckedInputStream(Files.newInputStream(file), crc)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return "%08x".formatted(crc.getValue());
  }

  private Path draft(String ending) {
    return folder.resolve("draft." + ending);
  }

  private Path file(int part, String ending) {
    return folder.resolve("part-%06d.%s".formatted(part, ending));
  }

  /** Leaves all parts where they are. */
  @Override
  public void close() throws IOException {
    quads.close();
  }
}
