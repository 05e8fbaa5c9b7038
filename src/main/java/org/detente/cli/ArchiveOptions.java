package org.detente.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options for archives and feeds, and for tables of coded events. */
final class ArchiveOptions {

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description =
          "Archives and feeds: what became of each entry, a line of JSON each: where it stands, its"
              + " address, and whether it was read, passed over or refused, and why. Coded events:"
              + " what became of each row.")
  private Path report;

  @Option(
      names = "--resume",
      description =
          "Archives and feeds: go on with a run that was stopped; its parts stand in OUT.parts. The"
              + " output is the same as if it had not been.")
  private boolean resume;

  @Option(
      names = "--all",
      description =
          "Archives and feeds: read every article, also those without a word for both sides and for"
              + " what could happen between them. Coded events: keep all rows, not only those of"
              + " Russia with NATO, its bodies and Allies.")
  private boolean all;

  Optional<Path> report() {
    return Optional.ofNullable(report);
  }

  boolean resumes() {
    return resume;
  }

  boolean readsAll() {
    return all;
  }

  /** True when one of them was given. */
  boolean areGiven() {
    return report != null || resume || all;
  }
}
