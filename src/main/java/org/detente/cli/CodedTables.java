package org.detente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.CodedStage;
import org.detente.model.Fault;
import org.detente.rdf.CodedToRdf;
import org.detente.rdf.Format;
import org.detente.rdf.QuadFiles;
import org.detente.rdf.QuadList;
import org.detente.table.coded.Conversion;
import org.detente.table.coded.DataSet;
import org.detente.table.coded.Outcome;
import org.detente.table.coded.TableFiles;
import org.detente.table.coded.Tally;
import org.detente.upkeep.ScratchFolder;

/** Converts tables of coded events: what is wrong with a row costs that row. */
final class CodedTables {

  private final DataSet set;
  private final ArchiveOptions options;
  private final PrintWriter err;

  /**
   * @param as name of the data set that the tables are of
   * @throws Fault UNKNOWN_FORMAT when there is none of this name; BAD_USAGE for an option that
   *     tables do not have
   */
  CodedTables(String as, ArchiveOptions options, PrintWriter err) {
    this.set = DataSet.of(as).orElseThrow(() -> unknown(as));
    if (options.resumes()) {
      throw new Fault(
          Fault.Code.BAD_USAGE,
          "--resume",
          "tables of coded events are read in one go; expected archives or feeds",
          "Leave it out");
    }
    this.options = options;
    this.err = err;
  }

  /**
   * Writes what the tables claim, and tells how many rows came to what.
   *
   * @param in tables, or folders of them
   * @return 0, or 1 when a table could not be read or no row makes a claim
   */
  int convert(List<Path> in, Path out) throws IOException {
    Format format = Format.of(out);
    CodedStage stage = CodedStage.of(Home.resolve("data"));
    try (ScratchFolder scratch = new ScratchFolder();
        RowReport report = RowReport.to(options.report());
        Conversion conversion =
            stage.conversion(set, options.readsAll(), scratch.path(), report::row)) {
      int exit = read(in, conversion);
      if (conversion.isEmpty()) {
        tell(conversion.tally(), out, false);
        return 1;
      }
      if (format == Format.NQUADS) {
        Output.write(out, draft -> lines(stage, conversion, draft));
      } else {
        QuadList quads = new QuadList();
        CodedToRdf rdf = stage.rdf(quads);
        conversion.write(rdf::write);
        Output.write(out, draft -> QuadFiles.write(quads.quads(), draft));
      }
      tell(conversion.tally(), out, true);
      return exit;
    }
  }

  private static Fault unknown(String as) {
    return new Fault(
        Fault.Code.UNKNOWN_FORMAT,
        "--as",
        "\""
            + as
            + "\" is no data set that is read; expected one of "
            + Arrays.stream(DataSet.values()).map(DataSet::id).collect(Collectors.joining(", ")),
        "Name one of these");
  }

  private int read(List<Path> in, Conversion conversion) throws IOException {
    int exit = 0;
    for (Path file : files(in)) {
      try {
        TableFiles.each(file, conversion::read);
      } catch (Fault fault) {
        int code = Complaint.of(fault, err);
        exit = exit == 0 ? code : exit;
      }
    }
    return exit;
  }

  private static void lines(CodedStage stage, Conversion conversion, Path draft)
      throws IOException {
    try (OutputStream bytes = Files.newOutputStream(draft)) {
      CodedLines lines = new CodedLines(stage, bytes);
      conversion.write(lines::take);
      lines.flush();
    }
  }

  /** Files as they are named; of a folder all that are in it, in order. */
  private static List<Path> files(List<Path> in) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : in) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> inside = Files.list(path)) {
          inside.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
      } else {
        files.add(path);
      }
    }
    return files;
  }

  private void tell(Tally tally, Path out, boolean written) {
    tally
        .generic()
        .forEach(
            (code, rows) ->
                err.println(
                    "warning: code "
                        + code
                        + " has no type of the codebook; "
                        + Count.of(rows, "row")
                        + " kept as generic events with it"));
    String malformed = tally.malformed();
    err.println(
        Count.of(tally.rows(), "row")
            + ": "
            + Count.of(tally.claims(), "claim")
            + " of "
            + Count.of(tally.articles(), "article")
            + ", "
            + Count.of(tally.corrections(), "correction")
            + ", "
            + tally.of(Outcome.OUTSIDE)
            + " outside the field, "
            + tally.of(Outcome.REPEATED)
            + " repeated, "
            + (malformed.isEmpty() ? "none malformed" : "malformed: " + malformed)
            + (written ? " → " + out : "; nothing written"));
  }
}
