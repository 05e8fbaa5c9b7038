package org.detente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.detente.Pipeline;
import org.detente.evaluate.Table;
import org.detente.extract.NameCounts;
import org.detente.model.Fault;
import org.detente.model.Reading;
import org.detente.rdf.GazetteerStub;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code detente names ARTICLE…}. */
@Command(
    name = "names",
    description =
        "The names that articles have and the gazetteer has not, the most frequent first.",
    mixinStandardHelpOptions = true)
final class Names implements Callable<Integer> {

  /** Longest part of an example that is shown, characters. */
  private static final int SHOWN = 100;

  /** What the names are written as. */
  private enum Shape {
    TEXT,
    MARKDOWN,
    TURTLE
  }

  @Parameters(arity = "1..*", paramLabel = "ARTICLE", description = "Articles or folders of them.")
  private List<Path> in;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many at most (default: ${DEFAULT-VALUE}).")
  private int top;

  @Option(
      names = "--format",
      paramLabel = "text|markdown|turtle",
      defaultValue = "text",
      description =
          "What is written (default: ${DEFAULT-VALUE}); turtle is a stub for data/reference/.")
  private Shape format;

  @Option(
      names = "--kind",
      paramLabel = "CLASS",
      defaultValue = "Person",
      description = "Class of the stub's entities (default: ${DEFAULT-VALUE}).")
  private String kind;

  @Option(names = "--out", paramLabel = "FILE", description = "Write there instead of printing.")
  private Path out;

  @Mixin private ReadingOptions options;
  @Spec private CommandSpec spec;

  /** Prints the names; returns 1 when an article could not be read. */
  @Override
  public Integer call() throws IOException {
    if (top < 1 || !kind.matches("[A-Z][A-Za-z]*")) {
      throw new Fault(
          Fault.Code.BAD_USAGE,
          "detente names",
          top < 1 ? "--top " + top + "; expected 1 or more" : "--kind " + kind + " is no class",
          "See 'detente names --help'");
    }
    Pipeline pipeline = Pipeline.of(Home.resolve("data"));
    Batch batch =
        Batch.read(
            ArticleFiles.of(in), new ArticleReader(pipeline, options), spec.commandLine().getErr());
    NameCounts counts = new NameCounts();
    for (Reading reading : batch.readings().values()) {
      counts.add(pipeline.knowledge(reading.article().language()).extractor(), reading.article());
    }
    String report = report(counts.top(top));
    if (out == null) {
      PrintWriter printer = spec.commandLine().getOut();
      printer.print(report);
      printer.flush();
    } else {
      Output.write(out, draft -> Files.writeString(draft, report));
    }
    return batch.exit();
  }

  private String report(List<NameCounts.Entry> names) {
    return switch (format) {
      case TEXT -> table(names).draw(Table.Style.TEXT);
      case MARKDOWN -> table(names).draw(Table.Style.MARKDOWN);
      case TURTLE ->
          GazetteerStub.of(
              names.stream()
                  .map(n -> new GazetteerStub.Name(n.words(), n.language(), remark(n)))
                  .toList(),
              kind);
    };
  }

  private static Table table(List<NameCounts.Entry> names) {
    return new Table(
        List.of("name", "language", "times", "articles", "for example"),
        names.stream()
            .map(
                n ->
                    List.of(
                        Telling.oneLine(n.words()),
                        n.language(),
                        Integer.toString(n.times()),
                        Integer.toString(n.articles()),
                        shown(n.example())))
            .toList());
  }

  private static String remark(NameCounts.Entry name) {
    return Count.of(name.times(), "time")
        + " in "
        + Count.of(name.articles(), "article")
        + ": "
        + shown(name.example());
  }

  private static String shown(String example) {
    String line = Telling.oneLine(example);
    return line.codePointCount(0, line.length()) <= SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, SHOWN)).stripTrailing() + " …";
  }
}
