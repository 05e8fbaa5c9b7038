package org.detente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
        String build = System.getProperty("detente.build");
        if (build == null) {
          fill(folder);
        } else {
          StoreCopy.of(filledOnce(target.resolve("site-of-" + build.replace(':', '-'))), folder);
        }
        store = EmbeddedStore.open(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return store;
  }

  /** The first process of a build to come fills it; others wait. */
  private static Path filledOnce(Path folder) throws IOException {
    Path lock = folder.resolveSibling(folder.getFileName() + ".lock");
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      assertTrue(held.isValid());
      if (!Files.exists(folder)) {
        Path filling = folder.resolveSibling(folder.getFileName() + ".filling");
        fill(filling);
        Files.move(filling, folder);
      }
      return folder;
    }
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
