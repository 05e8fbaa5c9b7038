package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.detente.OnceInABuild;

/**
 * One article, converted, and in a store, of which tests make copies.
 *
 * @param quads what {@code convert} wrote
 * @param store what it was loaded into; nobody has it open
 */
record Lunch(Path quads, Path store) {

  static final String ARTICLE = "data/articles/dejeuner-informel.txt";

  /** As {@code load} leaves it. */
  static Lunch loaded() throws IOException {
    return in(
        "lunch",
        (quads, store) -> {
          Run run = Run.of("load", quads.toString(), "--store", store.toString());
          assertEquals(0, run.exit(), run.err());
        });
  }

  /** Without what is of no matter to those who review, withdraw or keep articles. */
  static Lunch withEvents() throws IOException {
    return in("lunch-with-events", StoreWithEvents::of);
  }

  @FunctionalInterface
  private interface Loading {
    void load(Path quads, Path store) throws IOException;
  }

  private static Lunch in(String name, Loading loading) throws IOException {
    Path folder =
        OnceInABuild.folder(
            name,
            filled -> {
              Lunch lunch = at(Files.createDirectories(filled));
              Run run = Run.of("convert", ARTICLE, "--out", lunch.quads().toString());
              assertEquals(0, run.exit(), run.err());
              loading.load(lunch.quads(), lunch.store());
            });
    return at(folder);
  }

  private static Lunch at(Path folder) {
    return new Lunch(folder.resolve("a.nq"), folder.resolve("store"));
  }
}
