package org.detente.consolidate;

import java.util.ArrayList;
import java.util.List;
import org.detente.model.DateSpan;
import org.detente.model.Testimony;

/** An event in the making: the telling that began it, and those that joined. */
final class Happening {

  private final Telling first;
  private final List<Testimony> witnesses = new ArrayList<>();
  private final List<Testimony> denials = new ArrayList<>();

  Happening(Telling first) {
    this.first = first;
    join(first);
  }

  /** The telling that others are compared with. */
  Testimony anchor() {
    return first.sum();
  }

  void join(Telling telling) {
    witnesses.addAll(telling.claims());
  }

  void join(Happening other) {
    witnesses.addAll(other.witnesses);
    denials.addAll(other.denials);
  }

  void deny(Telling telling) {
    denials.addAll(telling.claims());
  }

  /** The days it is known by: the one it is dated, and the one it took effect. */
  List<Long> days() {
    List<Long> days = new ArrayList<>();
    if (first.isDay()) {
      days.add(first.firstDay());
    }
    anchor()
        .effective()
        .filter(DateSpan::isDay)
        .flatMap(DateSpan::earliest)
        .ifPresent(day -> days.add(day.toEpochDay()));
    return days;
  }

  /** Claims that attest it. */
  List<Testimony> witnesses() {
    return witnesses;
  }

  /** Claims that deny it. */
  List<Testimony> denials() {
    return denials;
  }

  /**
   * True when the same source has given another number: one that says that seven were expelled and
   * three refused tells of two events, not of one whose number is in doubt.
   */
  boolean isCountedOtherwiseBy(Testimony other) {
    return other.number().isPresent()
        && witnesses.stream()
            .anyMatch(
                w ->
                    w.source().equals(other.source())
                        && w.number().isPresent()
                        && !w.number().equals(other.number()));
  }

  /** True when a claim of this source attests it. */
  boolean isToldBy(String source) {
    return witnesses.stream().anyMatch(w -> w.source().equals(source));
  }
}
