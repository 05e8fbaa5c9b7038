package org.detente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.detente.Pipeline;
import org.detente.evaluate.Calibration;
import org.detente.evaluate.ConfidenceFit;
import org.detente.evaluate.Scores;
import org.detente.evaluate.Table;
import org.detente.extract.Confidence;
import org.detente.lexicon.TraitWeights;
import org.detente.lexicon.TurtleFiles;
import org.detente.model.Article;
import org.detente.model.Fault;
import org.detente.model.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code detente calibrate GOLD_DIR…}. */
@Command(
    name = "calibrate",
    description =
        "Fits what each trait of a claim does to its confidence, so that of claims at 0.9 nine in"
            + " ten are right about type, place and doers.",
    mixinStandardHelpOptions = true)
final class Calibrate implements Callable<Integer> {

  private static final String WEIGHTS = "lexicon/confidence.ttl";

  @Parameters(
      arity = "1..*",
      paramLabel = "GOLD_DIR",
      description = "Folders of articles with NAME.gold.json beside; others are passed over.")
  private List<Path> in;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the weights there: data/" + WEIGHTS + " puts them to use.")
  private Path out;

  @Mixin private ReadingOptions options;
  @Spec private CommandSpec spec;

  /** Prints how well confidence holds before and after; returns 1 when an article is unreadable. */
  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Path data = Home.resolve("data");
    Pipeline pipeline = Pipeline.of(data);
    ArticleReader reader = new ArticleReader(pipeline, options);
    Map<String, Set<String>> traits = new TreeMap<>();
    List<Scores.Judged> judged = new ArrayList<>();
    int exit = 0;
    for (Path file : GoldFiles.of(in, Optional.empty()).files()) {
      try {
        Article article = reader.article(file);
        Reading reading =
            pipeline.read(
                article,
                (key, has) ->
                    traits.put(
                        article.id() + " " + Scores.name(article, key),
                        has.stream().map(Confidence::term).collect(Collectors.toSet())));
        judged.add(new Scores.Judged(reading, GoldFiles.gold(file)));
      } catch (Fault fault) {
        exit = Complaint.of(fault, err);
      }
    }
    Scores scores = Scores.of(judged, GazetteerNames.of(pipeline.gazetteer()));
    ConfidenceFit fit =
        ConfidenceFit.of(
            scores, (article, name) -> Optional.ofNullable(traits.get(article + " " + name)));
    TraitWeights now = TraitWeights.of(TurtleFiles.read(List.of(data.resolve(WEIGHTS))));
    TraitWeights weights = weights(fit, now, traits);
    String turtle = weights.turtle(remark(fit, judged.size()));
    PrintWriter printer = spec.commandLine().getOut();
    printer.println("As it is:");
    printer.print(Calibration.of(scores).table().draw(Table.Style.TEXT));
    printer.println("\nFitted anew, each tenth of the articles judged by the others:");
    printer.print(fit.crossed().table().draw(Table.Style.TEXT));
    printer.println();
    if (out == null) {
      printer.print(turtle);
    } else {
      Output.write(out, draft -> Files.writeString(draft, turtle));
    }
    printer.flush();
    return exit;
  }

  /** A trait that these articles hardly show keeps the weight that it has. */
  private static TraitWeights weights(
      ConfidenceFit fit, TraitWeights now, Map<String, Set<String>> traits) {
    Map<String, BigDecimal> weights = new TreeMap<>();
    now.weights()
        .forEach(
            (trait, weight) -> {
              if (traits.values().stream().filter(has -> has.contains(trait)).count()
                  < ConfidenceFit.FEWEST_CLAIMS) {
                weights.put(trait, weight);
              }
            });
    fit.weights().forEach((trait, weight) -> weights.put(trait, rounded(weight)));
    return new TraitWeights(rounded(fit.base()), weights);
  }

  private static BigDecimal rounded(double weight) {
    return BigDecimal.valueOf(weight).setScale(2, RoundingMode.HALF_EVEN);
  }

  private static List<String> remark(ConfidenceFit fit, int articles) {
    return List.of(
        "What traits of a claim do to its confidence, in log-odds. Made by detente calibrate from",
        String.format(
            Locale.ROOT,
            "%s of %s with gold; expected error %.2f in articles left out. A trait that is",
            Count.of(fit.claims(), "claim"),
            Count.of(articles, "article"),
            fit.crossed().error()),
        "not named adds nothing; one that hardly a claim has keeps a weight set by hand.");
  }
}
