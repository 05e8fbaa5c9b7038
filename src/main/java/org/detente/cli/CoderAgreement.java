package org.detente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.detente.evaluate.Table;
import org.detente.table.Alpha;
import org.detente.table.Coding;
import org.detente.table.SheetFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code detente agreement A.csv B.csv}. */
@Command(
    name = "agreement",
    description =
        "How far coders agree on the claims that they both decided on: Krippendorff's alpha for"
            + " nominal data.",
    mixinStandardHelpOptions = true)
final class CoderAgreement implements Callable<Integer> {

  @Parameters(
      arity = "2..*",
      paramLabel = "FILE",
      description = "The spreadsheet of each coder, .csv or .xlsx.")
  private List<Path> files;

  @Option(
      names = "--format",
      paramLabel = "text|markdown",
      defaultValue = "text",
      description = "How the table is written (default: ${DEFAULT-VALUE}).")
  private Table.Style style;

  @Spec private CommandSpec spec;

  /** Prints one line for each thing compared. */
  @Override
  public Integer call() throws IOException {
    List<Coding> codings = new ArrayList<>();
    for (Path file : files) {
      codings.add(Coding.of(SheetFiles.read(file)));
    }
    List<List<String>> rows =
        Coding.agreement(codings).entrySet().stream()
            .map(compared -> row(compared.getKey(), compared.getValue()))
            .toList();
    Table table = new Table(List.of("compared", "claims", "values", "agreement", "alpha"), rows);
    spec.commandLine().getOut().print(table.draw(style));
    spec.commandLine().getOut().flush();
    return 0;
  }

  private static List<String> row(String compared, Alpha alpha) {
    return List.of(
        compared,
        Integer.toString(alpha.units()),
        Integer.toString(alpha.values()),
        figure(alpha.observed()),
        figure(alpha.alpha()));
  }

  /** Three digits; a dash where there is nothing to agree about. */
  private static String figure(double value) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.3f", value);
  }
}
