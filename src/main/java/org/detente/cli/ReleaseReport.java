package org.detente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.detente.release.Part;
import org.detente.store.EmbeddedStore;
import org.detente.store.Export;
import org.detente.upkeep.ScratchFolder;
import org.detente.validate.Layer;
import org.detente.validate.RdfFormat;
import org.detente.validate.ShaclReport;
import org.detente.validate.Validator;

/** What the shapes say of a release, as RDF and as lines. */
final class ReleaseReport {

  private ReleaseReport() {}

  /**
   * Holds the graphs that have shapes against them: articles, reference, events, scores. Ontology
   * and lexicon have none.
   *
   * @return the outcome in a sentence
   */
  static String write(EmbeddedStore store, Validator validator, Path folder) throws IOException {
    try (ScratchFolder scratch = new ScratchFolder()) {
      Path shaped = scratch.path().resolve("shaped.nq");
      try (OutputStream out = Files.newOutputStream(shaped)) {
        Export.write(
            store, RdfFormat.NQ, graph -> Layer.publishes(graph) && Layer.shapes(graph), out);
      }
      ShaclReport report = validator.report(shaped, Part.N_QUADS.path());
      try (OutputStream out = Files.newOutputStream(folder.resolve(Part.REPORT.path()))) {
        report.writeTurtle(out);
      }
      String outcome =
          (report.conforms() ? "It conforms to the shapes" : "It does not conform to the shapes")
              + " of the ontology, with "
              + Count.of(report.lines().size(), "remark")
              + ".";
      String lines = String.join("\n", report.lines());
      Files.writeString(
          folder.resolve("validation/report.txt"),
          outcome + "\n" + (lines.isEmpty() ? "" : lines + "\n"),
          StandardCharsets.UTF_8);
      return outcome;
    }
  }
}
