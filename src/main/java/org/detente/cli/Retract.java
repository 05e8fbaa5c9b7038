package org.detente.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.detente.model.Fault;
import org.detente.store.EmbeddedStore;
import org.detente.store.Store;
import org.detente.store.Withdrawal;
import org.detente.upkeep.EventLayer;
import org.detente.validate.Layer;
import org.detente.validate.Validator;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      description = "Why; their addresses answer 410 with it.")
  private String reason;

  @Option(names = "--by", paramLabel = "WHO", description = "Who withdraws them.")
  private String by;

  @Option(
      names = "--forget",
      description =
          "Remember nothing of them, as of what was loaded by mistake: their addresses answer 404.")
  private boolean forget;

  @Mixin private ReserveOption reserve;
  @Spec private CommandSpec spec;

  /** Withdraws them; an article that is not there is none of those withdrawn. */
  @Override
  public Integer call() throws IOException {
    Optional<Withdrawal> withdrawal = withdrawal();
    try (Store store = target.openThere(reserve.limits())) {
      int gone = store.retract(articles, TimeOption.moment(time), withdrawal);
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
        EventLayer.renew(embedded, validator, Home.resolve(""));
      }
    }
    return 0;
  }

  private Optional<Withdrawal> withdrawal() {
    if (forget && (reason != null || by != null)) {
      throw new Fault(
          Fault.Code.BAD_USAGE,
          "--forget",
          "a reason for what is forgotten; expected one or the other",
          "Leave one out");
    }
    try {
      return forget
          ? Optional.empty()
          : Optional.of(new Withdrawal(Optional.ofNullable(by), Optional.ofNullable(reason)));
    } catch (IllegalArgumentException e) {
      throw new Fault(
          Fault.Code.BAD_USAGE,
          "--reason",
          "too long; expected " + e.getMessage(),
          "Make it shorter");
    }
  }
}
