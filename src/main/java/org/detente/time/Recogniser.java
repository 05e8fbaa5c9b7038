package org.detente.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.detente.model.Span;
import org.detente.model.TimeWords;

/** Finds the words of time in a text, without yet saying which day they mean. */
final class Recogniser {

  /**
   * Words of time.
   *
   * @param span its words, preposition included
   * @param core the words without the prefix
   */
  record Found(Span span, Span core, Construction.Match match, Optional<TimeWords.Prefix> prefix) {}

  private record Lead(TimeWords.Prefix prefix, List<String> forms) {}

  /** The class of phrases that say something goes on now. */
  private static final String ONGOING = "ONGOING";

  private final Vocabulary vocabulary;
  private final List<Construction> constructions;
  private final List<Lead> leads;

  Recogniser(TimeWords words) {
    this.vocabulary = new Vocabulary(words.words());
    this.constructions =
        words.patterns().stream().map(p -> new Construction(p, vocabulary)).toList();
    this.leads =
        words.prefixes().stream()
            .map(p -> new Lead(p, TimeToken.forms(p.form())))
            .sorted(Comparator.comparingInt(lead -> -lead.forms().size()))
            .toList();
  }

  /** Every stretch of time words in {@code within}, longest first, not overlapping, in order. */
  List<Found> in(CharSequence text, Span within) {
    List<TimeToken> tokens = TimeToken.of(text, within);
    List<Found> found = new ArrayList<>();
    int free = 0;
    for (int at = 0; at < tokens.size(); at++) {
      Optional<Construction.Match> match = longest(tokens, at);
      if (match.isPresent()) {
        found.add(found(tokens, at, free, match.get()));
        free = match.get().end();
        at = free - 1;
      }
    }
    return found;
  }

  /** True when the words say that something goes on, or begins, now. */
  boolean goesOn(CharSequence text, Span within) {
    List<TimeToken> tokens = TimeToken.of(text, within);
    return IntStream.range(0, tokens.size())
        .anyMatch(at -> !vocabulary.at(ONGOING, tokens, at).isEmpty());
  }

  private Optional<Construction.Match> longest(List<TimeToken> tokens, int at) {
    Optional<Construction.Match> best = Optional.empty();
    for (Construction construction : constructions) {
      Optional<Construction.Match> match = construction.at(tokens, at);
      if (match.isPresent() && (best.isEmpty() || match.get().end() > best.get().end())) {
        best = match;
      }
    }
    return best;
  }

  private Found found(List<TimeToken> tokens, int at, int free, Construction.Match match) {
    int first = tokens.get(at).form().equals(",") ? at + 1 : at;
    int last = tokens.get(match.end() - 1).form().equals(",") ? match.end() - 2 : match.end() - 1;
    Span core = tokens.get(first).span().cover(tokens.get(last).span());
    for (Lead lead : leads) {
      int start = at - lead.forms().size();
      if (start >= free && Vocabulary.matches(lead.forms(), tokens, start)) {
        return new Found(
            tokens.get(start).span().cover(core), core, match, Optional.of(lead.prefix()));
      }
    }
    return new Found(core, core, match, Optional.empty());
  }
}
