package org.detente.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.evaluate.Calibration;
import org.detente.evaluate.Findings;
import org.detente.evaluate.Judgements;
import org.detente.evaluate.ScoreTables;
import org.detente.evaluate.Scores;
import org.detente.evaluate.Stops;
import org.detente.evaluate.Table;
import org.detente.evaluate.Template;
import org.detente.model.Fault;

/** Scores as they are printed, and as a page with a part written by hand. */
final class ScorePages {

  private final Scores scores;
  private final int unread;

  /**
   * @param unread how many articles with gold could not be read, and so are not in the scores
   */
  ScorePages(Scores scores, int unread) {
    this.scores = scores;
    this.unread = unread;
  }

  /** Every table that has something to tell, with empty lines between. */
  String all(Table.Style style) {
    ScoreTables tables = new ScoreTables(scores);
    Findings findings = new Findings(scores);
    Stream<Table> all =
        Stream.of(
            tables.byLanguage(),
            tables.byType(),
            findings.dates(),
            findings.distractors(),
            tables.tunedAndUnseen(),
            new Stops(scores).table(),
            findings.confusions(),
            Calibration.of(scores).table(),
            findings.rest());
    if (scores.sets().size() > 1) {
      all = Stream.concat(Stream.of(tables.bySet()), all);
    }
    String drawn =
        all.filter(table -> !table.rows().isEmpty())
            .map(table -> table.draw(style))
            .collect(Collectors.joining("\n"));
    return unread == 0 ? drawn : drawn + "\nnot read, and not scored: " + articles() + "\n";
  }

  /**
   * A page made from the template beside it: {@code evaluation.md} from {@code
   * evaluation.template.md}.
   *
   * @throws Fault NO_SUCH_FILE without a template; BAD_TEMPLATE; BAD_TABLE
   */
  String report(Path page) throws IOException {
    Path template = ArticleReader.beside(page, ".template.md");
    Path folder = page.toAbsolutePath().getParent();
    return Template.fill(
        Files.readString(template), template.toString(), name -> table(name, folder));
  }

  /** What a directive of the template stands for: the name of a table, and what it is of. */
  private Optional<String> table(String directive, Path folder) {
    String[] words = directive.split("\\s+");
    List<String> of = Arrays.asList(words).subList(1, words.length);
    return switch (words[0]) {
      case "tsv" -> of.size() == 1 ? Optional.of(measured(folder, of.get(0))) : Optional.empty();
      case "judged" -> judged(folder, of).map(judged -> drawn(judged.precision()));
      case "causes" -> judged(folder, of).map(judged -> drawn(judged.causes()));
      default -> scored(words[0], of).map(ScorePages::drawn);
    };
  }

  /** A table of the scores: of all, or of the set named. */
  private Optional<Table> scored(String name, List<String> set) {
    Scores some = set.isEmpty() ? scores : scores.of(String.join(" ", set));
    ScoreTables tables = new ScoreTables(some);
    Findings findings = new Findings(some);
    return switch (name) {
      case "sets" -> Optional.of(tables.bySet());
      case "languages" -> Optional.of(tables.byLanguage());
      case "types" -> Optional.of(tables.byType());
      case "unseen" -> Optional.of(tables.tunedAndUnseen());
      case "stops" -> Optional.of(new Stops(some).table());
      case "dates" -> Optional.of(findings.dates());
      case "distractors" -> Optional.of(findings.distractors());
      case "confusions" -> Optional.of(findings.confusions());
      case "calibration" -> Optional.of(Calibration.of(some).table());
      case "rest" -> Optional.of(findings.rest());
      case "unread" -> Optional.of(new Table(List.of("not read, and not scored"), unreadRow()));
      default -> Optional.empty();
    };
  }

  private List<List<String>> unreadRow() {
    return unread == 0 ? List.of() : List.of(List.of(articles()));
  }

  private String articles() {
    return Count.of(unread, "article");
  }

  private static String drawn(Table table) {
    return table.rows().isEmpty() ? "None in this run." : table.draw(Table.Style.MARKDOWN);
  }

  private static String measured(Path folder, String file) {
    List<List<String>> cells =
        lines(folder.resolve(file)).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> List.of(line.split("\t", -1)))
            .toList();
    try {
      return cells.size() < 2
          ? "Not measured yet."
          : new Table(cells.get(0), cells.subList(1, cells.size())).draw(Table.Style.MARKDOWN);
    } catch (IllegalArgumentException e) {
      throw new Fault(
          Fault.Code.BAD_TABLE,
          file,
          e.getMessage() + "; expected as many cells in each line as in the first",
          "Correct the line");
    }
  }

  private static Optional<Judgements> judged(Path folder, List<String> file) {
    return file.size() == 1
        ? Optional.of(Judgements.read(lines(folder.resolve(file.get(0))), file.get(0)))
        : Optional.empty();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
