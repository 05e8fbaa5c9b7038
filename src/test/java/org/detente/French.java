package org.detente;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.detente.language.Analyser;
import org.detente.language.ChunkAnalyser;
import org.detente.language.Grammar;
import org.detente.language.Sentence;
import org.detente.language.Unit;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.TimeLexicon;
import org.detente.lexicon.TurtleFiles;
import org.detente.lexicon.WordLists;
import org.detente.model.Article;
import org.detente.model.Block;
import org.detente.model.DateSpan;
import org.detente.model.Origin;
import org.detente.model.Reading;
import org.detente.model.Span;
import org.detente.time.TimeExpression;

/**
 * What is shipped for French, loaded once for all tests; and short ways to read a few sentences.
 */
public final class French {

  /** The headline under which sentences are read: it names both sides and tells nothing. */
  public static final String HEADLINE = "La Russie et l'OTAN";

  private static final Path DATA = Path.of("data");
  private static final Pipeline PIPELINE = Pipeline.of(DATA);
  private static final Analyser ANALYSER =
      ChunkAnalyser.french(
          Grammar.of(
              WordLists.of(TurtleFiles.read(List.of(DATA.resolve("lexicon/grammar.fr.ttl"))))));
  private static final TimeExpression TIMES = times();

  private French() {}

  /** The pipeline over the shipped data. */
  public static Pipeline pipeline() {
    return PIPELINE;
  }

  /** The names of the shipped reference layer, as French has them. */
  public static Gazetteer gazetteer() {
    return PIPELINE.knowledge("fr").gazetteer();
  }

  /** The analyser with the shipped grammar. */
  public static Analyser analyser() {
    return ANALYSER;
  }

  /** One sentence, its names and dates taken as the reader takes them. */
  public static Sentence analyse(String text) {
    Span all = new Span(0, text.length());
    List<Unit> units = new ArrayList<>();
    TIMES.spans(text, all).forEach(d -> units.add(new Unit(d, Unit.Kind.TIME)));
    gazetteer().names(text, all).stream()
        .map(Gazetteer.Match::span)
        .filter(n -> units.stream().noneMatch(u -> u.span().overlaps(n)))
        .toList()
        .forEach(n -> units.add(new Unit(n, Unit.Kind.NAME)));
    units.sort(Comparator.comparing(Unit::span));
    return ANALYSER.analyse(text, all, units);
  }

  /** Paragraphs of a story of that day under {@link #HEADLINE}. */
  public static Reading read(String day, String... paragraphs) {
    return PIPELINE.read(article(HEADLINE, Optional.of(day), paragraphs));
  }

  /**
   * An article of a headline and paragraphs.
   *
   * @param day of publication in EDTF, if it is given
   */
  public static Article article(String headline, Optional<String> day, String... paragraphs) {
    StringBuilder text = new StringBuilder(headline);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block(new Span(0, headline.length()), Block.Kind.TITLE, "headline"));
    for (String paragraph : paragraphs) {
      int start = text.append('\n').length();
      text.append(paragraph);
      blocks.add(new Block(new Span(start, text.length()), Block.Kind.BODY, "story"));
    }
    return article(text.toString(), blocks, day);
  }

  /** An article of any text and blocks. */
  public static Article article(String text, List<Block> blocks, Optional<String> day) {
    return new Article(
        "example",
        Optional.empty(),
        "fr",
        Optional.empty(),
        Optional.empty(),
        day.map(d -> new Article.Issued(DateSpan.parse(d), "metadata")),
        text,
        Origin.identity(text),
        blocks,
        "0".repeat(64),
        "0".repeat(64));
  }

  private static TimeExpression times() {
    Path file = DATA.resolve("lexicon/time.fr.ttl");
    try (Reader turtle = Files.newBufferedReader(file)) {
      return new TimeExpression(TimeLexicon.read(turtle, file.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
