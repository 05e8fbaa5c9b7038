package org.detente.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.detente.model.DateSpan;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.detente.model.Span;

/** A gold event under construction. */
final class Coded {
  private final String id;
  private final EventType type;
  private final Span trigger;
  private List<String> agents = List.of();
  private List<String> targets = List.of();
  private Optional<String> object = Optional.empty();
  private Optional<Span> words = Optional.empty();
  private Optional<DateSpan> date = Optional.empty();
  private Optional<String> sameAs = Optional.empty();
  private Optional<String> answers = Optional.empty();
  private boolean core = true;

  Coded(String id, EventType type, String trigger) {
    this.id = id;
    this.type = type;
    this.trigger = Tiny.span(trigger);
  }

  /** NATO suspends the meetings. */
  static Coded suspended() {
    return new Coded("e1", EventType.SUSPENSION, "a suspendu")
        .by("NATO")
        .object("meetings", "les réunions");
  }

  Coded by(String... names) {
    agents = new ArrayList<>(List.of(names));
    return this;
  }

  Coded to(String... names) {
    targets = new ArrayList<>(List.of(names));
    return this;
  }

  Coded object(String name) {
    object = Optional.of(name);
    return this;
  }

  Coded object(String gloss, String inText) {
    words = Optional.of(Tiny.span(inText));
    return object(gloss);
  }

  Coded on(String edtf) {
    date = Optional.of(DateSpan.parse(edtf));
    return this;
  }

  Coded same(String first) {
    sameAs = Optional.of(first);
    return this;
  }

  Coded answering(String other) {
    answers = Optional.of(other);
    return this;
  }

  Coded background() {
    core = false;
    return this;
  }

  Gold.Event event() {
    return new Gold.Event(
        id,
        type,
        agents,
        targets,
        object,
        words,
        Optional.empty(),
        date,
        Optional.empty(),
        Optional.empty(),
        Modality.ACTUAL,
        false,
        OptionalInt.empty(),
        answers,
        sameAs,
        core,
        trigger);
  }
}
