package org.detente;

import java.io.File;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What was last made of files, for as long as these stay as they are and memory is not wanted for
 * something else: a service that makes events after each change reads the reference layer once.
 * Safe for threads when what is made is.
 *
 * @param <T> what is made
 */
public final class Kept<T> {

  private SoftReference<Made<T>> last = new SoftReference<>(null);

  /** A file as it was: one that is written anew has another size or another time. */
  private record Look(Path file, long bytes, long written) {

    /** Of one that is not there, zeros: who makes something of it says what is wrong. */
    static Look at(Path path) {
      File file = path.toFile();
      return new Look(path, file.length(), file.lastModified());
    }
  }

  private record Made<T>(List<Look> files, T thing) {}

  /**
   * What files make.
   *
   * @param files all that it is made of
   * @param making makes it; what that throws is thrown, and nothing is kept
   */
  public synchronized T of(List<Path> files, Supplier<T> making) {
    List<Look> looks = new ArrayList<>();
    files.forEach(file -> looks.add(Look.at(file.toAbsolutePath())));
    Made<T> made = last.get();
    if (made == null || !made.files().equals(looks)) {
      made = new Made<>(looks, making.get());
      last = new SoftReference<>(made);
    }
    return made.thing();
  }
}
