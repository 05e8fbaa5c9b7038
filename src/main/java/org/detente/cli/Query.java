package org.detente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.detente.query.AnswerFormat;
import org.detente.query.BoundQuery;
import org.detente.query.Catalogue;
import org.detente.query.CatalogueQuery;
import org.detente.query.Parameter;
import org.detente.query.QueryRun;
import org.detente.query.RunLimits;
import org.detente.store.Store;
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
      description = "A name in queries/, or a file of SPARQL.")
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

  @Mixin private AnswerOptions answers;
  @Spec private CommandSpec spec;

  /** Prints the answer, or the catalogue. */
  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Catalogue catalogue = Catalogue.read(Home.resolve("queries"));
    if (name == null) {
      catalogue.all().forEach(query -> list(query, out));
      return 0;
    }
    AnswerFormat format = answers.format();
    BoundQuery query = catalogue.find(name).bind(parameters);
    try (Store store = QuerySource.open(source, bare)) {
      AnswerOptions.print(new QueryRun(RunLimits.OWN).on(store, query), format, out);
    }
    return 0;
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
