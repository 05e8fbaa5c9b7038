package org.detente.store;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.detente.validate.Admitted;
import org.detente.validate.TestOntology;
import org.detente.validate.Validator;

/** Where a test keeps its store, and who lets articles into it. */
record StoreRoom(Path store, Validator validator) {

  /** An article of more than a megabyte. */
  static final String BULK = TestOntology.article("bulk", "0.9", TestOntology.bulk("bulk", 4_000));

  /** An article of some hundred kilobytes, where many more statements would tell nothing more. */
  static final String SOME = TestOntology.article("bulk", "0.9", TestOntology.bulk("bulk", 600));

  /** A room in that folder; the store is yet to be opened. */
  static StoreRoom in(Path folder) {
    return new StoreRoom(
        folder.resolve("store"), TestOntology.validator(folder.resolve("ontology")));
  }

  EmbeddedStore open() {
    return EmbeddedStore.open(store);
  }

  Iterable<Admitted> admit(String... trig) {
    return TestOntology.admit(validator, trig);
  }

  String digestAfterReopening() {
    try (EmbeddedStore reopened = open()) {
      return Snapshot.digest(reopened);
    }
  }

  /** The databases of TDB2 in its folder. */
  List<String> databases() {
    return Stream.of(store.toFile().list()).filter(name -> name.startsWith("Data-")).toList();
  }

  /** What a store that never held anything else would hold. */
  String freshDigest(String... trig) {
    try (EmbeddedStore fresh = EmbeddedStore.inMemory()) {
      fresh.load(admit(trig));
      return Snapshot.digest(fresh);
    }
  }

  /** How many statements an article has. */
  static long count(EmbeddedStore store, String graph) {
    Node name = NodeFactory.createURI("https://w3id.org/detente/graph/article/" + graph);
    return store.read(
        data -> {
          long[] count = {0};
          data.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> count[0]++);
          return count[0];
        });
  }
}
