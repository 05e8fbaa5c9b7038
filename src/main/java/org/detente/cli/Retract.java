package org.detente.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.detente.store.EmbeddedStore;
import org.detente.store.Store;
import org.detente.upkeep.EventLayer;
import org.detente.validate.Layer;
import org.detente.validate.Validator;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code detente retract ARTICLE… --store DIR | --endpoint URL}. */
@Command(
    name = "retract",
    description = "Withdraws articles with all that they claim.",
    mixinStandardHelpOptions = true)
final class Retract implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "ARTICLE", description = "Ids of articles.")
  private List<String> articles;

  @ArgGroup(multiplicity = "1")
  private StoreOptions target;

  @Option(
      names = "--time",
      paramLabel = "TIME",
      description =
          "When: 2026-11-29 or 2026-11-29T10:15Z. With it, what stood is remembered in the audit"
              + " graph as a version that was withdrawn.")
  private String time;

  @Spec private CommandSpec spec;

  /** Withdraws them; an article that is not there is none of those withdrawn. */
  @Override
  public Integer call() throws IOException {
    try (Store store = target.open()) {
      int gone = store.retract(articles, TimeOption.moment(time));
      spec.commandLine()
          .getErr()
          .println(
              target.place()
                  + ": "
                  + Count.of(gone, "article")
                  + " of "
                  + articles.size()
                  + " withdrawn");
      if (gone > 0 && store instanceof EmbeddedStore embedded && embedded.holds(Layer.EVENTS)) {
        Validator validator = Shipped.open(List.of()).validator();
        EventLayer.renew(
            embedded, validator, Home.resolve(""), EventLayer.shippedLog(Home.resolve("")));
      }
    }
    return 0;
  }
}
