package org.detente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.detente.Pipeline;
import org.detente.model.Reading;
import org.detente.rdf.Format;
import org.detente.rdf.QuadFiles;
import org.detente.rdf.Quads;
import org.detente.validate.SecondReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code detente convert IN… --out FILE}. */
@Command(
    name = "convert",
    description = "Articles → RDF: what each of them claims, with the words that say it.",
    mixinStandardHelpOptions = true)
final class Convert implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "IN",
      description = "Articles (.txt, .html) or folders of them; IN.meta.json may lie beside.")
  private List<Path> in;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Where to: .nq, .trig, .ttl, .jsonld or .rdf.")
  private Path out;

  @Mixin private ReadingOptions options;
  @Spec private CommandSpec spec;

  /**
   * Writes the articles that can be read.
   *
   * @return 0, or 1 when an article could not be read
   */
  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Format.of(out);
    List<Path> files = ArticleFiles.of(in);
    Pipeline pipeline = Pipeline.of(Home.resolve("data"));
    Batch batch = Batch.read(files, new ArticleReader(pipeline, options), err);
    if (batch.readings().isEmpty()) {
      return batch.exit();
    }
    Quads quads = Quads.union(batch.readings().values().stream().map(pipeline::quads).toList());
    Output.write(out, draft -> write(quads, draft));
    int claims = batch.readings().values().stream().mapToInt(Convert::claims).sum();
    err.println(
        Count.of(batch.readings().size(), "article")
            + ", "
            + Count.of(claims, "claim")
            + " → "
            + out);
    return batch.exit();
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
