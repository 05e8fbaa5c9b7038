package org.detente.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.detente.model.Span;

/**
 * Splits text into sentences and sentences into tokens, phrases and clauses. Holds models of some
 * megabytes; not safe for use by several threads.
 */
public final class Analyser {

  /** A split after a title or initial is none: "M. | Grushko", "l'agence A. | La Russie". */
  private static final Pattern NO_END =
      Pattern.compile("(?:^|[\\s(«'’])(?:M|MM|Mme|Mmes|Dr|Me|Mgr|St|cf|av|art|p|n°)\\.\\s*$");

  private final SentenceDetectorME sentences;
  private final Tagger tagger;
  private final Grammar grammar;

  private Analyser(SentenceDetectorME sentences, Tagger tagger, Grammar grammar) {
    this.sentences = sentences;
    this.tagger = tagger;
    this.grammar = grammar;
  }

  /** The analyser of French: models of UD French-GSD, dictionary of LanguageTool. */
  public static Analyser french(Grammar grammar) {
    try (InputStream file =
        Analyser.class.getResourceAsStream("/opennlp-fr-ud-gsd-sentence-1.3-2.5.4.bin")) {
      return new Analyser(
          new SentenceDetectorME(new SentenceModel(file)), Tagger.french(grammar), grammar);
    } catch (IOException e) {
      throw new UncheckedIOException("the French sentence model cannot be read", e);
    }
  }

  /** Spans of the sentences of one block, trimmed of white space, in order. */
  public List<Span> sentences(String text, Span block) {
    List<Span> spans = new ArrayList<>();
    for (opennlp.tools.util.Span found : sentences.sentPosDetect(block.of(text))) {
      Span span = new Span(block.start() + found.getStart(), block.start() + found.getEnd());
      int lastIndex = spans.size() - 1;
      if (lastIndex >= 0 && NO_END.matcher(spans.get(lastIndex).of(text)).find()) {
        spans.set(lastIndex, spans.get(lastIndex).cover(span));
      } else if (span.length() > 0) {
        spans.add(span);
      }
    }
    return spans;
  }

  /**
   * Analyses one sentence.
   *
   * @param units names and dates, each to be taken as one token; not overlapping
   */
  public Sentence analyse(String text, Span sentence, List<Unit> units) {
    List<Token> tokens = tagger.tag(text, sentence, units);
    List<Chunk> chunks = new Chunker(tokens, grammar).chunks();
    ClauseBuilder builder = new ClauseBuilder(tokens, chunks, grammar);
    return new Sentence(sentence, tokens, builder.phrases(), builder.clauses());
  }
}
