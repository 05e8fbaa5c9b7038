package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.detente.store.EmbeddedStore;
import org.detente.validate.Admitted;
import org.detente.validate.Layer;

/** A store of a few events written by hand, and beside it what is exported. */
record EventStore(Path folder) {

  private static final Path EVENTS = Path.of("src/test/resources/org/detente/table/events.ttl");

  /** Loads the events into a store in that folder. */
  static EventStore in(Path folder) throws IOException {
    Shipped shipped = Shipped.open(List.of(Layer.REFERENCE));
    List<Admitted> graphs = new ArrayList<>(shipped.layers());
    graphs.add(shipped.validator().admitLayer(Layer.EVENTS, List.of(EVENTS)));
    EventStore store = new EventStore(folder);
    try (EmbeddedStore open = EmbeddedStore.open(store.file("store"))) {
      open.load(graphs);
    }
    return store;
  }

  /** A file of that name. */
  Path file(String name) {
    return folder.resolve(name);
  }

  /** An export that must succeed. */
  Run export(Path out, String... more) {
    Run run = tried(out, more);
    assertEquals(0, run.exit(), run.err());
    return run;
  }

  /** An export, whatever becomes of it. */
  Run tried(Path out, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("export", "--store", file("store").toString(), "--out", out.toString()));
    arguments.addAll(Arrays.asList(more));
    return Run.of(arguments.toArray(String[]::new));
  }
}
