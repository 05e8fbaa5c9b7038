package org.detente;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.detente.extract.Extractor;
import org.detente.language.Analyser;
import org.detente.language.Grammar;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.GazetteerReader;
import org.detente.lexicon.Lexicon;
import org.detente.lexicon.TimeLexicon;
import org.detente.lexicon.TurtleFiles;
import org.detente.lexicon.WordLists;
import org.detente.model.Fault;
import org.detente.model.TimeWords;
import org.detente.time.TimeExpression;
import org.detente.time.YearInference;

/**
 * What the reader knows: the lexicon and gazetteer of one language, compiled from the Turtle of
 * {@code data/}.
 *
 * @param extractor reads articles with it
 * @param gazetteer the names, for scoring and for the sides of parties
 * @param lexicon the senses, for checks
 */
public record Knowledge(Extractor extractor, Gazetteer gazetteer, Lexicon lexicon) {

  /**
   * Loads what is known of French.
   *
   * @param data the folder that holds {@code lexicon/} and {@code reference/}
   * @throws Fault BAD_LEXICON when a file is no Turtle or an entry is incomplete
   */
  public static Knowledge french(Path data) {
    Path lexica = data.resolve("lexicon");
    var words = WordLists.of(TurtleFiles.read(List.of(lexica.resolve("grammar.fr.ttl"))));
    Grammar grammar = Grammar.of(words);
    Lexicon lexicon =
        Lexicon.of(
            TurtleFiles.read(List.of(lexica.resolve("fr.ttl"), lexica.resolve("maps.fr.ttl"))));
    Gazetteer gazetteer =
        GazetteerReader.read(TurtleFiles.read(turtle(data.resolve("reference"))), "fr");
    TimeWords time = times(lexica);
    Extractor extractor =
        new Extractor(
            Analyser.french(grammar),
            lexicon,
            gazetteer,
            new TimeExpression(time),
            new YearInference(time, gazetteer.tenures()),
            grammar);
    return new Knowledge(extractor, gazetteer, lexicon);
  }

  private static TimeWords times(Path lexica) {
    Path file = lexica.resolve("time.fr.ttl");
    try (Reader turtle = Files.newBufferedReader(file)) {
      return TimeLexicon.read(turtle, file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static List<Path> turtle(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".ttl")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }
}
