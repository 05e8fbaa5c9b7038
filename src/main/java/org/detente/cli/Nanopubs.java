package org.detente.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.detente.release.Nanopublications;
import org.detente.store.EmbeddedStore;
import org.detente.store.about.DatasetCard;
import org.detente.validate.Layer;
import org.detente.validate.ParsedGraph;
import org.detente.validate.RdfFormat;
import org.detente.validate.SecondReading;

/** Writes a store's claims as nanopublications, under the terms of {@code data/about.ttl}. */
final class Nanopubs {

  private Nanopubs() {}

  /**
   * Writes them as TriG, and reads the file again.
   *
   * @param day when they are published; the day of {@code data/about.ttl} when it is not given
   * @return how many there are
   */
  static int write(EmbeddedStore store, Optional<LocalDate> day, Path file) throws IOException {
    Path about = Home.resolve("data/about.ttl");
    DatasetCard card = DatasetCard.of(ParsedGraph.layer(Layer.ABOUT, List.of(about)));
    LocalDate created = day.orElseGet(() -> LocalDate.parse(card.modified()));
    int written;
    try (OutputStream out = Files.newOutputStream(file)) {
      written = Nanopublications.write(store, created, card.licence(), out);
    }
    SecondReading.statements(file, RdfFormat.TRIG);
    return written;
  }
}
