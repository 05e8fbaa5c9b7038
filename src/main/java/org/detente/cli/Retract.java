package org.detente.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.detente.store.Store;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
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

  @Spec private CommandSpec spec;

  /** Withdraws them; an article that is not there is none of those withdrawn. */
  @Override
  public Integer call() {
    try (Store store = target.open()) {
      int gone = store.retract(articles);
      spec.commandLine()
          .getErr()
          .println(
              target.place()
                  + ": "
                  + Count.of(gone, "article")
                  + " of "
                  + articles.size()
                  + " withdrawn");
    }
    return 0;
  }
}
