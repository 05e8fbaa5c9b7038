package org.detente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.detente.model.Fault;
import org.detente.store.Backup;
import org.detente.store.EmbeddedStore;
import org.detente.store.Export;
import org.detente.validate.RdfFormat;
import org.detente.validate.SecondReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code detente export --store DIR --format … --out …}. */
@Command(
    name = "export",
    description = {
      "Writes what a store holds; the same content gives the same bytes.",
      "RDF (nq, trig, ttl, nt, jsonld, rdfxml): all of it. csv, xlsx: its claims with their"
          + " quotations, to be reviewed and loaded again. events-csv, dyads-csv, timeline-csv,"
          + " gexf, graphml: its events. articles-csv, entities-csv, tenures-csv: plain lists."
          + " nanopubs: each claim as a nanopublication, in TriG."
    },
    mixinStandardHelpOptions = true)
final class ExportStore implements Callable<Integer> {

  @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store.")
  private Path store;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of those above. Default: by the ending of FILE.")
  private String format;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to.")
  private Path out;

  @Option(
      names = "--dropped",
      paramLabel = "FILE.csv",
      description = "Of events: also a register of what could not be written or coded, and why.")
  private Path dropped;

  @Option(
      names = "--sides",
      description = "Of gexf, graphml: states and organisations act, for all that are theirs.")
  private boolean sides;

  @Option(
      names = "--parts",
      description =
          "FILE is a new folder: sorted parts of N-Quads, compressed by gzip, none of which ends"
              + " within a graph, and a manifest; 'load --bulk' makes a store of it.")
  private boolean parts;

  @Option(
      names = "--part-size",
      paramLabel = "N",
      defaultValue = "1000000",
      description =
          "Statements of a part, or as many more as its last graph has. Default: ${DEFAULT-VALUE}.")
  private long partSize;

  @Spec private CommandSpec spec;

  /** Writes the file, and reads RDF again before it stands in its place. */
  @Override
  public Integer call() throws IOException {
    if (parts) {
      return writeParts();
    }
    ExportFormat chosen = ExportFormat.of(format, out);
    if (sides && !chosen.isGraph()) {
      throw new Fault(
          Fault.Code.BAD_USAGE,
          "--sides",
          "sides of a table; expected gexf or graphml",
          "Leave it out: tables have columns for sides");
    }
    try (EmbeddedStore open = QuerySource.openStore(store)) {
      if (chosen.rdf().isPresent()) {
        Output.write(out, draft -> write(open, chosen.rdf().get(), draft));
      } else if (chosen.other().equals(Optional.of(ExportFormat.Kind.NANOPUBS))) {
        Output.write(out, draft -> nanopublications(open, draft));
      } else {
        TableExport tables = new TableExport(open, spec.commandLine().getErr(), sides);
        tables.write(chosen.other().orElseThrow(), out, dropped);
      }
    }
    return 0;
  }

  private int writeParts() {
    if (format != null || dropped != null || sides || partSize < 1) {
      throw new Fault(
          Fault.Code.BAD_USAGE,
          "--parts",
          "parts are of N-Quads, all of it, one statement each at least; expected nothing else",
          "Leave out --format, --dropped and --sides, and give a --part-size above 0");
    }
    try (EmbeddedStore open = QuerySource.openStore(store)) {
      Backup written = open.backup(out, partSize);
      spec.commandLine()
          .getErr()
          .println(
              Count.of(written.statements(), "statement")
                  + " in "
                  + Count.of(written.parts().size(), "part")
                  + " → "
                  + out);
    }
    return 0;
  }

  private void nanopublications(EmbeddedStore store, Path draft) throws IOException {
    int written = Nanopubs.write(store, Optional.empty(), draft);
    spec.commandLine().getErr().println(Count.of(written, "nanopublication") + " → " + out);
  }

  private static void write(EmbeddedStore store, RdfFormat format, Path draft) throws IOException {
    try (OutputStream bytes = Files.newOutputStream(draft)) {
      Export.write(store, format, bytes);
    }
    SecondReading.statements(draft, format);
  }
}
