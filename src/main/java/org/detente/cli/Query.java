package org.detente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.detente.model.Fault;
import org.detente.query.AnswerFormat;
import org.detente.query.BoundQuery;
import org.detente.query.Catalogue;
import org.detente.query.CatalogueQuery;
import org.detente.query.Parameter;
import org.detente.query.QueryRun;
import org.detente.query.RunLimits;
import org.detente.store.EmbeddedStore;
import org.detente.store.Store;
import org.detente.upkeep.ScratchFolder;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code detente query NAME|FILE.rq}. */
@Command(
    name = "query",
    description =
        "Puts a question of the catalogue, or one of your own; without a name, lists them.",
    mixinStandardHelpOptions = true)
final class Query implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "NAME|FILE.rq",
      description =
          "A name in queries/, or a file of SPARQL; with --check, competency/all for every"
              + " question.")
  private String name;

  @ArgGroup(multiplicity = "0..1")
  private QuerySource source;

  @Option(
      names = "--bare",
      description = "With --data, the files alone, without the shipped layers.")
  private boolean bare;

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "A parameter of the question; bound as a term.")
  private Map<String, String> parameters = new LinkedHashMap<>();

  @Option(
      names = "--check",
      description =
          "Hold the answer against the rows expected of it, on the shipped articles when no data is"
              + " named.")
  private boolean check;

  @Mixin private AnswerOptions answers;
  @Spec private CommandSpec spec;

  /** Prints the answer, or the catalogue. */
  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (name == null) {
      Catalogue.read(Home.resolve("queries")).all().forEach(query -> list(query, out));
      return 0;
    }
    if (check) {
      return check(Catalogue.read(Home.resolve("queries")), out);
    }
    requireOne();
    AnswerFormat format = answers.format();
    BoundQuery query = Catalogue.find(Home.resolve("queries"), name).bind(parameters);
    try (Store store = QuerySource.open(source, bare)) {
      AnswerOptions.print(new QueryRun(RunLimits.OWN).on(store, query), format, out);
    }
    return 0;
  }

  private int check(Catalogue catalogue, PrintWriter out) throws IOException {
    if (!parameters.isEmpty()) {
      throw new Fault(
          Fault.Code.BAD_USAGE,
          "--param",
          "given with --check; expected the parameters of the rows expected",
          "Leave one of the two out");
    }
    QuestionCheck questions = QuestionCheck.of(name, catalogue);
    if (source != null) {
      try (Store store = QuerySource.open(source, bare)) {
        return questions.run(store, out);
      }
    }
    Filling filling = new Filling(new ReadingOptions(), spec.commandLine().getErr());
    try (ScratchFolder scratch = new ScratchFolder();
        EmbeddedStore store =
            EmbeddedStore.open(scratch.path().resolve("store"), Filling.SCRATCH)) {
      filling.fill(store, ArticleFiles.of(List.of(Home.resolve("data/articles"))), Shipped.ASKED);
      return Math.max(filling.exit(), questions.run(store, out));
    }
  }

  private void requireOne() {
    if (name.equals(QuestionCheck.ALL)) {
      throw new Fault(
          Fault.Code.BAD_USAGE,
          name,
          "every question at once; expected --check beside it",
          "Add --check or name one question");
    }
  }

  private static void list(CatalogueQuery query, PrintWriter out) {
    out.println(query.name() + " – " + query.title());
    for (Parameter parameter : query.parameters()) {
      out.println(
          "    --param "
              + parameter.name()
              + "="
              + parameter
                  .preset()
                  .orElse("(" + parameter.type().name().toLowerCase(Locale.ROOT) + ")"));
    }
  }
}
