package org.detente.publish.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.detente.model.Fault;

/** A file of the clone that documentation is made of. */
final class CloneFile {

  private CloneFile() {}

  /**
   * Its text.
   *
   * @throws Fault NO_SUCH_FILE when it cannot be read
   */
  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw missing(file);
    }
  }

  /** What to say of one that is not there. */
  static Fault missing(Path file) {
    return new Fault(
        Fault.Code.NO_SUCH_FILE,
        file.toString(),
        "cannot be read; expected a file of the clone",
        "Run in a whole clone");
  }
}
