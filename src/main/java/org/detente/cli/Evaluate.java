package org.detente.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.detente.Pipeline;
import org.detente.evaluate.Comparison;
import org.detente.evaluate.Listing;
import org.detente.evaluate.SavedScores;
import org.detente.evaluate.Scores;
import org.detente.evaluate.Table;
import org.detente.model.Fault;
import org.detente.model.Reading;
import org.detente.rdf.Format;
import org.detente.rdf.MeasurementsToRdf;
import org.detente.rdf.QuadFiles;
import org.detente.rdf.Quads;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code detente evaluate GOLD_DIR…}. */
@Command(
    name = "evaluate",
    description = {
      "Scores what is read against what coders found: precision, recall and F1 by set, language,"
          + " type and depth; dates, distractors, confusions of types, calibration.",
      "Each folder right below GOLD_DIR is a set of its own."
    },
    mixinStandardHelpOptions = true)
final class Evaluate implements Callable<Integer> {

  /** What the scores are written as. */
  private enum Shape {
    TEXT,
    MARKDOWN,
    RDF
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "GOLD_DIR",
      description = "Folders of articles with NAME.gold.json beside; others are passed over.")
  private List<Path> in;

  @Option(names = "--details", description = "Also what was matched, missed or wrong, one by one.")
  private boolean details;

  @Option(
      names = "--list",
      description = "Also misses, extras and what stopped the others, with their sentences.")
  private boolean list;

  @Option(
      names = "--format",
      paramLabel = "text|markdown|rdf",
      defaultValue = "text",
      description =
          "What the scores are written as (default: ${DEFAULT-VALUE}); rdf is a data cube.")
  private Shape format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write there instead of printing; rdf: .nq, .trig, .ttl, .jsonld or .rdf.")
  private Path out;

  @Option(names = "--save", paramLabel = "FILE", description = "Keep this run to compare with.")
  private Path save;

  @Option(
      names = "--compare",
      paramLabel = "FILE",
      description = "Also what changed since a run that was saved, with items won and lost.")
  private Path compare;

  @Option(
      names = "--report",
      paramLabel = "PAGE.md",
      description = "Make a page from PAGE.template.md beside it, its tables filled.")
  private Path report;

  @Option(
      names = "--unseen",
      paramLabel = "FILE",
      description =
          "Names of articles that no rule was written with, one a line: scored apart too.")
  private Path unseen;

  @Mixin private ReadingOptions options;
  @Spec private CommandSpec spec;

  /** Prints the scores; returns 1 when an article or its gold could not be read. */
  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    if (out != null && format == Shape.RDF) {
      Format.of(out);
    }
    Optional<Scores> before = compare == null ? Optional.empty() : Optional.of(saved(compare));
    GoldFiles gold = GoldFiles.of(in, Optional.ofNullable(unseen));
    Pipeline pipeline = Pipeline.of(Home.resolve("data"));
    Batch batch = Batch.read(gold.files(), new ArticleReader(pipeline, options), err);
    int exit = batch.exit();
    List<Scores.Judged> judged = new ArrayList<>();
    for (Map.Entry<Path, Reading> read : batch.readings().entrySet()) {
      try {
        Path file = read.getKey();
        judged.add(
            new Scores.Judged(read.getValue(), GoldFiles.gold(file), gold.parts().get(file)));
      } catch (Fault fault) {
        exit = Complaint.of(fault, err);
      }
    }
    if (judged.isEmpty()) {
      return exit;
    }
    Scores scores = Scores.of(judged, GazetteerNames.of(pipeline.gazetteer()));
    ScorePages pages = new ScorePages(scores, gold.parts().size() - judged.size());
    if (format == Shape.RDF) {
      writeRdf(
          MeasurementsToRdf.quads(
              Measurements.of(scores), pipeline.quads(judged.get(0).reading())));
    } else {
      writeText(text(scores, before, pages));
    }
    if (save != null) {
      write(save, SavedScores.write(scores));
    }
    if (report != null) {
      write(report, pages.report(report));
    }
    return exit;
  }

  private String text(Scores scores, Optional<Scores> before, ScorePages pages) {
    Table.Style style = format == Shape.MARKDOWN ? Table.Style.MARKDOWN : Table.Style.TEXT;
    Listing listing = new Listing(scores);
    List<String> parts = new ArrayList<>();
    if (details) {
      parts.add(listing.details());
    }
    if (list) {
      parts.add(listing.failures());
    }
    parts.add(pages.all(style));
    before.map(old -> new Comparison(old, scores)).ifPresent(c -> parts.add(compared(c, style)));
    return String.join("\n", parts);
  }

  private static String compared(Comparison comparison, Table.Style style) {
    String leftOut =
        comparison.leftOut() == 0
            ? ""
            : Count.of(comparison.leftOut(), "article") + " of one run only, not compared\n";
    return comparison.table().draw(style) + leftOut + "\n" + comparison.items();
  }

  private void writeText(String text) throws IOException {
    if (out == null) {
      spec.commandLine().getOut().print(text);
      spec.commandLine().getOut().flush();
    } else {
      write(out, text);
    }
  }

  private void writeRdf(Quads quads) throws IOException {
    if (out == null) {
      byte[] bytes = QuadFiles.bytes(quads, Format.TRIG);
      spec.commandLine().getOut().print(new String(bytes, StandardCharsets.UTF_8));
      spec.commandLine().getOut().flush();
    } else {
      Output.write(out, draft -> QuadFiles.write(quads, draft));
    }
  }

  private static void write(Path file, String text) throws IOException {
    Output.write(file, draft -> Files.writeString(draft, text));
  }

  private static Scores saved(Path file) throws IOException {
    try (BufferedReader json = Files.newBufferedReader(file)) {
      return SavedScores.read(json, file.toString());
    }
  }
}
