package org.detente.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.detente.Pipeline;
import org.detente.evaluate.Gold;
import org.detente.evaluate.GoldReader;
import org.detente.evaluate.ScoreTable;
import org.detente.evaluate.Scores;
import org.detente.model.Fault;
import org.detente.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code detente evaluate GOLD_DIR}. */
@Command(
    name = "evaluate",
    description = "Scores what is read against what coders found: precision, recall and F1.",
    mixinStandardHelpOptions = true)
final class Evaluate implements Callable<Integer> {

  private static final String GOLD = ".gold.json";

  @Parameters(
      arity = "1..*",
      paramLabel = "GOLD_DIR",
      description = "Folders of articles with NAME.gold.json beside; others are passed over.")
  private List<Path> in;

  @Option(names = "--details", description = "Also what was matched, missed or wrong, one by one.")
  private boolean details;

  @Option(
      names = "--format",
      paramLabel = "text|markdown",
      defaultValue = "text",
      description = "How tables are drawn (default: ${DEFAULT-VALUE}).")
  private ScoreTable.Style format;

  @Mixin private ReadingOptions options;
  @Spec private CommandSpec spec;

  /** Prints the scores; returns 1 when an article or its gold could not be read. */
  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    List<Path> files = ArticleFiles.of(in).stream().filter(Evaluate::hasGold).toList();
    if (files.isEmpty()) {
      throw new Fault(
          Fault.Code.NO_ARTICLES,
          in.get(0).toString(),
          "no article here has a gold file; expected NAME.gold.json beside NAME.txt",
          "Name another folder");
    }
    Pipeline pipeline = Pipeline.of(Home.resolve("data"));
    Batch batch = Batch.read(files, new ArticleReader(pipeline, options), err);
    int exit = batch.exit();
    List<Scores.Judged> judged = new ArrayList<>();
    for (Map.Entry<Path, Reading> read : batch.readings().entrySet()) {
      try {
        judged.add(new Scores.Judged(read.getValue(), gold(read.getKey())));
      } catch (Fault fault) {
        exit = Complaint.of(fault, err);
      }
    }
    Scores scores = Scores.of(judged, GazetteerNames.of(pipeline.gazetteer()));
    ScoreTable table = new ScoreTable(scores, format);
    out.print(details ? table.details() + "\n" + table.all() : table.all());
    out.flush();
    return exit;
  }

  private static boolean hasGold(Path article) {
    return Files.exists(ArticleReader.beside(article, GOLD));
  }

  private static Gold gold(Path article) throws IOException {
    Path file = ArticleReader.beside(article, GOLD);
    try (BufferedReader json = Files.newBufferedReader(file)) {
      return GoldReader.read(json, file.toString());
    }
  }
}
