package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.detente.language.Morph;
import org.detente.lexicon.Entity;

/**
 * The entities an article has named so far, newest last: what pronouns and short names refer to.
 */
final class Memory {

  private record Trace(Entity entity, Morph morph, boolean subject, int sentence) {}

  private final List<Trace> traces = new ArrayList<>();
  private int sentence;

  /** Begins a new sentence. */
  void advance() {
    sentence++;
  }

  void note(Entity entity, Morph morph, boolean subject) {
    traces.add(new Trace(entity, morph, subject, sentence));
  }

  /** Every entity named, in order, again for each time. */
  List<Entity> entities() {
    return traces.stream().map(Trace::entity).toList();
  }

  /**
   * The entity a pronoun stands for: the newest that agrees and fits, subjects of earlier sentences
   * before other phrases, none older than two sentences.
   *
   * @param latter true for "celle-ci", "ce dernier": the newest of all
   */
  Optional<Entity> pronoun(Morph morph, Predicate<Entity> fits, boolean latter) {
    for (boolean subject : latter ? new boolean[] {false} : new boolean[] {true, false}) {
      for (boolean strict : latter ? new boolean[] {false} : new boolean[] {true, false}) {
        for (int i = traces.size() - 1; i >= 0; i--) {
          Trace trace = traces.get(i);
          boolean gendered = trace.morph().gender() != 'e' || !strict;
          if (sentence - trace.sentence() <= 2
              && (trace.subject() || !subject)
              && gendered
              && trace.morph().agrees(morph)
              && fits.test(trace.entity())) {
            return Optional.of(trace.entity());
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The entity named last of those that fit, in this sentence or the two before. */
  Optional<Entity> recent(Predicate<Entity> fits) {
    for (int i = traces.size() - 1; i >= 0 && sentence - traces.get(i).sentence() <= 2; i--) {
      if (fits.test(traces.get(i).entity())) {
        return Optional.of(traces.get(i).entity());
      }
    }
    return Optional.empty();
  }

  /** The entity named last of those that fit, however long ago. */
  Optional<Entity> last(Predicate<Entity> fits) {
    for (int i = traces.size() - 1; i >= 0; i--) {
      if (fits.test(traces.get(i).entity())) {
        return Optional.of(traces.get(i).entity());
      }
    }
    return Optional.empty();
  }
}
