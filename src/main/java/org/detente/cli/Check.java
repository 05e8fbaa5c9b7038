package org.detente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.detente.model.Fault;
import org.detente.store.EmbeddedStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code detente check --store DIR}. */
@Command(
    name = "check",
    description = {
      "Reads all of a store and tells what is not as it should be, a line each.",
      "Every statement can be found again; a store rebuilt from a backup is the same, by its"
          + " canonical hash; the graphs conform to the shapes; each article is the version that the"
          + " audit graph tells of; the events are those that the claims give. Exit code 3 when"
          + " something is not."
    },
    mixinStandardHelpOptions = true)
final class Check implements Callable<Integer> {

  @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store.")
  private Path store;

  @Spec private CommandSpec spec;

  /** Checks it; nothing in it is changed. */
  @Override
  public Integer call() throws Exception {
    try (EmbeddedStore open = QuerySource.openStore(store)) {
      List<String> findings = StoreCheck.of(open);
      findings.forEach(line -> spec.commandLine().getOut().println(store + ": " + line));
      spec.commandLine().getOut().flush();
      if (!findings.isEmpty()) {
        throw new Fault(
            Fault.Code.CHECK_FAILED,
            store.toString(),
            Count.of(findings.size(), "finding") + "; expected none",
            "Read the lines above");
      }
      spec.commandLine().getErr().println(store + ": whole, snapshot " + open.snapshot());
    }
    return 0;
  }
}
