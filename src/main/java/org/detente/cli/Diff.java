package org.detente.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.detente.model.Fault;
import org.detente.store.EmbeddedStore;
import org.detente.store.changes.ChangeSetWriter;
import org.detente.store.changes.Comparison;
import org.detente.store.changes.Difference;
import org.detente.store.changes.PatchWriter;
import org.detente.store.changes.SortedLines;
import org.detente.store.changes.Tally;
import org.detente.validate.RdfFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code detente diff OLD NEW}. */
@Command(
    name = "diff",
    description =
        "What was added, removed or changed between two releases: articles, claims, events,"
            + " statements.",
    mixinStandardHelpOptions = true)
final class Diff implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "The earlier dump (.nq, .trig, .jsonld, packed or not) or store.")
  private Path old;

  @Parameters(index = "1", paramLabel = "NEW", description = "The later one.")
  private Path fresh;

  @Option(
      names = "--out",
      paramLabel = "FILE.nq",
      description = "The change set, for 'load' and the queries changes and changed-claims.")
  private Path out;

  @Option(
      names = "--patch",
      paramLabel = "FILE.rdfp",
      description = "An RDF Patch: applied to OLD, it makes NEW of it.")
  private Path patch;

  @Option(
      names = "--from",
      paramLabel = "NAME",
      description = "What the earlier release is called (default: the name of its file).")
  private String from;

  @Option(names = "--until", paramLabel = "NAME", description = "The later one, likewise.")
  private String until;

  @Spec private CommandSpec spec;

  /** Compares, and tells; that there are differences is no failure. */
  @Override
  public Integer call() throws IOException {
    if (out != null && RdfFormat.of(out) != RdfFormat.NQ) {
      throw new Fault(
          Fault.Code.UNKNOWN_FORMAT,
          out.toString(),
          "change sets are written as N-Quads; expected a name that ends in .nq",
          "Name the file so");
    }
    try (SortedLines before = lines(old);
        SortedLines after = lines(fresh)) {
      Tally tally = new Tally();
      Difference whole = Comparison.of(before, after, "all", tally);
      spec.commandLine().getOut().println(tally.told(whole));
      if (out != null) {
        Output.write(out, draft -> writeChangeSet(before, after, whole, draft));
      }
      if (patch != null) {
        Output.write(patch, draft -> writePatch(before, after, draft));
      }
    }
    return 0;
  }

  private static SortedLines lines(Path dump) {
    if (Files.isDirectory(dump)) {
      try (EmbeddedStore store = QuerySource.openStore(dump)) {
        return SortedLines.of(store);
      }
    }
    return SortedLines.of(dump);
  }

  private void writeChangeSet(SortedLines before, SortedLines after, Difference whole, Path draft)
      throws IOException {
    try (BufferedWriter text = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
      ChangeSetWriter writer =
          new ChangeSetWriter(whole, name(from, old), name(until, fresh), text);
      Comparison.of(before, after, "all", writer);
    }
  }

  private static void writePatch(SortedLines before, SortedLines after, Path draft)
      throws IOException {
    try (BufferedWriter text = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
      PatchWriter writer = new PatchWriter(text);
      Comparison.of(before, after, "all", writer);
      writer.finish();
    }
  }

  private static String name(String given, Path dump) {
    String file = dump.toAbsolutePath().normalize().getFileName().toString();
    return given != null ? given : file.replaceFirst("[.](nq|trig|jsonld)([.]gz)?$", "");
  }
}
