package org.detente.language;

import java.util.List;
import org.detente.model.Span;

/** Splits text into sentences and sentences into tokens, phrases and clauses. */
public interface Analyser {

  /** Spans of the sentences of one block, trimmed of white space, in order, none empty. */
  List<Span> sentences(String text, Span block);

  /**
   * Analyses one sentence.
   *
   * @param text the article's clean text
   * @param sentence one of the spans of {@link #sentences}
   * @param units names and dates, each to be taken as one token; in order, not overlapping
   */
  Sentence analyse(String text, Span sentence, List<Unit> units);
}
