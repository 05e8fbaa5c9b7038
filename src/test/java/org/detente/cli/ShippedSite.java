package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.detente.OnceInABuild;
import org.detente.publish.Service;
import org.detente.publish.ServiceLimits;
import org.detente.query.Catalogue;
import org.detente.store.EmbeddedStore;

/**
 * The site over all that the project ships, made by {@code up} as a user would make it: filled once
 * in a build for all tests that only read it, of which each process has a copy.
 */
public final class ShippedSite {

  private static EmbeddedStore store;
  private static Service service;

  private ShippedSite() {}

  /** The store behind the site. */
  public static synchronized EmbeddedStore store() {
    if (store == null) {
      try {
        Path target = Files.createDirectories(Path.of("target"));
        Path folder = Files.createTempDirectory(target, "site").resolve("store");
        StoreCopy.of(OnceInABuild.folder("site", ShippedSite::fill), folder);
        store = EmbeddedStore.open(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return store;
  }

  private static void fill(Path folder) {
    Run run = Run.of("up", "--once", "--store", folder.toString());
    assertEquals(0, run.exit(), run.err());
  }

  /** Where the site begins, such as {@code http://localhost:40123/}. */
  public static synchronized String address() {
    if (service == null) {
      service =
          Service.start(
              store(),
              ServiceLimits.at(0),
              Catalogue.read(Path.of("queries")),
              URI.create("http://localhost/"),
              Path.of(""));
    }
    return service.site();
  }
}
