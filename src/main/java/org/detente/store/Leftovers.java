package org.detente.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a process that died in the midst of a compaction or a restore leaves in the folder of a
 * store. TDB2 reads the {@code Data-000N} of the highest number, and that one is put there whole
 * under its name; all others are of no use to anybody.
 */
final class Leftovers {

  /** Where a restored database is made before it gets its number. */
  static final String RESTORING = "restoring";

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedStore.class);
  private static final String DATA = "Data-";
  private static final int DIGITS = 4;

  private Leftovers() {}

  /**
   * Takes them away, once the database could be opened.
   *
   * @throws org.detente.model.Fault STORE_UNREADABLE when that cannot be done
   */
  static void remove(Path folder) {
    try {
      List<Path> databases = databases(folder);
      for (Path stale : databases.subList(0, Math.max(0, databases.size() - 1))) {
        LOG.debug("{}: taken away, the former database or one that was cut off", stale);
        Folders.remove(stale);
      }
      if (Files.exists(folder.resolve(RESTORING))) {
        LOG.debug("{}: taken away, of a restore that was cut off", folder.resolve(RESTORING));
        Folders.remove(folder.resolve(RESTORING));
      }
    } catch (IOException e) {
      throw StoreFolder.unreadable(folder, e.getMessage());
    }
  }

  /** The databases in a folder, the one that is read last. */
  static List<Path> databases(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> number(file) > 0)
          .sorted(Comparator.comparingInt(Leftovers::number))
          .toList();
    }
  }

  /** Where the next database goes. */
  static Path next(Path folder) throws IOException {
    List<Path> there = databases(folder);
    int last = there.isEmpty() ? 0 : number(there.get(there.size() - 1));
    return folder.resolve(DATA + String.format("%0" + DIGITS + "d", last + 1));
  }

  /** Its number; 0 of what is no database. */
  private static int number(Path file) {
    String name = file.getFileName().toString();
    String digits = name.startsWith(DATA) ? name.substring(DATA.length()) : "";
    boolean is =
        digits.length() >= DIGITS
            && digits.length() <= 2 * DIGITS
            && digits.chars().allMatch(c -> c >= '0' && c <= '9')
            && Files.isDirectory(file);
    return is ? Integer.parseInt(digits) : 0;
  }
}
