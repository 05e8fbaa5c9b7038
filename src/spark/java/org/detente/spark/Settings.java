package org.detente.spark;

import java.io.File;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.spark.SparkFiles;
import org.detente.article.Metadata;
import org.detente.model.Fault;

/**
 * What is the same for all articles of a run.
 *
 * @param home a folder of each machine with {@code data/} and {@code ontology/}, or what an archive
 *     that Spark sends along is called there
 * @param all true to read what the first look would pass over
 * @param published day of publication that wins over what articles say, or nothing
 * @param language language that wins over what articles say, or nothing
 */
record Settings(String home, boolean all, String published, String language)
    implements Serializable {

  /**
   * The folder on the machine that asks.
   *
   * @throws Fault NO_SUCH_FILE
   */
  Path folder() {
    Path folder =
        new File(home).isAbsolute() ? Path.of(home) : Path.of(SparkFiles.getRootDirectory(), home);
    if (!Files.isDirectory(folder.resolve("data"))) {
      throw new Fault(
          Fault.Code.NO_SUCH_FILE,
          folder.toString(),
          "no folder data/ there; expected what a clone has",
          "Give each machine one, or send it along with --archives");
    }
    return folder;
  }

  /** What is known of an article, these settings included. */
  Metadata over(Metadata metadata) {
    return metadata.overriding(
        Optional.of(published).filter(p -> !p.isEmpty()).map(LocalDate::parse),
        Optional.of(language).filter(l -> !l.isEmpty()));
  }
}
