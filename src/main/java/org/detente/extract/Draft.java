package org.detente.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.model.Claim;
import org.detente.model.DateSpan;
import org.detente.model.EventType;
import org.detente.model.Evidence;
import org.detente.model.Mention;
import org.detente.model.Modality;
import org.detente.model.Scope;
import org.detente.model.Span;

/** A claim in the making: the fields fill as one rule after another has its say. */
final class Draft {

  final Scene scene;
  final Fit fit;
  final Optional<Clause> clause;
  final Optional<Phrase> noun;
  EventType type;
  Span trigger;
  final List<Mention> agents = new ArrayList<>();
  final List<Mention> targets = new ArrayList<>();
  Optional<Mention> object = Optional.empty();
  Optional<Phrase> objectPhrase = Optional.empty();
  Optional<Mention> forum = Optional.empty();
  Optional<Mention> place = Optional.empty();
  Optional<Scope> scope = Optional.empty();
  Optional<DateSpan> date = Optional.empty();
  Optional<DateSpan> effective = Optional.empty();
  Optional<Span> cause = Optional.empty();
  Optional<Draft> inResponseTo = Optional.empty();
  Optional<Mention> speaker = Optional.empty();
  Optional<Clause> announcement = Optional.empty();
  Modality modality = Modality.ACTUAL;
  boolean negative;
  boolean goingOn;
  OptionalInt number = OptionalInt.empty();
  Optional<Draft> retells = Optional.empty();
  Optional<Draft> sameDay = Optional.empty();
  Optional<Draft> said = Optional.empty();
  Optional<Claim.Check> check = Optional.empty();
  final Set<Claim.Flag> flags = EnumSet.noneOf(Claim.Flag.class);
  int ordinal;
  final Set<Trait> traits = EnumSet.noneOf(Trait.class);

  Draft(Scene scene, Fit fit, EventType type, Span trigger) {
    this.scene = scene;
    this.fit = fit;
    this.clause = fit.clause();
    this.noun = fit.noun();
    this.type = type;
    this.trigger = trigger;
    this.scope = fit.sense().scope();
  }

  Claim.Key key() {
    return new Claim.Key(trigger, type, ordinal);
  }

  /** The claim, now that every rule has had its say. */
  Claim claim(BigDecimal confidence) {
    return new Claim(
        key(),
        agents,
        targets,
        object,
        forum,
        place,
        scope,
        date,
        effective,
        cause,
        inResponseTo.map(Draft::key),
        speaker,
        modality,
        negative,
        number,
        confidence,
        flags,
        fit.sense().iri(),
        retells.map(Draft::key),
        Optional.empty(),
        check,
        new Evidence(trigger, scene.sentence().span()));
  }
}
