package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.detente.publish.Service;
import org.detente.publish.ServiceLimits;
import org.detente.query.Catalogue;
import org.detente.store.EmbeddedStore;

/**
 * The site over all that the project ships, made by {@code up} as a user would make it: once for
 * all tests that only read it. It ends with the process.
 */
public final class ShippedSite {

  private static EmbeddedStore store;
  private static Service service;

  private ShippedSite() {}

  /** The store behind the site. */
  public static synchronized EmbeddedStore store() {
    if (store == null) {
      try {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "site");
        Run run = Run.of("up", "--once", "--store", folder.resolve("store").toString());
        assertEquals(0, run.exit(), run.err());
        store = EmbeddedStore.open(folder.resolve("store"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return store;
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
