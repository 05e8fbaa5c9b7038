package org.detente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.detente.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code detente explain ARTICLE…}. */
@Command(
    name = "explain",
    description = "The sentences of an article, what each yielded, and why.",
    mixinStandardHelpOptions = true)
final class Explain implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "ARTICLE", description = "Articles or folders of them.")
  private List<Path> in;

  @Mixin private ReadingOptions options;
  @Spec private CommandSpec spec;

  /** Prints each article's account; returns 1 when one could not be read. */
  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Pipeline pipeline = Pipeline.of(Home.resolve("data"));
    Batch batch =
        Batch.read(
            ArticleFiles.of(in), new ArticleReader(pipeline, options), spec.commandLine().getErr());
    batch.readings().values().forEach(reading -> Account.of(reading).forEach(out::println));
    return batch.exit();
  }
}
