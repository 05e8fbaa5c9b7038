package org.detente.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.detente.model.Span;

/**
 * Reads languages in which word order and prepositions tell what a noun does (French, English):
 * OpenNLP's models find sentences and parts of speech, a full-form dictionary gives lemmas, and
 * closed lists of function words guide a chunker and a clause builder. Holds models of some
 * megabytes; not safe for use by several threads.
 */
public final class ChunkAnalyser implements Analyser {

  /** Characters, with white space after it; no abbreviation is as long. */
  private static final int LONGEST_ABBREVIATION = 60;

  private final SentenceDetectorME sentences;
  private final Pattern noEnd;
  private final Tagger tagger;
  private final UnaryOperator<List<Token>> rules;
  private final Grammar grammar;

  private ChunkAnalyser(
      SentenceDetectorME sentences,
      Pattern noEnd,
      Tagger tagger,
      UnaryOperator<List<Token>> rules,
      Grammar grammar) {
    this.sentences = sentences;
    this.noEnd = noEnd;
    this.tagger = tagger;
    this.rules = rules;
    this.grammar = grammar;
  }

  /** The analyser of French: models of UD French-GSD, dictionary of LanguageTool. */
  public static ChunkAnalyser french(Grammar grammar) {
    FormDictionary dictionary = FormDictionary.french();
    FrenchWords words = new FrenchWords(dictionary, grammar);
    return of("fr-ud-gsd", Tokenizer.french(), dictionary, grammar, words::settle);
  }

  /** The analyser of English: models of UD English-EWT, dictionary of LanguageTool. */
  public static ChunkAnalyser english(Grammar grammar) {
    FormDictionary dictionary = FormDictionary.english();
    EnglishForms forms = new EnglishForms(dictionary, grammar);
    return of("en-ud-ewt", Tokenizer.english(), dictionary, grammar, forms::settle);
  }

  private static ChunkAnalyser of(
      String treebank,
      Tokenizer tokenizer,
      FormDictionary dictionary,
      Grammar grammar,
      UnaryOperator<List<Token>> rules) {
    String file = "/opennlp-" + treebank + "-sentence-1.3-2.5.4.bin";
    try (InputStream model = ChunkAnalyser.class.getResourceAsStream(file)) {
      return new ChunkAnalyser(
          new SentenceDetectorME(new SentenceModel(model)),
          abbreviations(grammar),
          Tagger.of(treebank, tokenizer, dictionary, grammar),
          rules,
          grammar);
    } catch (IOException e) {
      throw new UncheckedIOException("the sentence model " + file + " cannot be read", e);
    }
  }

  /** A split after a title or an initial in a name is none: "M. | Grushko", "George W. | Bush". */
  private static Pattern abbreviations(Grammar grammar) {
    String words =
        grammar.all(WordClass.ABBREVIATION).stream()
            .sorted()
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?:^|[\\s(«'’])(?:(?:" + words + ")|\\p{Lu}\\p{Ll}{1,20}\\s\\p{Lu})\\.\\s*$");
  }

  @Override
  public List<Span> sentences(String text, Span block) {
    List<Span> spans = new ArrayList<>();
    for (opennlp.tools.util.Span found : sentences.sentPosDetect(block.of(text))) {
      Span span = new Span(block.start() + found.getStart(), block.start() + found.getEnd());
      int lastIndex = spans.size() - 1;
      if (lastIndex >= 0 && endsOpen(text, spans.get(lastIndex))) {
        spans.set(lastIndex, spans.get(lastIndex).cover(span));
      } else if (span.length() > 0) {
        spans.add(span);
      }
    }
    return spans;
  }

  /** Only the end is looked at: a sentence of many initials grows with each of them. */
  private boolean endsOpen(String text, Span span) {
    Span end = new Span(Math.max(span.start(), span.end() - LONGEST_ABBREVIATION), span.end());
    return noEnd.matcher(end.of(text)).find();
  }

  @Override
  public Sentence analyse(String text, Span sentence, List<Unit> units) {
    List<Token> tokens = rules.apply(tagger.tag(text, sentence, units));
    List<Chunk> chunks = new Chunker(tokens, grammar).chunks();
    ClauseBuilder builder = new ClauseBuilder(tokens, chunks, grammar);
    return new Sentence(sentence, tokens, builder.phrases(), builder.clauses());
  }
}
