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
 * What is shipped for English, loaded once for all tests; and short ways to read a few sentences.
 */
public final class English {

  /** The headline under which sentences are read: it names both sides and tells nothing. */
  public static final String HEADLINE = "Russia and NATO";

  private static final Path DATA = Path.of("data");
  private static final Knowledge KNOWLEDGE = Knowledge.of(DATA, "en");
  private static final Analyser ANALYSER =
      ChunkAnalyser.english(
          Grammar.of(
              WordLists.of(TurtleFiles.read(List.of(DATA.resolve("lexicon/grammar.en.ttl"))))));
  private static final TimeExpression TIMES = times();

  private English() {}

  /** One sentence, its names and dates taken as the reader takes them. */
  public static Sentence analyse(String text) {
    Span all = new Span(0, text.length());
    List<Unit> units = new ArrayList<>();
    TIMES.spans(text, all).forEach(d -> units.add(new Unit(d, Unit.Kind.TIME)));
    KNOWLEDGE.gazetteer().names(text, all).stream()
        .map(Gazetteer.Match::span)
        .filter(n -> units.stream().noneMatch(u -> u.span().overlaps(n)))
        .toList()
        .forEach(n -> units.add(new Unit(n, Unit.Kind.NAME)));
    units.sort(Comparator.comparing(Unit::span));
    return ANALYSER.analyse(text, all, units);
  }

  /** A paragraph of a story of that day under {@link #HEADLINE}. */
  public static Reading read(String day, String paragraph) {
    return read(day, HEADLINE, List.of(paragraph));
  }

  /** Paragraphs of a story of that day. */
  public static Reading read(String day, String headline, List<String> paragraphs) {
    return read(day, headline, List.of(), paragraphs);
  }

  /** A paragraph of a story of that day, behind a dateline. */
  public static Reading datelined(String day, String dateline, String paragraph) {
    return read(day, HEADLINE, List.of(dateline), List.of(paragraph));
  }

  private static Reading read(
      String day, String headline, List<String> datelines, List<String> paragraphs) {
    StringBuilder text = new StringBuilder(headline);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block(new Span(0, headline.length()), Block.Kind.TITLE, "headline"));
    datelines.forEach(d -> blocks.add(next(text, d, Block.Kind.DATELINE, "dateline")));
    paragraphs.forEach(p -> blocks.add(next(text, p, Block.Kind.BODY, "story")));
    return KNOWLEDGE
        .extractor()
        .read(
            new Article(
                "example",
                Optional.empty(),
                "en",
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Article.Issued(DateSpan.parse(day), "metadata")),
                text.toString(),
                Origin.identity(text.toString()),
                blocks,
                "0".repeat(64),
                "0".repeat(64)));
  }

  private static Block next(StringBuilder text, String words, Block.Kind kind, String reason) {
    int start = text.length() + 1;
    text.append("\n").append(words);
    return new Block(new Span(start, text.length()), kind, reason);
  }

  private static TimeExpression times() {
    Path file = DATA.resolve("lexicon/time.en.ttl");
    try (Reader turtle = Files.newBufferedReader(file)) {
      return new TimeExpression(TimeLexicon.read(turtle, file.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
