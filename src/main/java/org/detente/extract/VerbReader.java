package org.detente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.Morph.Tense;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.lexicon.Role;
import org.detente.lexicon.Sense;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.detente.model.Span;

/** Reads what the verbs of a sentence tell, and the event nouns that they hand on. */
final class VerbReader {

  private final FrameMatcher matcher;
  private final NounReader nouns;
  private final Ledger ledger;

  VerbReader(FrameMatcher matcher, NounReader nouns, Ledger ledger) {
    this.matcher = matcher;
    this.nouns = nouns;
    this.ledger = ledger;
  }

  void read(Scene scene, Clause clause) {
    if (Participles.isAttribute(scene, clause)) {
      return;
    }
    List<Fit> fits = matcher.verb(scene, clause);
    Optional<Fit> occurrence = first(fits, Sense.Effect.OCCURRENCE);
    Optional<Fit> transmission = first(fits, Sense.Effect.TRANSMISSION);
    Optional<Fit> event = first(fits, Sense.Effect.EVENT).filter(f -> !f.isMetByNobody());
    if (event.isEmpty() && Participles.isToldElsewhere(scene, clause, matcher)) {
      return;
    }
    if (transmission
        .filter(t -> t.sense().onlyNegated() && transmits(scene, clause, t))
        .isPresent()) {
      return;
    }
    if (event.isPresent()
        && event.get().sense().fixed().isEmpty()
        && !VerbFrame.isOfContent(event.get().sense())
        && !event.get().sense().onlyNegated()
        && (occurrence.filter(o -> occurs(scene, clause, o)).isPresent()
            || transmission.filter(t -> transmits(scene, clause, t)).isPresent())) {
      return;
    }
    if (event.isPresent()) {
      event(scene, clause, fits, event.get());
    } else if (matcher.speech().withholds(clause)) {
      ledger.silence(scene, scene.content(clause));
    } else if (occurrence.isEmpty() || !occurs(scene, clause, occurrence.get())) {
      transmission.ifPresent(t -> transmits(scene, clause, t));
    }
    if (ledger.nearest.isEmpty() && !fits.isEmpty()) {
      ledger.nearest = Optional.of(fits.get(0).sense());
    }
  }

  private static Optional<Fit> first(List<Fit> fits, Sense.Effect effect) {
    return fits.stream().filter(f -> f.sense().effect() == effect).findFirst();
  }

  private void event(Scene scene, Clause clause, List<Fit> fits, Fit fit) {
    EventType type = fit.sense().type().orElseThrow();
    boolean negated =
        Mood.isDenied(scene, clause) != fit.sense().negative() && !fit.sense().onlyNegated();
    boolean ahead = Mood.isFuture(clause.verb()) || Mood.isFutureInPast(clause);
    if (negated && type == EventType.REFUSAL
        || Habits.tellsNothing(scene, clause, type, fit.sense())) {
      return;
    }
    boolean stance = fit.sense().negated().filter(t -> t == EventType.POSITION).isPresent();
    boolean now = Decided.isNow(clause.verb());
    if (negated && (ahead || stance && now) && fit.sense().negated().isPresent()) {
      type = fit.sense().negated().get();
      negated = false;
    }
    Optional<Fit> bearer = matcher.bearer(scene, clause);
    Span words =
        new Infinitives(scene, matcher)
            .deniedPlan(clause)
            .orElseGet(() -> trigger(scene, clause, fit));
    List<Draft> made = new ArrayList<>(Drafting.of(scene, fit, type, words));
    fit.turns(fits).forEach(f -> made.addAll(Drafting.of(scene, f, f.sense().type().get(), words)));
    for (Draft draft : made) {
      draft.negative = negated;
      draft.modality = fit.sense().modality().orElse(Decided.mood(scene, clause, type, fit));
      if (new Infinitives(scene, matcher).isUnachieved(clause, draft)) {
        continue;
      }
      bearer.ifPresent(b -> Bearers.handOn(b, draft));
      new Topics(matcher, ledger).complete(scene, draft);
      ledger.add(draft);
    }
    if (fit.sense().bindings().stream().anyMatch(b -> b.role() == Role.CONTENT)) {
      ledger.silence(scene, fit.content());
    }
    fit.fixed().ifPresent(fixed -> ledger.fix(scene, clause, fixed));
    ledger.take(scene, clause, fit);
    for (Phrase patient : Doers.patients(clause)) {
      scene.sentence().clauses().stream()
          .filter(c -> c.link() == Clause.Link.INFINITIVE)
          .filter(c -> c.noun().filter(n -> n == patient).isPresent())
          .filter(c -> matcher.bearer(scene, c).filter(Bearers::isDone).isEmpty())
          .forEach(c -> ledger.silence(scene, List.of(c)));
    }
  }

  /** The verb with the fixed word or the object's head that stands right after it. */
  private static Span trigger(Scene scene, Clause clause, Fit fit) {
    Span verb = scene.verb(clause);
    return fit.fixed()
        .map(p -> scene.core(p))
        .filter(f -> f.start() >= verb.end() && f.start() - verb.end() < 30)
        .map(verb::cover)
        .orElse(verb);
  }

  /** "La réunion a eu lieu": the event noun beside the verb happens as the verb says. */
  private boolean occurs(Scene scene, Clause clause, Fit fit) {
    if (Habits.isDescribed(scene, clause)) {
      return false;
    }
    List<Phrase> nouns = new ArrayList<>();
    fit.role(Role.OBJECT).forEach(f -> f.phrase().ifPresent(nouns::add));
    fit.role(Role.CONTENT).forEach(f -> f.phrase().ifPresent(nouns::add));
    boolean any = false;
    for (Phrase noun : nouns) {
      any |= handedOn(scene, clause, fit, this.nouns.nearest(scene, noun));
    }
    return any;
  }

  /** "Moscou a ordonné la suspension": the subject does what the object names. */
  private boolean transmits(Scene scene, Clause clause, Fit fit) {
    if (Habits.isOwed(scene, clause, fit) || Irrealis.isNobodys(scene, clause)) {
      ledger.silence(scene, fit.content());
      return false;
    }
    boolean any = false;
    for (Fit.Filler filler : fit.role(Role.CONTENT)) {
      if (filler.phrase().isPresent()) {
        any |= handedOn(scene, clause, fit, nouns.eventNoun(scene, filler.phrase().get()));
      }
    }
    boolean denied =
        clause.verb().negated() != fit.sense().negative() && !fit.sense().onlyNegated();
    for (Clause content : fit.content()) {
      int before = ledger.drafts.size();
      if (nouns.isUntold(scene, content)) {
        ledger.silence(scene, List.of(content));
        continue;
      }
      read(scene, content);
      ledger.silent.add(content);
      for (Draft draft : ledger.drafts.subList(before, ledger.drafts.size())) {
        boolean itself = Hedges.tellsItself(content, draft.modality) && !Decided.isDue(content);
        Optional<Modality> by = fit.sense().modality();
        by.filter(m -> !(itself && m == Modality.ACTUAL))
            .ifPresent(m -> draft.modality = Ahead.decided(m, draft.type));
        if (Mood.of(clause, draft.type) != Modality.ACTUAL) {
          draft.modality = Mood.of(clause, draft.type);
        }
        draft.negative |= denied;
        draft.trigger = scene.verb(content);
        Decided.handOn(fit, content, draft);
        any = true;
      }
    }
    return any;
  }

  /** Present tense, or the start of something told as news. */
  private boolean isGoingOn(Scene scene, Clause clause) {
    return clause.verb().tense() == Tense.PRESENT
        && clause.verb().modals().isEmpty()
        && (!clause.verb().perfect()
            || scene.grammar().is(WordClass.INCEPTIVE, clause.verb().lemma()))
        && clause.link() == Clause.Link.MAIN;
  }

  private boolean handedOn(Scene scene, Clause clause, Fit by, Optional<Fit> noun) {
    if (noun.isEmpty()) {
      return false;
    }
    Fit fit = noun.get().in(clause);
    Phrase of = fit.noun().orElseThrow();
    boolean told = by.sense().modality().filter(m -> m != Modality.ACTUAL).isEmpty();
    EventType type = fit.sense().type().orElseThrow();
    boolean transmitted = by.sense().effect() == Sense.Effect.TRANSMISSION;
    if (told && Ideas.isImagined(scene, of) || transmitted && Conjectures.isCase(scene, of, type)) {
      return false;
    }
    if (Habits.isWithout(scene, clause)
        || Habits.isRule(scene, clause, of)
        || Habits.isHabit(scene, clause, type) && clause.objects().contains(scene.outermost(of))) {
      ledger.use(scene, List.of(of));
      return true;
    }
    boolean negated =
        Mood.isDenied(scene, clause) != by.sense().negative() && !by.sense().onlyNegated();
    boolean past = by.sense().fixed().isEmpty() && clause.verb().perfect();
    boolean turned =
        !Awaiting.has(scene, clause, type)
            && clause.verb().negated()
            && !past
            && by.sense().negated().isPresent()
            && (type.family() == EventType.Family.CONTACT || type == EventType.EXERCISE);
    if (turned) {
      type = by.sense().negated().get();
    }
    Span trigger = scene.core(of).cover(scene.verb(clause));
    for (Draft draft : Drafting.of(scene, fit, type, trigger)) {
      draft.negative = negated && !turned;
      draft.modality =
          turned
              ? Mood.of(clause, type)
              : NounMood.isToCome(scene, of, by.sense())
                  ? Modality.PLANNED
                  : Mood.handedOn(by.sense(), clause, type);
      if (new Infinitives(scene, matcher).isUnachieved(clause, draft)) {
        continue;
      }
      matcher.bearer(scene, clause).ifPresent(b -> Bearers.handOn(b, draft));
      if (Participants.takesDoer(draft, by)) {
        by.role(Role.AGENT).stream()
            .map(Fit.Filler::mention)
            .filter(m -> m.entity().isPresent())
            .forEach(draft.agents::add);
      }
      draft.goingOn = by.sense().effect() == Sense.Effect.OCCURRENCE && isGoingOn(scene, clause);
      if (turned) {
        Drafting.forumOrObject(scene, draft, of);
      } else if (Awaiting.has(scene, clause, type)) {
        Awaiting.suspend(draft);
      }
      ledger.add(draft);
    }
    ledger.use(scene, List.of(of));
    return true;
  }
}
