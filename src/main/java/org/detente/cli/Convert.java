package org.detente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.detente.Pipeline;
import org.detente.archive.Archives;
import org.detente.model.Reading;
import org.detente.rdf.Format;
import org.detente.rdf.QuadFiles;
import org.detente.rdf.Quads;
import org.detente.validate.SecondReading;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code detente convert IN… --out FILE}. */
@Command(
    name = "convert",
    description =
        "Articles → RDF: what each of them claims, with the words that say it. Coded events → RDF:"
            + " what each row claims.",
    mixinStandardHelpOptions = true)
final class Convert implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "IN",
      description =
          "Articles (.txt, .html), archives (.warc, .jsonl), feeds (.xml, .rss, .atom, .json), all but"
              + " articles also with .gz, or folders of them; IN.meta.json may lie beside an"
              + " article. With --as: tables of coded events.")
  private List<Path> in;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description =
          "Where to: .nq, .trig, .ttl, .jsonld or .rdf. Large archives: .nq, which is written"
              + " article by article; the others are held in memory as a whole.")
  private Path out;

  @Mixin private ReadingOptions options;
  @Mixin private ArchiveOptions archiveOptions;

  @Option(
      names = "--as",
      paramLabel = "DATA_SET",
      description =
          "IN are tables of coded events, plain, .gz or .zip: gdelt1, gdelt2, icews, polecat or"
              + " coder-csv.")
  private String as;

  @Spec private CommandSpec spec;

  /**
   * Writes the articles that can be read and, in formats with named graphs, which files cannot.
   *
   * @return 0, or 1 when an article could not be read
   */
  @Override
  public Integer call() throws IOException {
    if (as != null) {
      return new CodedTables(as, archiveOptions, spec.commandLine().getErr()).convert(in, out);
    }
    boolean lines = Format.of(out) == Format.NQUADS;
    List<Path> files = ArticleFiles.withArchives(in);
    boolean archives = files.stream().anyMatch(Archives::isArchive);
    if (archives ? !lines : archiveOptions.areGiven()) {
      throw new ParameterException(
          spec.commandLine(),
          archives
              ? "archives and feeds are written as .nq"
              : "--report, --resume and --all are for archives, feeds and coded events");
    }
    // The library that reads again takes as long to start as the one that writes; both log, and the
    // log has to be there before they meet.
    LoggerFactory.getILoggerFactory();
    CompletableFuture.runAsync(() -> SecondReading.require(new byte[0], 0));
    Pipeline pipeline = Pipeline.of(Home.resolve("data"));
    ArticleReader reader = new ArticleReader(pipeline, options);
    if (archives) {
      PrintWriter err = spec.commandLine().getErr();
      return new ArchiveRun(files, out, archiveOptions, reader, pipeline, err).run();
    }
    return lines ? stream(files, pipeline, reader) : whole(files, pipeline, reader);
  }

  /** Article by article, so that an archive of any size fits into memory. */
  private int stream(List<Path> files, Pipeline pipeline, ArticleReader reader) throws IOException {
    RefusedFiles refused = new RefusedFiles(in, reader);
    Set<String> read = new TreeSet<>();
    int[] claims = new int[1];
    try (Segments segments = new Segments()) {
      int exit =
          Batch.each(
              files,
              reader,
              spec.commandLine().getErr(),
              (file, reading) -> {
                segments.add(pipeline.quads(reading));
                read.add(reading.article().id());
                claims[0] += claims(reading);
              },
              refused::add);
      if (!read.isEmpty()) {
        if (!refused.isEmpty()) {
          segments.add(refused.quads(read));
        }
        Output.write(out, segments::writeTo);
        tell(read.size(), claims[0]);
      }
      return exit;
    }
  }

  /** Formats that nest hold all articles in memory until they are written. */
  private int whole(List<Path> files, Pipeline pipeline, ArticleReader reader) throws IOException {
    Batch batch = Batch.read(files, reader, spec.commandLine().getErr());
    if (!batch.readings().isEmpty()) {
      List<Quads> graphs = new ArrayList<>();
      batch.readings().values().forEach(reading -> graphs.add(pipeline.quads(reading)));
      if (Format.of(out).keepsGraphs()) {
        RefusedFiles refused = new RefusedFiles(in, reader);
        batch.refused().forEach(refused::add);
        graphs.add(refused.quads(batch.ids()));
      }
      Output.write(out, draft -> write(Quads.union(graphs), draft));
      int claims = batch.readings().values().stream().mapToInt(Convert::claims).sum();
      tell(batch.readings().size(), claims);
    }
    return batch.exit();
  }

  private void tell(int articles, int claims) {
    String told = Count.of(articles, "article") + ", " + Count.of(claims, "claim") + " → " + out;
    spec.commandLine().getErr().println(told);
  }

  /** Writes by one library and reads by the other. */
  private static void write(Quads quads, Path draft) throws IOException {
    QuadFiles.write(quads, draft);
    long read = SecondReading.statements(draft);
    if (Format.of(draft).keepsGraphs() && read != quads.size()) {
      throw new IllegalStateException(
          quads.size() + " statements were written, and " + read + " read again");
    }
  }

  private static int claims(Reading reading) {
    return reading.claims().size() + reading.offices().size();
  }
}
