package org.detente.cli;

import java.nio.file.Path;

/**
 * The clone in which {@code ontology/}, {@code data/} and {@code queries/} lie. The launcher names
 * it in the system property {@code detente.home}; without it (tests, an IDE) it is the working
 * directory.
 */
final class Home {

  private Home() {}

  /** A folder or file of the clone. */
  static Path resolve(String name) {
    return Path.of(System.getProperty("detente.home", "")).toAbsolutePath().resolve(name);
  }
}
