package org.detente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.detente.model.Fault;
import org.detente.store.EmbeddedStore;
import org.detente.store.LoadSummary;
import org.detente.store.Store;
import org.detente.validate.Admission;
import org.detente.validate.Admitted;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code detente load FILE… --store DIR | --endpoint URL}. */
@Command(
    name = "load",
    description =
        "Validates converted articles, or scores, and puts each in the place of its former version.",
    mixinStandardHelpOptions = true)
final class Load implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "What 'convert', or 'evaluate --format rdf', wrote.")
  private List<Path> files;

  @ArgGroup(multiplicity = "1")
  private StoreOptions target;

  @Option(
      names = "--bare",
      description =
          "The articles alone, without the shipped ontology, lexicon and reference layer, and "
              + "without making events.")
  private boolean bare;

  @Spec private CommandSpec spec;

  /** Loads what conforms; returns 1 when an article was refused. */
  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Shipped shipped = Shipped.open(bare ? List.of() : Shipped.ALL);
    List<Admitted> graphs = new ArrayList<>(shipped.layers());
    int layers = graphs.size();
    int exit = 0;
    try (Progress progress = new Progress("Validating", files.size(), err)) {
      for (Path file : files) {
        Admission admission = shipped.validator().admit(file);
        graphs.addAll(admission.admitted());
        for (Fault fault : admission.refused()) {
          exit = Complaint.of(fault, err);
        }
        progress.step();
      }
    }
    if (graphs.size() == layers) {
      return exit;
    }
    try (Store store = target.open()) {
      LoadSummary summary = store.load(graphs);
      err.println(
          target.place()
              + ": "
              + Count.of(summary.articles(), "article")
              + " and "
              + Count.of(summary.layers(), "layer")
              + " put in place, "
              + summary.unchanged()
              + " unchanged");
      if (!bare && store instanceof EmbeddedStore embedded) {
        EventLayer layer = EventLayer.renew(embedded, shipped.validator(), EventLayer.shippedLog());
        err.println(target.place() + ": " + layer.told());
      }
    }
    return exit;
  }
}
