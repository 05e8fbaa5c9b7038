package org.detente.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.detente.lexicon.TimeLexicon;
import org.detente.model.TimeWords;

/** The words of time as shipped. */
final class ShippedTimeWords {

  static final TimeWords FRENCH = read("fr");

  private ShippedTimeWords() {}

  /** Those of the language of an ISO 639-1 code. */
  static TimeWords read(String language) {
    return read(Path.of("data/lexicon/time." + language + ".ttl"));
  }

  /** Its words that count. */
  static TimeWords counts(String language) {
    return read(Path.of("data/lexicon/counts." + language + ".ttl"));
  }

  /** A reader of what the language counts. */
  static Counting counting(String language) {
    TimeWords words = read(language);
    return new Counting(words, counts(language), new TimeExpression(words));
  }

  private static TimeWords read(Path file) {
    try (var reader = Files.newBufferedReader(file)) {
      return TimeLexicon.read(reader, file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
