package org.detente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
final class AboutLayer {

  private AboutLayer() {}

  /**
   * Puts the description of what a store holds in the place of the one that stood there. To be
   * called when all else is in place.
   *
   * @throws org.detente.model.Fault those of asking, validating and loading
   */
  static void renew(EmbeddedStore store, Validator validator) throws IOException {
    Catalogue catalogue = Catalogue.read(Home.resolve("queries/describe"));
    Answer counted =
        new QueryRun(RunLimits.ARCHIVE).on(store, catalogue.find("statistics").bind(Map.of()));
    try (ScratchFolder scratch = new ScratchFolder()) {
      Path statistics = scratch.path().resolve("statistics.nt");
      try (OutputStream out = Files.newOutputStream(statistics)) {
        counted.write(AnswerFormat.NT, out);
      }
      Path sizes = scratch.path().resolve("sizes.nq");
      QuadFiles.write(SizesToRdf.quads(store.sizes()), sizes);
      List<Path> files = List.of(Home.resolve("data/about.ttl"), statistics, sizes);
      store.load(List.of(validator.within(Limits.OWN_LAYER).admitLayer(Layer.ABOUT, files)));
    }
  }
}
