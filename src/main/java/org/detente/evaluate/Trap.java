package org.detente.evaluate;

import java.util.Optional;
import org.detente.model.DateSpan;
import org.detente.model.Span;

/** Finds the predictions that a {@code must_not} names. */
final class Trap {

  private final Items items;

  Trap(Items items) {
    this.items = items;
  }

  /**
   * True when the prediction stands on the trap's words and agrees with all it states. A person
   * agrees with the side he or she speaks for, but not the other way round.
   */
  boolean names(Gold.MustNot trap, Item predicted) {
    return predicted.type() == trap.type()
        && predicted.tellings().stream().anyMatch(t -> t.trigger().overlaps(trap.span()))
        && trap.agent().map(name -> acts(name, predicted)).orElse(true)
        && trap.object().map(name -> isObject(name, trap.span(), predicted)).orElse(true)
        && trap.date().map(date -> isDated(date, predicted)).orElse(true)
        && trap.modality().map(predicted.modalities()::contains).orElse(true)
        && trap.negative().map(predicted.negative()::contains).orElse(true)
        && (trap.number().isEmpty() || predicted.numbers().contains(trap.number()));
  }

  private boolean acts(String name, Item predicted) {
    Named stated = items.named(name, Optional.empty());
    return predicted.agents().stream()
        .anyMatch(
            agent ->
                agent.same(stated)
                    || agent.side().isPresent() && agent.side().equals(stated.slug()));
  }

  /** The entity; where it is none, the predicted object's words stand among the trap's. */
  private boolean isObject(String name, Span span, Item predicted) {
    Named stated = items.named(name, Optional.of(span));
    return predicted.objects().stream()
        .anyMatch(
            object ->
                stated.slug().isPresent()
                    ? stated.same(object)
                    : Agreement.objectAgrees(stated, object));
  }

  private static boolean isDated(DateSpan date, Item predicted) {
    return predicted.dates().stream().anyMatch(mine -> Dates.inside(mine, date));
  }
}
