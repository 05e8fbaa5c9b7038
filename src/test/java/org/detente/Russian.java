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
import org.detente.language.Government;
import org.detente.language.Grammar;
import org.detente.language.RussianAnalyser;
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
 * What is shipped for Russian, loaded once for all tests; and short ways to read a few sentences.
 */
public final class Russian {

  /** The headline under which sentences are read: it names both sides and tells nothing. */
  public static final String HEADLINE = "Россия и НАТО";

  private static final Path DATA = Path.of("data");
  private static final Knowledge KNOWLEDGE = Knowledge.of(DATA, "ru");
  private static final Analyser ANALYSER =
      new RussianAnalyser(
          Grammar.of(
              WordLists.of(TurtleFiles.read(List.of(DATA.resolve("lexicon/grammar.ru.ttl"))))),
          new Government(
              lemma -> !KNOWLEDGE.lexicon().senses(lemma).isEmpty(),
              KNOWLEDGE.lexicon()::governs,
              KNOWLEDGE.lexicon()::isIntransitive));
  private static final TimeExpression TIMES = times();

  private Russian() {}

  /** The analyser with the shipped grammar and lexicon. */
  public static Analyser analyser() {
    return ANALYSER;
  }

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

  /** Paragraphs of a story of that day under {@link #HEADLINE}. */
  public static Reading read(String day, String... paragraphs) {
    return readUnder(HEADLINE, day, paragraphs);
  }

  /** Paragraphs of a story of that day under a headline of its own. */
  public static Reading readUnder(String headline, String day, String... paragraphs) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block(new Span(0, headline.length()), Block.Kind.TITLE, "headline"));
    StringBuilder story = new StringBuilder(headline);
    for (String paragraph : paragraphs) {
      int start = story.append('\n').length();
      story.append(paragraph);
      blocks.add(new Block(new Span(start, story.length()), Block.Kind.BODY, "story"));
    }
    String text = story.toString();
    return KNOWLEDGE
        .extractor()
        .read(
            new Article(
                "example",
                Optional.empty(),
                "ru",
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Article.Issued(DateSpan.parse(day), "metadata")),
                text,
                Origin.identity(text),
                blocks,
                "0".repeat(64),
                "0".repeat(64)));
  }

  private static TimeExpression times() {
    Path file = DATA.resolve("lexicon/time.ru.ttl");
    try (Reader turtle = Files.newBufferedReader(file)) {
      return new TimeExpression(TimeLexicon.read(turtle, file.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
