package org.detente.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** Every entity by its slug, the one named last at the end. */
  private final Map<String, Entity> named = new LinkedHashMap<>();

  private int sentence;

  /** Begins a new sentence. */
  void advance() {
    sentence++;
  }

  void note(Entity entity, Morph morph, boolean subject) {
    traces.add(new Trace(entity, morph, subject, sentence));
    named.remove(entity.slug());
    named.put(entity.slug(), entity);
  }

  /** In how many sentences something of those wanted is named. */
  long sentencesNaming(Predicate<Entity> wanted) {
    return traces.stream()
        .filter(t -> wanted.test(t.entity()))
        .mapToInt(Trace::sentence)
        .distinct()
        .count();
  }

  /** How many sentences there are so far. */
  int sentences() {
    return sentence;
  }

  /** Every entity named, once, in the order in which they were named last. */
  List<Entity> entities() {
    return List.copyOf(named.values());
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
        for (int i = traces.size() - 1; i >= 0 && isNear(traces.get(i)); i--) {
          Trace trace = traces.get(i);
          boolean gendered = trace.morph().gender() != 'e' || !strict;
          if ((trace.subject() || !subject)
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
    for (int i = traces.size() - 1; i >= 0 && isNear(traces.get(i)); i--) {
      if (fits.test(traces.get(i).entity())) {
        return Optional.of(traces.get(i).entity());
      }
    }
    return Optional.empty();
  }

  /** The entity named last of those that fit, however long ago. */
  Optional<Entity> last(Predicate<Entity> fits) {
    List<Entity> entities = entities();
    for (int i = entities.size() - 1; i >= 0; i--) {
      if (fits.test(entities.get(i))) {
        return Optional.of(entities.get(i));
      }
    }
    return Optional.empty();
  }

  private boolean isNear(Trace trace) {
    return sentence - trace.sentence() <= 2;
  }
}
