package org.detente.upkeep;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.detente.query.Answer;
import org.detente.query.AnswerFormat;
import org.detente.query.Catalogue;
import org.detente.query.QueryRun;
import org.detente.query.RunLimits;
import org.detente.rdf.QuadFiles;
import org.detente.rdf.SizesToRdf;
import org.detente.store.EmbeddedStore;
import org.detente.validate.Layer;
import org.detente.validate.Limits;
import org.detente.validate.Validator;

/**
 * What is published of a store as a whole, in VoID and DCAT: what {@code data/about.ttl} says, and
 * what can be counted. The same graphs give the same description.
 */
public final class AboutLayer {

  /** What is counted whenever events are made. */
  private static final List<String> COUNTS =
      List.of("statistics", "events-by-year", "claims-by-year");

  private AboutLayer() {}

  /**
   * Puts the description of what a store holds in the place of the one that stood there. To be
   * called when all else is in place.
   *
   * @param home the clone, with {@code data/about.ttl} and {@code queries/describe}
   * @param evidence what the events were made of, as {@link EmbeddedStore#evidence} tells it
   * @throws org.detente.model.Fault those of asking, validating and loading
   */
  public static void renew(EmbeddedStore store, Validator validator, Path home, String evidence)
      throws IOException {
    try (ScratchFolder scratch = new ScratchFolder()) {
      List<Path> files = ScratchFolder.filled(files(store, home, COUNTS, scratch.path()));
      store.loadDerived(
          validator.within(Limits.OWN_LAYER).admitLayer(Layer.ABOUT, files), evidence);
    }
  }

  /**
   * What can be said of a store, in files: what {@code data/about.ttl} says, how large its graphs
   * are, and what is counted.
   *
   * @param home the clone
   * @param counts questions of {@code queries/describe}
   * @param scratch a folder to write into
   */
  public static List<Path> files(EmbeddedStore store, Path home, List<String> counts, Path scratch)
      throws IOException {
    List<Path> files = new ArrayList<>();
    files.add(home.resolve("data/about.ttl"));
    Catalogue catalogue = Catalogue.read(home.resolve("queries/describe"));
    for (String count : counts) {
      Answer counted =
          new QueryRun(RunLimits.ARCHIVE).on(store, catalogue.find(count).bind(Map.of()));
      Path file = scratch.resolve(count + ".nt");
      try (OutputStream out = Files.newOutputStream(file)) {
        counted.write(AnswerFormat.NT, out);
      }
      files.add(file);
    }
    Path sizes = scratch.resolve("sizes.nq");
    QuadFiles.write(SizesToRdf.quads(store.sizes()), sizes);
    files.add(sizes);
    return files;
  }
}
