package org.detente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.detente.model.Fault;
import org.detente.validate.ShaclReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code detente validate FILE…}. */
@Command(
    name = "validate",
    description = "Holds RDF against the shapes of the ontology.",
    mixinStandardHelpOptions = true)
final class Validate implements Callable<Integer> {

  private static final int BROKEN = Fault.Code.CHECK_FAILED.exit();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "RDF: .nq, .trig, .ttl, .nt, .jsonld or .rdf.")
  private List<Path> files;

  @Option(
      names = "--report",
      paramLabel = "FILE.ttl",
      description = "Also write the report of one file as RDF.")
  private Path report;

  @Spec private CommandSpec spec;

  /**
   * Prints what breaks a shape.
   *
   * @return 0 when all conforms, 1 when a file is no RDF, else 3 when a shape is broken
   */
  @Override
  public Integer call() throws IOException {
    if (report != null && files.size() > 1) {
      throw new Fault(
          Fault.Code.BAD_USAGE,
          "--report",
          files.size() + " files; expected one",
          "Validate one file at a time");
    }
    PrintWriter err = spec.commandLine().getErr();
    Shipped shipped = Shipped.open(List.of());
    int exit = 0;
    for (Path file : files) {
      try {
        exit = exit == 1 || validate(file, shipped) ? exit : BROKEN;
      } catch (Fault fault) {
        exit = Complaint.of(fault, err);
      }
    }
    return exit;
  }

  private boolean validate(Path file, Shipped shipped) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    ShaclReport found = shipped.validator().report(file);
    found.lines().forEach(out::println);
    out.println(file + ": " + (found.conforms() ? "conforms" : "does not conform"));
    if (report != null) {
      Output.write(report, draft -> write(found, draft));
    }
    return found.conforms();
  }

  private static void write(ShaclReport found, Path file) throws IOException {
    try (OutputStream bytes = Files.newOutputStream(file)) {
      found.writeTurtle(bytes);
    }
  }
}
