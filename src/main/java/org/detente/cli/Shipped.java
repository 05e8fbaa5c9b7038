package org.detente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.detente.validate.Admitted;
import org.detente.validate.Layer;
import org.detente.validate.Validator;

/**
 * The door as the clone ships it: the shapes of {@code ontology/}, and the layers that stand beside
 * every article's graph.
 *
 * @param validator knows the shapes and what the reference layer says
 * @param layers those wanted, ready to be loaded
 */
record Shipped(Validator validator, List<Admitted> layers) {

  private static final Map<Layer, List<String>> FOLDERS =
      Map.of(
          Layer.ONTOLOGY, List.of("ontology", "ontology/alignments"),
          Layer.LEXICON, List.of("data/lexicon"),
          Layer.REFERENCE, List.of("data/reference"));

  /**
   * What questions are asked about; the lexicon is there for those who ask which rule read what.
   */
  static final List<Layer> ASKED = List.of(Layer.ONTOLOGY, Layer.REFERENCE);

  /** Every layer. */
  static final List<Layer> ALL = List.of(Layer.ONTOLOGY, Layer.LEXICON, Layer.REFERENCE);

  /**
   * Reads and validates what is shipped.
   *
   * @param wanted the layers to get ready; the reference layer is always read
   */
  static Shipped open(List<Layer> wanted) throws IOException {
    Validator validator = Validator.of(Home.resolve("ontology"));
    Admitted reference = validator.admitLayer(Layer.REFERENCE, files(Layer.REFERENCE));
    List<Admitted> layers = new ArrayList<>();
    for (Layer layer : wanted) {
      layers.add(layer == Layer.REFERENCE ? reference : validator.admitLayer(layer, files(layer)));
    }
    return new Shipped(validator.knowing(reference), List.copyOf(layers));
  }

  /** The Turtle of a layer, in the order of the names; shapes are no part of it. */
  static List<Path> files(Layer layer) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : FOLDERS.get(layer)) {
      try (Stream<Path> list = Files.list(Home.resolve(folder))) {
        list.filter(Shipped::isContent).sorted().forEach(files::add);
      }
    }
    return files;
  }

  private static boolean isContent(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".ttl") && !name.endsWith(".shacl.ttl");
  }
}
