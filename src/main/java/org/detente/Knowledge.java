package org.detente;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.detente.article.Metadata;
import org.detente.consolidate.copies.Fingerprinter;
import org.detente.extract.Confidence;
import org.detente.extract.Extractor;
import org.detente.language.Analyser;
import org.detente.language.ChunkAnalyser;
import org.detente.language.Government;
import org.detente.language.Grammar;
import org.detente.language.RussianAnalyser;
import org.detente.lexicon.Declension;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.Lexicon;
import org.detente.lexicon.ReferenceLayer;
import org.detente.lexicon.TimeLexicon;
import org.detente.lexicon.TraitWeights;
import org.detente.lexicon.TurtleFiles;
import org.detente.lexicon.WordLists;
import org.detente.model.Fault;
import org.detente.model.TimeWords;
import org.detente.time.Counting;
import org.detente.time.TimeExpression;
import org.detente.time.YearInference;

/**
 * What the reader knows: the lexicon and gazetteer of one language, compiled from the Turtle of
 * {@code data/}.
 *
 * @param extractor reads articles with it
 * @param gazetteer the names, for scoring and for the sides of parties
 * @param lexicon the senses, for checks
 * @param fingerprinter makes the fingerprints by which copies are found
 */
public record Knowledge(
    Extractor extractor, Gazetteer gazetteer, Lexicon lexicon, Fingerprinter fingerprinter) {

  /** By language, what is only looked up in and may be shared. */
  private static final Map<String, Kept<Lexicon>> LEXICONS = new ConcurrentHashMap<>();

  private static final Map<String, Kept<Gazetteer>> GAZETTEERS = new ConcurrentHashMap<>();

  /** What the names of all languages are compiled from. */
  private static final Kept<ReferenceLayer> REFERENCE = new Kept<>();

  /** ISO 639-1 codes of the languages that {@code data} knows the words of, in order. */
  public static SortedSet<String> languages(Path data) {
    Path lexica = data.resolve("lexicon");
    SortedSet<String> languages = new TreeSet<>(Metadata.LANGUAGES);
    languages.removeIf(
        l ->
            Stream.of("", "maps.", "grammar.", "time.", "counts.")
                .anyMatch(part -> !Files.exists(lexica.resolve(part + l + ".ttl"))));
    return languages;
  }

  /**
   * Loads what is known of a language.
   *
   * @param data the folder that holds {@code lexicon/} and {@code reference/}
   * @param language one of {@link #languages}
   * @throws Fault BAD_LEXICON when a file is no Turtle or an entry is incomplete
   */
  public static Knowledge of(Path data, String language) {
    return of(data, language, Knowledge::analyser);
  }

  /**
   * Loads what is known of a language, to be read with an analyser of the caller's.
   *
   * @param analysers makes the analyser
   * @throws Fault BAD_LEXICON when a file is no Turtle or an entry is incomplete
   */
  public static Knowledge of(Path data, String language, Analysers analysers) {
    Path lexica = data.resolve("lexicon");
    CompletableFuture<Gazetteer> names =
        CompletableFuture.supplyAsync(() -> gazetteer(data, language));
    Path functionWords = lexica.resolve("grammar." + language + ".ttl");
    Grammar grammar = Grammar.of(WordLists.of(TurtleFiles.read(List.of(functionWords))));
    List<Path> senses =
        List.of(lexica.resolve(language + ".ttl"), lexica.resolve("maps." + language + ".ttl"));
    Lexicon lexicon =
        LEXICONS
            .computeIfAbsent(language, l -> new Kept<>())
            .of(senses, () -> Lexicon.of(TurtleFiles.read(senses)));
    TimeWords times = times(lexica.resolve("time." + language + ".ttl"));
    TimeExpression dates = new TimeExpression(times);
    Analyser analyser = analysers.of(language, grammar, lexicon);
    Gazetteer gazetteer = ready(names);
    Extractor extractor =
        new Extractor(
            analyser,
            lexicon,
            gazetteer,
            dates,
            new YearInference(dates, gazetteer.tenures()),
            new Counting(times, times(lexica.resolve("counts." + language + ".ttl")), dates),
            grammar,
            Confidence.of(
                TraitWeights.of(TurtleFiles.read(List.of(lexica.resolve("confidence.ttl"))))));
    return new Knowledge(extractor, gazetteer, lexicon, new Fingerprinter(times));
  }

  /** Makes the analyser of a language. */
  @FunctionalInterface
  public interface Analysers {

    /**
     * The analyser.
     *
     * @param language ISO 639-1 code
     * @param grammar the function words of the language
     * @param lexicon its senses
     */
    Analyser of(String language, Grammar grammar, Lexicon lexicon);
  }

  /** The analyser that the reader uses; it needs nothing but what is in the download. */
  public static Analyser analyser(String language, Grammar grammar, Lexicon lexicon) {
    return switch (language) {
      case "fr" -> ChunkAnalyser.french(grammar);
      case "en" -> ChunkAnalyser.english(grammar);
      case "ru" ->
          new RussianAnalyser(
              grammar,
              new Government(
                  l -> !lexicon.senses(l).isEmpty(), lexicon::governs, lexicon::isIntransitive));
      default -> throw new IllegalArgumentException("no analyser reads " + language);
    };
  }

  /** The names, which are compiled beside the lexicon; neither hangs on the other. */
  private static Gazetteer gazetteer(Path data, String language) {
    List<Path> reference = turtle(data.resolve("reference"));
    Path endings = data.resolve("lexicon/declension." + language + ".ttl");
    List<Path> files = new ArrayList<>(reference);
    files.add(endings);
    return GAZETTEERS
        .computeIfAbsent(language, l -> new Kept<>())
        .of(
            files,
            () ->
                REFERENCE
                    .of(reference, () -> ReferenceLayer.of(reference))
                    .gazetteer(language, declension(endings)));
  }

  private static <T> T ready(CompletableFuture<T> under) {
    try {
      return under.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw e;
    }
  }

  /** Languages whose names change with their case have a file of ending rules. */
  private static Optional<Declension> declension(Path file) {
    return Files.exists(file)
        ? Optional.of(Declension.of(TurtleFiles.read(List.of(file))))
        : Optional.empty();
  }

  private static TimeWords times(Path file) {
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
