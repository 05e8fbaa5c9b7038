package org.detente.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.lexicon.Role;
import org.detente.lexicon.Sense;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.detente.model.Span;

/** Reads the claims of one sentence: its verbs, then the event nouns that no verb has used. */
final class SentenceReader {

  /** Types of which each object is a claim of its own ("a annulé les exercices et les visites"). */
  private static final Set<EventType> ONE_EACH =
      Set.of(
          EventType.SUSPENSION,
          EventType.RESUMPTION,
          EventType.CLOSURE,
          EventType.OPENING,
          EventType.ESTABLISHMENT,
          EventType.DISSOLUTION,
          EventType.CANCELLATION,
          EventType.POSTPONEMENT,
          EventType.ACCESSION,
          EventType.TREATY_WITHDRAWAL,
          EventType.PROPOSAL,
          EventType.DEMAND,
          EventType.COOPERATION);

  private final FrameMatcher matcher;
  private final Set<Clause> silent = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Phrase> used = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Draft> drafts = new ArrayList<>();
  private Optional<Sense> nearest = Optional.empty();

  SentenceReader(FrameMatcher matcher) {
    this.matcher = matcher;
  }

  /** The sense that came nearest though it yielded nothing. */
  Optional<Sense> nearest() {
    return nearest;
  }

  List<Draft> read(Scene scene) {
    for (Clause clause : scene.sentence().clauses()) {
      if (!silent.contains(clause) && !Mood.isHypothetical(scene.grammar(), clause)) {
        clause(scene, clause);
      } else {
        silence(scene, scene.content(clause));
        use(scene, clause.objects());
        use(scene, clause.subjects());
        use(scene, clause.obliques());
      }
    }
    for (Phrase phrase : scene.sentence().phrases()) {
      if (!used.contains(phrase)) {
        noun(scene, phrase);
      }
    }
    return drafts;
  }

  // Verbs ------------------------------------------------------------------------------------

  private void clause(Scene scene, Clause clause) {
    if (isAttribute(scene, clause)) {
      return;
    }
    List<Fit> fits = matcher.verb(scene, clause);
    Optional<Fit> occurrence = first(fits, Sense.Effect.OCCURRENCE);
    Optional<Fit> transmission = first(fits, Sense.Effect.TRANSMISSION);
    Optional<Fit> event = first(fits, Sense.Effect.EVENT);
    if (event.isPresent()
        && event.get().sense().fixed().isEmpty()
        && (occurrence.filter(o -> occurs(scene, clause, o)).isPresent()
            || transmission.filter(t -> transmits(scene, clause, t)).isPresent())) {
      return;
    }
    if (event.isPresent()) {
      event(scene, clause, event.get());
    } else if (occurrence.isEmpty() || !occurs(scene, clause, occurrence.get())) {
      transmission.ifPresent(t -> transmits(scene, clause, t));
    }
    if (nearest.isEmpty() && !fits.isEmpty()) {
      nearest = Optional.of(fits.get(0).sense());
    }
  }

  /**
   * "le bureau installé à l'ambassade", "le sommet envisagé en mai": a participle on a noun tells
   * an event only with its doer, or with its time on a noun that itself takes no part in one.
   */
  private static boolean isAttribute(Scene scene, Clause clause) {
    return clause.link() == Clause.Link.PARTICIPLE
        && clause.noun().isPresent()
        && Doers.of(scene, clause).isEmpty()
        && clause.times().isEmpty();
  }

  private static Optional<Fit> first(List<Fit> fits, Sense.Effect effect) {
    return fits.stream().filter(f -> f.sense().effect() == effect).findFirst();
  }

  private void event(Scene scene, Clause clause, Fit fit) {
    EventType type = fit.sense().type().orElseThrow();
    boolean negated =
        clause.verb().negated() != fit.sense().negative() && !fit.sense().onlyNegated();
    boolean ahead = Mood.isFuture(clause.verb()) || Mood.isFutureInPast(clause);
    if (negated && type == EventType.REFUSAL) {
      return;
    }
    if (negated && ahead && fit.sense().negated().isPresent()) {
      type = fit.sense().negated().get();
      negated = false;
    }
    List<Draft> made = Drafting.of(scene, fit, type, trigger(scene, clause, fit), ONE_EACH);
    for (Draft draft : made) {
      draft.negative = negated;
      draft.modality = fit.sense().modality().orElse(modality(scene, clause, type));
      add(draft);
    }
    if (fit.sense().bindings().stream().anyMatch(b -> b.role() == Role.CONTENT)) {
      silence(scene, fit.content());
    }
    use(scene, Doers.patients(clause));
    fit.fixed().ifPresent(used::add);
    fit.roles().values().forEach(fs -> fs.forEach(f -> f.phrase().ifPresent(used::add)));
    for (Phrase patient : Doers.patients(clause)) {
      scene.sentence().clauses().stream()
          .filter(c -> c.link() == Clause.Link.INFINITIVE)
          .filter(c -> c.noun().filter(n -> n == patient).isPresent())
          .forEach(c -> silence(scene, List.of(c)));
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

  private Modality modality(Scene scene, Clause clause, EventType type) {
    Modality own = Mood.of(clause, type);
    if (clause.link() == Clause.Link.INFINITIVE
        && scene.grammar().is(WordClass.PURPOSE, clause.marker())) {
      return Modality.PLANNED;
    }
    return own;
  }

  /** "La réunion a eu lieu": the event noun beside the verb happens as the verb says. */
  private boolean occurs(Scene scene, Clause clause, Fit fit) {
    List<Phrase> nouns = new ArrayList<>();
    fit.role(Role.OBJECT).forEach(f -> f.phrase().ifPresent(nouns::add));
    fit.role(Role.CONTENT).forEach(f -> f.phrase().ifPresent(nouns::add));
    boolean any = false;
    for (Phrase noun : nouns) {
      any |= handedOn(scene, clause, fit, nearestEvent(scene, noun));
    }
    return any;
  }

  /** "Moscou a ordonné la suspension": the subject does what the object names. */
  private boolean transmits(Scene scene, Clause clause, Fit fit) {
    boolean any = false;
    for (Fit.Filler filler : fit.role(Role.CONTENT)) {
      if (filler.phrase().isPresent()) {
        any |= handedOn(scene, clause, fit, eventNoun(scene, filler.phrase().get()));
      }
    }
    boolean denied =
        clause.verb().negated() != fit.sense().negative() && !fit.sense().onlyNegated();
    for (Clause content : fit.content()) {
      int before = drafts.size();
      clause(scene, content);
      silent.add(content);
      for (Draft draft : drafts.subList(before, drafts.size())) {
        fit.sense().modality().ifPresent(m -> draft.modality = m);
        if (Mood.of(clause, draft.type) != Modality.ACTUAL) {
          draft.modality = Mood.of(clause, draft.type);
        }
        draft.negative |= denied;
        draft.trigger = scene.verb(content);
        any = true;
      }
    }
    return any;
  }

  /** Present tense, or the start of something told as news. */
  private boolean isGoingOn(Scene scene, Clause clause) {
    boolean present = clause.verb().tense() == org.detente.language.Morph.Tense.PRESENT;
    return present
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
    EventType type = fit.sense().type().orElseThrow();
    boolean negated = clause.verb().negated() != by.sense().negative() && !by.sense().onlyNegated();
    boolean turned =
        clause.verb().negated()
            && by.sense().negated().isPresent()
            && type.family() == EventType.Family.CONTACT;
    if (turned) {
      type = by.sense().negated().get();
    }
    Span trigger = scene.core(fit.noun().orElseThrow()).cover(scene.verb(clause));
    for (Draft draft : Drafting.of(scene, fit, type, trigger, ONE_EACH)) {
      draft.negative = negated && !turned;
      draft.modality = by.sense().modality().orElse(Mood.of(clause, type));
      if (draft.agents.isEmpty()) {
        by.role(Role.AGENT).stream()
            .map(Fit.Filler::mention)
            .filter(m -> m.entity().isPresent())
            .forEach(draft.agents::add);
      }
      draft.goingOn = by.sense().effect() == Sense.Effect.OCCURRENCE && isGoingOn(scene, clause);
      if (turned) {
        Drafting.forumOrObject(scene, draft, fit.noun().get());
      }
      add(draft);
    }
    use(scene, List.of(fit.noun().get()));
    return true;
  }

  /**
   * "les négociations sur les garanties, qui ont eu lieu": what happens is an event, not a thing.
   */
  private Optional<Fit> nearestEvent(Scene scene, Phrase phrase) {
    Optional<Phrase> at = Optional.of(phrase);
    while (at.isPresent()) {
      Optional<Fit> fit = eventNoun(scene, at.get());
      if (fit.isPresent()) {
        return fit;
      }
      at = scene.host(at.get());
    }
    return Optional.empty();
  }

  /** The event noun of a phrase: its head, or what a transparent head governs. */
  private Optional<Fit> eventNoun(Scene scene, Phrase phrase) {
    Optional<Fit> own = matcher.noun(scene, phrase).stream().findFirst();
    if (own.isPresent()) {
      return own;
    }
    return phrase.complements().stream()
        .filter(c -> scene.governs(WordClass.GENITIVE, c))
        .flatMap(c -> matcher.noun(scene, c).stream())
        .findFirst();
  }

  // Nouns ------------------------------------------------------------------------------------

  private void noun(Scene scene, Phrase phrase) {
    Optional<Fit> best = matcher.noun(scene, phrase).stream().findFirst();
    if (best.isEmpty() || isMereIdea(scene, phrase)) {
      return;
    }
    Fit fit = best.get();
    if (nearest.isEmpty()) {
      nearest = Optional.of(fit.sense());
    }
    boolean known =
        fit.roles().values().stream()
                .flatMap(List::stream)
                .anyMatch(f -> f.mention().entity().isPresent())
            || scene.below(phrase).stream().anyMatch(p -> scene.name(p.head()).isPresent());
    if (!known || scene.owner(scene.outermost(phrase)).filter(silent::contains).isPresent()) {
      return;
    }
    EventType type = fit.sense().type().orElseThrow();
    for (Draft draft : Drafting.of(scene, fit, type, scene.core(phrase), ONE_EACH)) {
      draft.modality =
          fit.sense()
              .modality()
              .orElse(
                  scene.governs(WordClass.PURPOSE, phrase) ? Modality.PLANNED : Modality.ACTUAL);
      draft.doubt(80);
      add(draft);
    }
    use(scene, List.of(phrase));
  }

  /** "en cas de rejet", "une éventuelle levée": thought of, not told. */
  private static boolean isMereIdea(Scene scene, Phrase phrase) {
    boolean eventual = false;
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      eventual |= scene.grammar().is(WordClass.EVENTUAL, scene.token(i).lemma());
    }
    return eventual || scene.governs(WordClass.HYPOTHETICAL, phrase);
  }

  // Bookkeeping ------------------------------------------------------------------------------

  private void add(Draft draft) {
    for (Draft other : drafts) {
      if (other.type == draft.type && other.trigger.equals(draft.trigger)) {
        draft.ordinal = Math.max(draft.ordinal, other.ordinal + 1);
      }
    }
    drafts.add(draft);
  }

  private void silence(Scene scene, List<Clause> clauses) {
    for (Clause clause : clauses) {
      if (silent.add(clause)) {
        use(scene, clause.objects());
        use(scene, clause.subjects());
        use(scene, clause.obliques());
        silence(
            scene,
            scene.sentence().clauses().stream()
                .filter(c -> c.governor().filter(g -> g == clause).isPresent())
                .filter(c -> c.link() != Clause.Link.MAIN && c.link() != Clause.Link.RELATIVE)
                .toList());
      }
    }
  }

  private void use(Scene scene, List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      for (Phrase part : phrase.all()) {
        used.add(part);
        used.addAll(scene.below(part));
      }
    }
  }
}
