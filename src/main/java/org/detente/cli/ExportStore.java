package org.detente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
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
    description = "Writes all that a store holds; the same content gives the same bytes.",
    mixinStandardHelpOptions = true)
final class ExportStore implements Callable<Integer> {

  @Option(names = "--store", required = true, paramLabel = "DIR", description = "The store.")
  private Path store;

  @Option(
      names = "--format",
      paramLabel = "nq|trig|ttl|nt|jsonld|rdfxml",
      description = "Default: by the ending of FILE.")
  private String format;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to.")
  private Path out;

  @Spec private CommandSpec spec;

  /** Writes the file, and reads it again before it stands in its place. */
  @Override
  public Integer call() throws IOException {
    RdfFormat chosen = format == null ? RdfFormat.of(out) : RdfFormat.byName(format, "--format");
    try (EmbeddedStore open = QuerySource.openStore(store)) {
      Output.write(out, draft -> write(open, chosen, draft));
    }
    return 0;
  }

  private static void write(EmbeddedStore store, RdfFormat format, Path draft) throws IOException {
    try (OutputStream bytes = Files.newOutputStream(draft)) {
      Export.write(store, format, bytes);
    }
    SecondReading.statements(draft, format);
  }
}
