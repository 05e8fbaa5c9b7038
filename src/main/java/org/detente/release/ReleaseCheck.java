package org.detente.release;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import org.detente.model.Fault;
import org.detente.query.Answer;
import org.detente.query.CatalogueQuery;
import org.detente.query.QueryRun;
import org.detente.query.RunLimits;
import org.detente.store.EmbeddedStore;
import org.detente.store.Snapshot;
import org.detente.store.about.DatasetCard;
import org.detente.store.changes.Comparison;
import org.detente.store.changes.Difference;
import org.detente.store.changes.SortedLines;
import org.detente.store.changes.Tally;
import org.detente.validate.CanonicalQuads;
import org.detente.validate.Layer;
import org.detente.validate.Limits;
import org.detente.validate.ParsedGraph;

/** Holds the folder of a release against what it says of itself. */
public final class ReleaseCheck {

  /** The file with the canonical hash. */
  public static final String HASH = "CANONICAL-SHA256";

  /** The description in VoID and DCAT. */
  public static final String DESCRIPTION = "description.ttl";

  private final Path folder;
  private final List<String> passed = new ArrayList<>();
  private final List<String> failed = new ArrayList<>();

  private ReleaseCheck(Path folder) {
    this.folder = folder;
  }

  /**
   * What was found.
   *
   * @param passed what holds, a line each
   * @param failed what does not
   */
  public record Result(List<String> passed, List<String> failed) {

    public Result {
      passed = List.copyOf(passed);
      failed = List.copyOf(failed);
    }
  }

  /**
   * Checks the sums of all files, the canonical hash, that each syntax of the whole says the same,
   * that a fresh store made of the dump gives the same bytes again, and that the description's
   * counts are those of the data.
   *
   * @param counts answers with a row for each count that does not match
   * @throws Fault NO_SUCH_FILE when the folder is none of a release; BAD_RDF
   */
  public static Result of(Path folder, CatalogueQuery counts) throws IOException {
    ReleaseCheck check = new ReleaseCheck(folder);
    check.sums();
    if (check.failed.isEmpty()) {
      check.hash();
      check.syntaxes();
      check.rebuilt(counts);
    }
    return new Result(check.passed, check.failed);
  }

  private void sums() throws IOException {
    SortedMap<String, String> stated = Manifest.stated(folder);
    TreeSet<String> there = new TreeSet<>(Manifest.paths(folder));
    for (Map.Entry<String, String> entry : stated.entrySet()) {
      String path = entry.getKey();
      if (!there.remove(path)) {
        failed.add(path + ": listed and not there");
      } else if (!CanonicalQuads.sum(folder.resolve(path)).equals(entry.getValue())) {
        failed.add(path + ": its bytes are not those that were summed");
      }
    }
    there.forEach(path -> failed.add(path + ": there and not listed"));
    tell(failed.isEmpty(), stated.size() + " sums", "");
  }

  private void hash() throws IOException {
    String stated = Files.readString(folder.resolve(HASH), StandardCharsets.UTF_8).strip();
    String found = CanonicalHash.of(file(Part.N_QUADS));
    tell(stated.equals(found), "canonical hash " + found, HASH + " states " + stated);
  }

  private void syntaxes() {
    for (Part part : List.of(Part.TRIG, Part.JSON_LD)) {
      try (SortedLines quads = SortedLines.of(file(Part.N_QUADS));
          SortedLines others = SortedLines.of(file(part))) {
        Difference difference = Comparison.of(quads, others, "all", new Tally());
        tell(
            difference.added() + difference.removed() == 0,
            part.path() + " says what " + Part.N_QUADS.path() + " says",
            difference.added() + " statements more, " + difference.removed() + " fewer");
      }
    }
  }

  private void rebuilt(CatalogueQuery counts) throws IOException {
    List<ParsedGraph> graphs =
        new ArrayList<>(ParsedGraph.read(List.of(file(Part.N_QUADS)), Limits.OWN_LAYER));
    graphs.add(ParsedGraph.layer(Layer.ABOUT, List.of(folder.resolve(DESCRIPTION))));
    try (EmbeddedStore store = EmbeddedStore.inMemory(graphs)) {
      tell(
          Snapshot.digest(store, Layer::publishes).equals(CanonicalQuads.sum(file(Part.N_QUADS))),
          "a store made of " + Part.N_QUADS.path() + " gives the same bytes again",
          "they differ");
      long stated = DatasetCard.of(store).map(DatasetCard::statements).orElse(0L);
      Answer answer = new QueryRun(RunLimits.ARCHIVE).on(store, counts.bind(Map.of()));
      int rows = answer instanceof Answer.Table table ? table.bindings().size() : 1;
      tell(rows == 0, "the counts of " + DESCRIPTION + " match, " + stated, rows + " do not");
    }
  }

  private Path file(Part part) {
    return folder.resolve(part.path());
  }

  private void tell(boolean holds, String what, String otherwise) {
    if (holds) {
      passed.add(what);
    } else if (!otherwise.isEmpty()) {
      failed.add(what + ": " + otherwise);
    }
  }
}
