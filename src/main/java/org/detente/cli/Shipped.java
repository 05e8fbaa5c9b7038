package org.detente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.detente.Kept;
import org.detente.store.EmbeddedStore;
import org.detente.store.LayerNotes;
import org.detente.store.LoadSummary;
import org.detente.store.Store;
import org.detente.validate.Admitted;
import org.detente.validate.Layer;
import org.detente.validate.LayerSource;
import org.detente.validate.Validator;

/**
 * The door as the clone ships it: the shapes of {@code ontology/}, and the layers that stand beside
 * every article's graph.
 *
 * @param validator knows the shapes and what the reference layer says
 * @param reference the reference layer
 * @param wanted the layers that are to be loaded
 */
record Shipped(Validator validator, Admitted reference, List<Layer> wanted) {

  private static final Kept<Shipped> KEPT = new Kept<>();

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
   * Reads the shapes and the reference layer.
   *
   * @param wanted the layers to be loaded
   */
  static Shipped open(List<Layer> wanted) throws IOException {
    List<Path> reference = files(Layer.REFERENCE);
    List<Path> files = new ArrayList<>(reference);
    Path ontology = Home.resolve("ontology");
    if (Files.isDirectory(ontology)) {
      try (Stream<Path> turtle = Files.list(ontology)) {
        turtle.filter(file -> file.toString().endsWith(".ttl")).sorted().forEach(files::add);
      }
    }
    Shipped kept = KEPT.of(files, () -> read(reference));
    return new Shipped(kept.validator(), kept.reference(), List.copyOf(wanted));
  }

  private static Shipped read(List<Path> files) {
    Validator validator = Validator.of(Home.resolve("ontology"));
    Admitted reference = validator.admitLayer(Layer.REFERENCE, files);
    return new Shipped(validator.knowing(reference), reference, List.of());
  }

  /** The layers that are wanted, read and validated. */
  List<Admitted> layers() throws IOException {
    return admitted(wanted);
  }

  /**
   * Puts the layers that are wanted in their places. What a store says it has made of the same
   * files is not read again.
   */
  LoadSummary load(Store store) throws IOException {
    List<Layer> missing = new ArrayList<>();
    for (Layer layer : wanted) {
      if (!(store instanceof EmbeddedStore embedded)
          || !LayerNotes.isMadeOf(embedded, layer, LayerSource.of(files(layer)))) {
        missing.add(layer);
      }
    }
    int standing = wanted.size() - missing.size();
    return store.load(admitted(missing)).plus(new LoadSummary(0, 0, standing, 0));
  }

  private List<Admitted> admitted(List<Layer> layers) throws IOException {
    List<Admitted> admitted = new ArrayList<>();
    for (Layer layer : layers) {
      admitted.add(
          layer == Layer.REFERENCE ? reference : validator.admitLayer(layer, files(layer)));
    }
    return List.copyOf(admitted);
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
