package org.detente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.detente.Looks;
import org.detente.Pipeline;
import org.detente.archive.Archives;
import org.detente.archive.Entries;
import org.detente.archive.Entry;
import org.detente.archive.FirstLook;
import org.detente.archive.Mark;
import org.detente.archive.Parts;
import org.detente.archive.Place;
import org.detente.article.Capture;
import org.detente.model.Fault;
import org.detente.store.Folders;

/**
 * Converts archives, feeds and articles entry by entry, in parts that stay when the run is killed.
 * The output hangs on the input alone, not on where parts end.
 */
final class ArchiveRun {

  /** Entries, and articles read, after which a part ends: what a killed run does again at most. */
  private static final int ENTRIES = 2_000;

  private static final int READ = 100;

  private static final String DAMAGED = "refused: " + Fault.Code.BAD_ARCHIVE;

  private final List<Path> files;
  private final Path out;
  private final ArchiveOptions options;
  private final ArticleReader reader;
  private final Pipeline pipeline;
  private final PrintWriter err;
  private final Optional<FirstLook> look;
  private int entriesSince;
  private int readSince;
  private int exit;

  /**
   * @param files archives, feeds and articles, in order
   * @param out N-Quads
   * @param err takes a line for each file that cannot be read, and one of the whole
   */
  ArchiveRun(
      List<Path> files,
      Path out,
      ArchiveOptions options,
      ArticleReader reader,
      Pipeline pipeline,
      PrintWriter err) {
    this.files = files;
    this.out = out;
    this.options = options;
    this.reader = reader;
    this.pipeline = pipeline;
    this.err = err;
    this.look =
        options.readsAll()
            ? Optional.empty()
            : Optional.of(Looks.of(pipeline, Home.resolve("data")));
  }

  /**
   * Reads all that is left to read, and writes output and report.
   *
   * @return 0, or 1 when a file or record was damaged
   * @throws Fault CANNOT_RESUME when parts stand there that cannot be gone on with
   */
  int run() throws IOException {
    Path folder = out.resolveSibling(out.getFileName() + ".parts");
    if (Files.exists(folder) && !options.resumes()) {
      throw new Fault(
          Fault.Code.CANNOT_RESUME,
          folder.toString(),
          "parts of a run that was stopped; expected none",
          "Go on with --resume, or remove the folder");
    }
    String key = new ArchiveKey(files, reader, pipeline, options).digest();
    try (Parts parts = Parts.of(folder, key)) {
      for (int file = parts.file(); file < files.size(); file++) {
        Mark from = file == parts.file() ? parts.mark() : Mark.START;
        read(parts, file, from);
        if (isDue() || file + 1 == files.size()) {
          commit(parts, file + 1, Mark.START);
        }
      }
      if (options.report().isPresent()) {
        Output.write(options.report().get(), parts::reportTo);
      }
      Output.write(out, parts::writeTo);
      tell(parts.counts());
      exit = exit == 0 && parts.counts().containsKey(DAMAGED) ? 1 : exit;
    }
    Folders.remove(folder);
    return exit;
  }

  private void read(Parts parts, int file, Mark from) throws IOException {
    Path path = files.get(file);
    ArchiveReport report = new ArchiveReport(parts, options.report().isPresent(), path);
    PageReader pages = new PageReader(parts, report, reader, pipeline, look, path);
    try (Entries entries = open(path, from)) {
      for (Optional<Entry> entry = entries.next(); entry.isPresent(); entry = entries.next()) {
        int before = pages.read();
        take(entry.get(), pages, report);
        entriesSince++;
        readSince += pages.read() - before;
        if (isDue()) {
          commit(parts, file, entries.mark());
        }
      }
    } catch (Fault fault) {
      int code = Complaint.of(fault, err);
      exit = exit == 0 ? code : exit;
      report.refused(Place.at(0), fault.code(), fault.found());
    }
  }

  /** Small files share a part: a thousand feeds are not a thousand parts. */
  private boolean isDue() {
    return entriesSince >= ENTRIES || readSince >= READ;
  }

  private void commit(Parts parts, int file, Mark mark) throws IOException {
    parts.commit(file, mark);
    entriesSince = 0;
    readSince = 0;
  }

  private static void take(Entry entry, PageReader pages, ArchiveReport report) throws IOException {
    if (entry instanceof Entry.Page page) {
      pages.take(page);
    } else if (entry instanceof Entry.PassedOver over) {
      report.passedOver(over.place(), over.reason());
    } else if (entry instanceof Entry.Refused refused) {
      report.refused(refused.place(), refused.code(), refused.found());
    }
  }

  private Entries open(Path file, Mark from) throws IOException {
    if (Archives.isArchive(file)) {
      return Archives.open(file, from);
    }
    Entry.Page page =
        new Entry.Page(
            Place.at(0),
            file.toString(),
            ArticleReader.bytes(file),
            ArticleReader.metadata(file),
            Capture.none());
    return Archives.of(List.of(page), from);
  }

  private void tell(SortedMap<String, Long> counts) {
    String outcomes =
        counts.entrySet().stream()
            .filter(e -> e.getKey().contains(":"))
            .map(e -> e.getValue() + " " + e.getKey())
            .collect(Collectors.joining("; "));
    Map<String, Long> all = counts;
    String read = Count.of(all.getOrDefault("read", 0L), "article");
    String claims = Count.of(all.getOrDefault("claims", 0L), "claim");
    err.println(read + ", " + claims + " → " + out + (outcomes.isEmpty() ? "" : "; " + outcomes));
  }
}
