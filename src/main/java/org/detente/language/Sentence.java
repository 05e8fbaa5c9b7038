package org.detente.language;

import java.util.List;
import org.detente.model.Span;

/**
 * A sentence with its tokens, phrases and clauses.
 *
 * @param span where it stands in the clean text
 * @param tokens in order
 * @param phrases noun phrases in order, those inside others too
 * @param clauses in order of their verbs; a clause's governor may stand after it
 */
public record Sentence(Span span, List<Token> tokens, List<Phrase> phrases, List<Clause> clauses) {

  public Sentence {
    tokens = List.copyOf(tokens);
    phrases = List.copyOf(phrases);
    clauses = List.copyOf(clauses);
  }

  /** The part of the text from token {@code first} to token {@code last}, both included. */
  public Span cover(int first, int last) {
    return new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
  }
}
