package org.detente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.detente.model.Fault;
import org.detente.store.EmbeddedStore;
import org.detente.store.Store;
import org.detente.table.SheetFiles;
import org.detente.upkeep.EventLayer;
import org.detente.validate.Admitted;
import org.detente.validate.Iris;
import org.detente.validate.Validator;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code detente load FILE… --store DIR | --endpoint URL}. */
@Command(
    name = "load",
    description =
        "Validates converted articles, or scores, and puts each in the place of its former version;"
            + " takes a coder's spreadsheet as reviews of its claims.",
    mixinStandardHelpOptions = true)
final class Load implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "What 'convert', or 'evaluate --format rdf', wrote; or what 'export' wrote as .csv or"
              + " .xlsx, with a coder's decisions.")
  private List<Path> files;

  @ArgGroup(multiplicity = "1")
  private StoreOptions target;

  @Option(
      names = "--bare",
      description =
          "The articles alone, without the shipped ontology, lexicon and reference layer, and "
              + "without making events.")
  private boolean bare;

  @Option(
      names = "--coder",
      paramLabel = "NAME",
      description = "Who decided, for rows of a spreadsheet that do not say.")
  private String coder;

  @Option(
      names = "--time",
      paramLabel = "TIME",
      description =
          "When: 2026-11-29 or 2026-11-29T10:15Z. Needed for reviews whose rows do not say; with it,"
              + " former versions of articles are remembered in the audit graph.")
  private String time;

  @Option(
      names = "--acknowledge",
      description =
          "Write the id of each article to standard output once it is on the disk and nothing can"
              + " take it away.")
  private boolean acknowledge;

  @Option(
      names = "--rejected",
      paramLabel = "DIR",
      description =
          "Where articles that are refused are set aside with their reports (default: the store's"
              + " folder with '-rejected' after its name).")
  private Path rejected;

  @ArgGroup(exclusive = false)
  private BulkOptions bulk;

  @Mixin private ReserveOption reserve;
  @Spec private CommandSpec spec;

  /** Loads what conforms; returns 1 when an article or a row was refused. */
  @Override
  public Integer call() throws IOException {
    if (bulk != null) {
      return bulk.load(files, target, reserve.limits(), spec.commandLine());
    }
    Optional<Instant> moment = TimeOption.moment(time);
    List<Path> sheets = files.stream().filter(SheetFiles::isSheet).toList();
    List<Path> graphs = files.stream().filter(file -> !SheetFiles.isSheet(file)).toList();
    int exit = graphs.isEmpty() ? 0 : loadGraphs(graphs, moment);
    return sheets.isEmpty() ? exit : Math.max(exit, loadReviews(sheets, moment));
  }

  private int loadGraphs(List<Path> given, Optional<Instant> moment) throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Shipped shipped = Shipped.open(bare ? List.of() : Shipped.ALL);
    try (Delivery delivery = new Delivery(this::open, target.place(), moment, shipped, err)) {
      Optional.ofNullable(rejected)
          .or(target::rejected)
          .ifPresent(folder -> delivery.settingAside(new SetAside(folder)));
      if (acknowledge) {
        delivery.acknowledging(this::told);
      }
      try (Progress progress = new Progress("Loading", given.size(), err)) {
        for (Path file : given) {
          delivery.take(file, shipped.validator());
          progress.step();
        }
      }
      Optional<Store> store = delivery.finish();
      if (store.isPresent()) {
        renew(store.get(), shipped.validator(), err);
      }
      return delivery.exit();
    }
  }

  /** Should this process die before the events are made, the next one makes them. */
  private Store open() {
    Store store = target.open(reserve.limits());
    try {
      if (!bare && store instanceof EmbeddedStore embedded) {
        embedded.expectDerived();
      }
      return store;
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  private void told(Admitted graph) {
    if (graph.isArticle()) {
      PrintWriter out = spec.commandLine().getOut();
      out.println(graph.graph().name().substring(Iris.ARTICLE_GRAPH.length()));
      out.flush();
    }
  }

  private int loadReviews(List<Path> sheets, Optional<Instant> moment) throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Optional<String> name = Optional.ofNullable(coder).map(String::strip).filter(n -> !n.isEmpty());
    int exit = 0;
    try (Store store = target.openThere(reserve.limits())) {
      Validator validator = Shipped.open(List.of()).validator();
      LoadReviews reviews = new LoadReviews(store, validator);
      for (Path sheet : sheets) {
        try {
          exit = Math.max(exit, reviews.load(sheet, name, moment, target.place(), err));
        } catch (Fault fault) {
          exit = Math.max(exit, Complaint.of(fault, err));
        }
      }
      renew(store, validator, err);
    }
    return exit;
  }

  /** Makes the events anew of what was loaded, where they are made. */
  private void renew(Store store, Validator validator, PrintWriter err) throws IOException {
    if (!bare && store instanceof EmbeddedStore embedded) {
      EventLayer layer = EventLayer.renew(embedded, validator, Home.resolve(""));
      err.println(target.place() + ": " + layer.told());
    }
  }
}
