package org.detente.evaluate;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.detente.model.Claim;
import org.detente.model.DateSpan;
import org.detente.model.EventType;
import org.detente.model.Evidence;
import org.detente.model.Mention;
import org.detente.model.Modality;
import org.detente.model.Span;

/** A claim under construction. */
final class Said {
  private final EventType type;
  private final Span trigger;
  private int ordinal;
  private List<Mention> agents = List.of();
  private List<Mention> targets = List.of();
  private Optional<Mention> object = Optional.empty();
  private Optional<DateSpan> date = Optional.empty();
  private Modality modality = Modality.ACTUAL;
  private boolean negative;
  private Optional<Claim.Key> retells = Optional.empty();
  private Optional<Claim.Key> answers = Optional.empty();
  private Optional<Claim.Key> content = Optional.empty();
  private BigDecimal confidence = BigDecimal.ONE;
  private Optional<Claim.Check> check = Optional.empty();

  Said(EventType type, String trigger) {
    this.type = type;
    this.trigger = Tiny.span(trigger);
  }

  /** NATO suspends the meetings. */
  static Said suspension() {
    return new Said(EventType.SUSPENSION, "a suspendu").by("nato").object("réunions");
  }

  Said ordinal(int n) {
    ordinal = n;
    return this;
  }

  Said by(String... slugs) {
    agents = Arrays.stream(slugs).map(Tiny::entity).toList();
    return this;
  }

  Said to(String... slugs) {
    targets = Arrays.stream(slugs).map(Tiny::entity).toList();
    return this;
  }

  Said object(String words) {
    object = Optional.of(Mention.unresolved(Tiny.span(words), words));
    return this;
  }

  Said objectEntity(String slug) {
    object = Optional.of(Tiny.entity(slug));
    return this;
  }

  Said on(String edtf) {
    date = Optional.of(DateSpan.parse(edtf));
    return this;
  }

  Said modality(Modality how) {
    modality = how;
    return this;
  }

  Said denied() {
    negative = true;
    return this;
  }

  Said retelling(Claim first) {
    retells = Optional.of(first.key());
    return this;
  }

  Said answering(Claim other) {
    answers = Optional.of(other.key());
    return this;
  }

  Said demanding(Claim other) {
    content = Optional.of(other.key());
    return this;
  }

  Said counting(Claim.Check.Kind kind, String value) {
    check = Optional.of(new Claim.Check(kind, value, Optional.empty(), Optional.empty(), trigger));
    return this;
  }

  Said sure(String share) {
    confidence = new BigDecimal(share);
    return this;
  }

  Claim claim() {
    return new Claim(
        new Claim.Key(trigger, type, ordinal),
        agents,
        targets,
        object,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        date,
        Optional.empty(),
        Optional.empty(),
        answers,
        Optional.empty(),
        modality,
        negative,
        OptionalInt.empty(),
        confidence,
        Set.of(),
        "rule",
        retells,
        content,
        check,
        new Evidence(trigger, Tiny.sentence(trigger)));
  }
}
