package org.detente.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.detente.model.Fault;
import org.detente.release.Part;
import org.detente.store.changes.ChangeSetWriter;
import org.detente.store.changes.Comparison;
import org.detente.store.changes.Difference;
import org.detente.store.changes.SortedLines;
import org.detente.store.changes.Tally;

/**
 * What changed since the release before.
 *
 * @param dump its statements
 * @param name what it is called
 */
record ReleaseChanges(Path dump, String name) {

  /**
   * The release before.
   *
   * @param given its folder, or a dump
   * @throws Fault NO_SUCH_FILE when the folder is none of a release
   */
  static ReleaseChanges since(Path given) throws IOException {
    if (!Files.isDirectory(given)) {
      String file = given.toAbsolutePath().normalize().getFileName().toString();
      return new ReleaseChanges(given, file.replaceFirst("[.](nq|trig|jsonld)([.]gz)?$", ""));
    }
    Path metadata = given.resolve("datacite.json");
    if (!Files.isRegularFile(metadata)) {
      throw new Fault(
          Fault.Code.NO_SUCH_FILE,
          given.toString(),
          "no datacite.json; expected the folder of a release",
          "Name one that 'detente release' made, or a dump");
    }
    JsonNode version = new ObjectMapper().readTree(metadata.toFile()).path("version");
    return new ReleaseChanges(given.resolve(Part.N_QUADS.path()), version.asText("unknown"));
  }

  /**
   * Writes {@code changes.txt} and {@code rdf/changes.nq}, which {@code load} takes.
   *
   * @param until what the new release is called
   */
  void write(Path folder, String until) throws IOException {
    try (SortedLines before = SortedLines.of(dump);
        SortedLines after = SortedLines.of(folder.resolve(Part.N_QUADS.path()))) {
      Tally tally = new Tally();
      Difference whole = Comparison.of(before, after, "all", tally);
      Files.writeString(
          folder.resolve("changes.txt"),
          name + " → " + until + "\n" + tally.told(whole) + "\n",
          StandardCharsets.UTF_8);
      Path set = folder.resolve(Part.CHANGES.path());
      try (BufferedWriter text = Files.newBufferedWriter(set, StandardCharsets.UTF_8)) {
        Comparison.of(before, after, "all", new ChangeSetWriter(whole, name, until, text));
      }
    }
  }
}
