package org.detente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.detente.model.Fault;
import org.detente.query.Catalogue;
import org.detente.release.Edition;
import org.detente.release.ReleaseCheck;
import org.detente.store.EmbeddedStore;
import org.detente.store.about.DatasetCard;
import org.detente.validate.Layer;
import org.detente.validate.ParsedGraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code detente release --store DIR --out FOLDER | --check FOLDER}. */
@Command(
    name = "release",
    description = {
      "Writes a store as a folder for a web server or an archive: RDF, tables, nanopublications,"
          + " validation report, description (VoID, DCAT), sums, how to cite it.",
      "The same store and options give the same bytes. --check tests such a folder."
    })
final class Release implements Callable<Integer> {

  // Without the standard mix-in: its --version would be the program's.
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help message and exit.")
  private boolean help;

  @Option(names = "--store", paramLabel = "DIR", description = "The store.")
  private Path store;

  @Option(names = "--out", paramLabel = "FOLDER", description = "A new folder, or an empty one.")
  private Path out;

  @Option(
      names = "--version",
      paramLabel = "VERSION",
      description = "Three numbers (default: that of data/about.ttl).")
  private String version;

  @Option(
      names = "--issued",
      paramLabel = "DAY",
      description = "The day of publication (default: that of data/about.ttl).")
  private String issued;

  @Option(
      names = "--previous",
      paramLabel = "FOLDER|DUMP",
      description = "The release before, or its N-Quads, to tell what changed.")
  private Path previous;

  @Option(
      names = "--scores",
      paramLabel = "FILE",
      description = "How well articles are read, as 'evaluate --format rdf' wrote it.")
  private Path scores;

  @Option(
      names = "--base",
      paramLabel = "URL",
      description =
          "Where the folder will be served (default: https://w3id.org/detente/release/…).")
  private String base;

  @Option(
      names = "--doi",
      paramLabel = "DOI",
      description = "A DOI that an archive has reserved for it.")
  private String doi;

  @Option(names = "--check", paramLabel = "FOLDER", description = "Test a release instead.")
  private Path check;

  @Spec private CommandSpec spec;

  /** Writes the folder, or tests one. */
  @Override
  public Integer call() throws IOException {
    if (check != null) {
      require(store == null && out == null, "--check with --store or --out; expected it alone");
      return check();
    }
    require(store != null && out != null, "a release without --store and --out; expected both");
    Path about = Home.resolve("data/about.ttl");
    DatasetCard card = DatasetCard.of(ParsedGraph.layer(Layer.ABOUT, List.of(about)));
    Edition edition =
        Edition.of(
            version == null ? card.version() : version,
            issued == null ? card.modified() : issued,
            base,
            doi);
    try (EmbeddedStore open = QuerySource.openStore(store)) {
      ReleaseFolder folder =
          new ReleaseFolder(
              open, edition, Optional.ofNullable(previous), Optional.ofNullable(scores));
      folder.write(out);
      PrintWriter err = spec.commandLine().getErr();
      folder.told().forEach(err::println);
      err.println("release " + edition.version() + " → " + out);
    }
    return 0;
  }

  private int check() throws IOException {
    Catalogue checks = Catalogue.read(Home.resolve("queries/checks"));
    ReleaseCheck.Result result = ReleaseCheck.of(check, checks.find("statistics-match"));
    PrintWriter told = spec.commandLine().getOut();
    result.passed().forEach(line -> told.println("holds   " + line));
    result.failed().forEach(line -> told.println("fails   " + line));
    if (!result.failed().isEmpty()) {
      throw new Fault(
          Fault.Code.CHECK_FAILED,
          check.toString(),
          Count.of(result.failed().size(), "check")
              + " failed; expected the release as it was made",
          "Fetch it again, or make it again");
    }
    return 0;
  }

  private static void require(boolean holds, String found) {
    if (!holds) {
      throw new Fault(Fault.Code.BAD_USAGE, "release", found, "See 'detente release --help'");
    }
  }
}
