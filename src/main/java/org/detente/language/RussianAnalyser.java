package org.detente.language;

import java.util.List;
import org.detente.model.Span;

/**
 * Reads Russian, in which endings tell what a noun does: a full-form dictionary gives every reading
 * of a word, agreement and government choose among them. Not safe for use by several threads.
 */
public final class RussianAnalyser implements Analyser {

  private final RussianDictionary dictionary = new RussianDictionary();
  private final Grammar grammar;
  private final Government government;

  /**
   * @param grammar the function words of Russian
   * @param government what the lexicon lists: a reflexive verb that it does not is read as the
   *     passive of its base
   */
  public RussianAnalyser(Grammar grammar, Government government) {
    this.grammar = grammar;
    this.government = government;
  }

  @Override
  public List<Span> sentences(String text, Span block) {
    return new RussianStops(grammar).sentences(text, block);
  }

  @Override
  public Sentence analyse(String text, Span sentence, List<Unit> units) {
    List<RussianWord> words =
        new RussianOpposed(grammar)
            .told(new RussianTagger(dictionary, grammar, government).tag(text, sentence, units));
    RussianVerbs verbs = new RussianVerbs(words, grammar, dictionary, government);
    List<RussianChunk> chunks = new RussianChunker(words, grammar, verbs).chunks();
    RussianClauses clauses = new RussianClauses(words, chunks, grammar, government);
    return new Sentence(
        sentence,
        words.stream().map(RussianWord::token).toList(),
        clauses.phrases(),
        clauses.clauses());
  }
}
