package org.detente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.detente.Knowledge;
import org.detente.Pipeline;
import org.detente.evaluate.Table;
import org.detente.extract.Usage;
import org.detente.model.Fault;
import org.detente.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code detente lexicon check}. */
@Command(
    name = "check",
    description = {
      "Reads every example of every entry, and reports entries without examples, examples that fail,"
          + " frames that nothing tells apart and entries that no article needed.",
      "Ends with 3 when fewer examples succeed than data/lexicon/checks.ttl asks for."
    },
    mixinStandardHelpOptions = true)
final class LexiconCheck implements Callable<Integer> {

  @Option(
      names = "--only",
      paramLabel = "fr|en|ru",
      description = "Language to check (default: every one).")
  private List<String> only = List.of();

  @Option(
      names = "--used-in",
      paramLabel = "DIR",
      description = "Articles in which entries should be of use; others are called dead.")
  private List<Path> articles = List.of();

  @Option(names = "--list", description = "Also each entry and example that something is said of.")
  private boolean list;

  @Mixin private ReadingOptions options;
  @Spec private CommandSpec spec;

  /** Prints the report; returns 3 when a language misses its floor. */
  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    Path data = Home.resolve("data");
    Pipeline pipeline = Pipeline.of(data);
    Map<String, Usage> used = used(pipeline, err);
    List<LexiconReport> reports = new ArrayList<>();
    for (String language : languages(data)) {
      Optional<Usage> usage =
          articles.isEmpty()
              ? Optional.empty()
              : Optional.of(used.getOrDefault(language, new Usage()));
      reports.add(LexiconReport.of(language, pipeline.knowledge(language), data, usage));
    }
    out.print(LexiconReport.table(reports).draw(Table.Style.TEXT));
    if (list) {
      reports.forEach(report -> report.lines().forEach(out::println));
    }
    out.flush();
    return verdict(reports, err);
  }

  private List<String> languages(Path data) {
    List<String> known = List.copyOf(Knowledge.languages(data));
    for (String language : only) {
      if (!known.contains(language)) {
        throw new Fault(
            Fault.Code.UNKNOWN_LANGUAGE,
            "--only",
            "'" + language + "'; expected one of " + String.join(", ", known),
            "Choose one of these");
      }
    }
    return only.isEmpty() ? known : known.stream().filter(only::contains).toList();
  }

  private Map<String, Usage> used(Pipeline pipeline, PrintWriter err) throws IOException {
    Map<String, Usage> used = new TreeMap<>();
    if (!articles.isEmpty()) {
      Batch batch =
          Batch.read(ArticleFiles.of(articles), new ArticleReader(pipeline, options), err);
      for (Reading reading : batch.readings().values()) {
        String language = reading.article().language();
        used.computeIfAbsent(language, l -> new Usage())
            .add(pipeline.knowledge(language).extractor(), reading);
      }
    }
    return used;
  }

  /** 3, with a line for each language that misses its floor; else 0. */
  static int verdict(List<LexiconReport> reports, PrintWriter err) {
    int exit = 0;
    for (LexiconReport report : reports) {
      if (report.share() < report.floor()) {
        exit =
            Complaint.of(
                new Fault(
                    Fault.Code.CHECK_FAILED,
                    "data/lexicon/" + report.language() + ".ttl",
                    String.format(
                        Locale.ROOT,
                        "%.3f of the examples yield what their entry promises; %.3f expected",
                        report.share(),
                        report.floor()),
                    "See which with --list"),
                err);
      }
    }
    return exit;
  }
}
