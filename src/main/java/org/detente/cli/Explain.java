package org.detente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.detente.Pipeline;
import org.detente.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code detente explain ARTICLE…}. */
@Command(
    name = "explain",
    description = "The sentences of an article, what each yielded, and why.",
    mixinStandardHelpOptions = true)
final class Explain implements Callable<Integer> {

  /** What the account is written as. */
  private enum Shape {
    TEXT,
    HTML
  }

  /** When the account is in colour. */
  private enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  @Parameters(arity = "1..*", paramLabel = "ARTICLE", description = "Articles or folders of them.")
  private List<Path> in;

  @Option(
      names = "--format",
      paramLabel = "text|html",
      defaultValue = "text",
      description = "What is written (default: ${DEFAULT-VALUE}); html is one page by itself.")
  private Shape format;

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      defaultValue = "auto",
      description =
          "Colour in text (default: ${DEFAULT-VALUE}: at a terminal, unless NO_COLOR is set).")
  private Colour colour;

  @Option(names = "--out", paramLabel = "FILE", description = "Write there instead of printing.")
  private Path out;

  @Mixin private ReadingOptions options;
  @Spec private CommandSpec spec;

  /** Prints each article's account; returns 1 when one could not be read. */
  @Override
  public Integer call() throws IOException {
    Pipeline pipeline = Pipeline.of(Home.resolve("data"));
    Batch batch =
        Batch.read(
            ArticleFiles.of(in), new ArticleReader(pipeline, options), spec.commandLine().getErr());
    List<Reading> readings = List.copyOf(batch.readings().values());
    if (!readings.isEmpty()) {
      String account = format == Shape.HTML ? AccountPage.of(readings) : text(readings);
      if (out == null) {
        PrintWriter printer = spec.commandLine().getOut();
        printer.print(account);
        printer.flush();
      } else {
        Output.write(out, draft -> Files.writeString(draft, account));
      }
    }
    return batch.exit();
  }

  private String text(List<Reading> readings) {
    Ansi ansi =
        switch (colour) {
          case AUTO -> out == null ? Ansi.AUTO : Ansi.OFF;
          case ALWAYS -> Ansi.ON;
          case NEVER -> Ansi.OFF;
        };
    StringBuilder text = new StringBuilder();
    for (Reading reading : readings) {
      Account.of(reading, ansi).forEach(line -> text.append(line).append('\n'));
    }
    return text.toString();
  }
}
