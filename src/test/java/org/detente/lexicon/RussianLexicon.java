package org.detente.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/** The Russian lexicon as shipped. */
final class RussianLexicon {

  private static final Path DIRECTORY = Path.of("data/lexicon");

  static final Model MODEL = read("ru.ttl", "maps.ru.ttl");
  static final Model VOCABULARY = read("vocabulary.ttl");
  static final Lexicon LEXICON = Lexicon.of(MODEL);

  private RussianLexicon() {}

  private static Model read(String... names) {
    Model model = new LinkedHashModel();
    for (String name : names) {
      try (var reader = Files.newBufferedReader(DIRECTORY.resolve(name))) {
        model.addAll(Rio.parse(reader, Lexicon.NAMESPACE, RDFFormat.TURTLE));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return model;
  }
}
