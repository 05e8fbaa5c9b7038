package org.detente.publish.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.detente.query.Catalogue;
import org.detente.store.EmbeddedStore;
import org.detente.validate.Layer;
import org.detente.validate.ParsedGraph;

/** The shipped ontology and reference layer beside one article and its event, read once. */
final class ShippedIndex {

  private static final Path NEWS = Path.of("src/test/resources/search/news.trig");
  private static final EmbeddedStore STORE = EmbeddedStore.inMemory(graphs());
  private static final List<Thing> THINGS = STORE.read(Gathering::from).things();
  private static final Map<String, String> SIDES = sides();
  static final SearchIndex INDEX = SearchIndex.of(STORE, Catalogue.read(Path.of("queries")));

  private ShippedIndex() {}

  /** The same, read anew from files and put into another store. */
  static SearchIndex another() {
    return SearchIndex.of(EmbeddedStore.inMemory(graphs()), Catalogue.read(Path.of("queries")));
  }

  /** The things of a class, by IRI. */
  static List<Thing> things(String kind) {
    return THINGS.stream().filter(thing -> thing.kind().equals(Terms.DET + kind)).toList();
  }

  /** Everything on a shelf, by IRI. */
  static List<Thing> on(Shelf shelf) {
    return THINGS.stream().filter(thing -> thing.shelf() == shelf).toList();
  }

  static boolean isRussian(Thing person) {
    return (Terms.BASE + "id/russia").equals(SIDES.get(person.iri()));
  }

  static List<ParsedGraph> graphs() {
    return Stream.concat(
            Stream.of(layer(Layer.ONTOLOGY, "ontology"), layer(Layer.REFERENCE, "data/reference")),
            ParsedGraph.read(List.of(NEWS)).stream())
        .toList();
  }

  private static ParsedGraph layer(Layer layer, String folder) {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return ParsedGraph.layer(
          layer,
          files
              .filter(file -> file.toString().endsWith(".ttl"))
              .filter(file -> !file.toString().endsWith(".shacl.ttl"))
              .sorted()
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> sides() {
    Node side = NodeFactory.createURI(Terms.DET + "side");
    return STORE.read(data -> new TreeMap<>(new Facts(data).first(side)));
  }
}
