package org.detente;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import org.detente.store.Folders;

/**
 * Folders that take long to fill and that tests only read or copy: each is filled once in a build,
 * by the first of its processes that wants it. Outside a build each process fills its own.
 */
public final class OnceInABuild {

  private static final Map<String, Path> OF_THIS_PROCESS = new TreeMap<>();

  private OnceInABuild() {}

  /** Fills a folder that is not there yet. */
  @FunctionalInterface
  public interface Filling {

    /** Fills it. */
    void fill(Path folder) throws IOException;
  }

  /** The folder of that name, filled. */
  public static synchronized Path folder(String name, Filling filling) throws IOException {
    Path known = OF_THIS_PROCESS.get(name);
    if (known == null) {
      Path target = Files.createDirectories(Path.of("target"));
      String build = System.getProperty("detente.build");
      if (build == null) {
        known = Files.createTempDirectory(target, name).resolve(name);
        filling.fill(known);
      } else {
        known = shared(target.resolve(name + "-of-" + build.replace(':', '-')), filling);
      }
      OF_THIS_PROCESS.put(name, known);
    }
    return known;
  }

  /** Whoever comes while another fills it waits. What a filling that failed left is removed. */
  private static Path shared(Path folder, Filling filling) throws IOException {
    Path lock = folder.resolveSibling(folder.getFileName() + ".lock");
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      assertTrue(held.isValid());
      if (!Files.exists(folder)) {
        Path filled = folder.resolveSibling(folder.getFileName() + ".filling");
        Folders.remove(filled);
        filling.fill(filled);
        Files.move(filled, folder);
      }
      return folder;
    }
  }
}
