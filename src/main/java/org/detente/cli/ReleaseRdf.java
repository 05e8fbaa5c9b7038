package org.detente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.detente.rdf.QuadFiles;
import org.detente.release.Edition;
import org.detente.release.Part;
import org.detente.store.EmbeddedStore;
import org.detente.store.Export;
import org.detente.validate.Iris;
import org.detente.validate.Layer;
import org.detente.validate.RdfFormat;

/** The files of a release that are RDF of what its store holds. */
final class ReleaseRdf {

  private final EmbeddedStore store;
  private final Edition edition;
  private final Optional<Path> scores;

  ReleaseRdf(EmbeddedStore store, Edition edition, Optional<Path> scores) {
    this.store = store;
    this.edition = edition;
    this.scores = scores;
  }

  /** Writes the whole in three syntaxes, each layer that is there, the scores, and the claims. */
  void write(Path folder) throws IOException {
    export(Part.N_QUADS, RdfFormat.NQ, Layer::publishes, folder);
    export(Part.TRIG, RdfFormat.TRIG, Layer::publishes, folder);
    export(Part.JSON_LD, RdfFormat.JSONLD, Layer::publishes, folder);
    export(Part.ARTICLES, RdfFormat.TTL, graph -> graph.startsWith(Iris.ARTICLE_GRAPH), folder);
    Map<Part, Layer> layers = new LinkedHashMap<>();
    layers.put(Part.REFERENCE, Layer.REFERENCE);
    layers.put(Part.EVENTS, Layer.EVENTS);
    layers.put(Part.ONTOLOGY, Layer.ONTOLOGY);
    layers.put(Part.LEXICON, Layer.LEXICON);
    for (Map.Entry<Part, Layer> layer : layers.entrySet()) {
      if (store.holds(layer.getValue())) {
        export(layer.getKey(), RdfFormat.TTL, layer.getValue().graph()::equals, folder);
      }
    }
    scores(folder);
    Nanopubs.write(store, Optional.of(edition.issued()), folder.resolve(Part.NANOPUBS.path()));
  }

  private void scores(Path folder) throws IOException {
    if (scores.isPresent()) {
      QuadFiles.write(QuadFiles.read(scores.get()), folder.resolve(Part.SCORES.path()));
    } else if (store.holds(Layer.EVALUATION)) {
      export(Part.SCORES, RdfFormat.NQ, Layer.EVALUATION.graph()::equals, folder);
    }
  }

  private void export(Part part, RdfFormat format, Predicate<String> graphs, Path folder)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(part.path()))) {
      Export.write(store, format, graphs, out);
    }
  }
}
