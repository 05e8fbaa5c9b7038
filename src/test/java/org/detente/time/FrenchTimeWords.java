package org.detente.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.detente.lexicon.TimeLexicon;
import org.detente.model.TimeWords;

/** The French words of time as shipped. */
final class FrenchTimeWords {

  static final TimeWords WORDS = read();

  private FrenchTimeWords() {}

  private static TimeWords read() {
    Path file = Path.of("data/lexicon/time.fr.ttl");
    try (var reader = Files.newBufferedReader(file)) {
      return TimeLexicon.read(reader, file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
