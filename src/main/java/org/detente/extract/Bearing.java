package org.detente.extract;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.WordClass;
import org.detente.lexicon.Role;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Span;
import org.detente.time.Counted;

/** Which claim of a sentence a count is of. */
final class Bearing {

  /** Farthest that a count stands from the words of its claim, tokens. */
  private static final int REACH = 16;

  /** What can be done for the first or fifth time; a stance or reproach is not counted. */
  private static final Set<EventType> COUNTABLE =
      EnumSet.complementOf(
          EnumSet.of(EventType.POSITION, EventType.ACCUSATION, EventType.RELATIONS_CHANGE));

  /** Of which one says "the first document", "the first envoy": their object or target is it. */
  private static final Set<EventType> COUNTED_BY_OBJECT =
      EnumSet.of(EventType.APPOINTMENT, EventType.AGREEMENT);

  /** What comes again, or ends, after a break. */
  private static final Set<EventType> AFTER_BREAK =
      EnumSet.of(
          EventType.MEETING,
          EventType.VISIT,
          EventType.COOPERATION,
          EventType.EXERCISE,
          EventType.RESUMPTION,
          EventType.OPENING,
          EventType.APPOINTMENT,
          EventType.DEPARTURE,
          EventType.AGREEMENT);

  private static final Set<EventType> STANDING =
      EnumSet.of(EventType.SUSPENSION, EventType.CLOSURE, EventType.DEPARTURE);

  /** What has anniversaries. */
  private static final Set<EventType> REMEMBERED =
      EnumSet.of(
          EventType.ESTABLISHMENT,
          EventType.DISSOLUTION,
          EventType.OPENING,
          EventType.CLOSURE,
          EventType.ACCESSION,
          EventType.AGREEMENT,
          EventType.CONFLICT);

  private final Scene scene;
  private final List<Draft> drafts;
  private final Distance distance;

  Bearing(Scene scene, List<Draft> drafts) {
    this.scene = scene;
    this.drafts = drafts;
    this.distance = new Distance(scene);
  }

  /** The claim that carries a count, if one can. */
  Optional<Draft> of(Counted counted) {
    Span span = counted.span();
    return switch (counted.use()) {
      case TURN ->
          nearest(
              span,
              d ->
                  COUNTABLE.contains(d.type)
                      && !isBasis(d, counted)
                      && !isInserted(d, span)
                      && isByItsVerb(d, span));
      case RANK -> ranked(counted);
      case BREAK -> nearest(span, d -> AFTER_BREAK.contains(d.type) && !d.negative);
      case TENURE -> nearest(span, d -> d.type == EventType.DEPARTURE);
      case LASTING -> nearest(span, d -> d.negative && isByItsVerb(d, span));
      case STANDING ->
          nearest(span, d -> (d.negative || STANDING.contains(d.type)) && isByItsVerb(d, span));
      case MEMBERS, STATES ->
          member(span).or(() -> nearest(span, d -> d.type.family() != EventType.Family.FORCE));
      case JUBILEE -> nearest(span, d -> REMEMBERED.contains(d.type));
      case WINDOW, YEAR, SINCE, EVER, NONE -> Optional.empty();
    };
  }

  /**
   * "The first session", "signed the first document": the noun it stands on is the claim's own; "…,
   * the tenth since 2016": what was told before it.
   */
  private Optional<Draft> ranked(Counted counted) {
    Span span = counted.span();
    int at = scene.index(span.start());
    Optional<Draft> own =
        closest(
            span,
            d ->
                COUNTABLE.contains(d.type)
                    && (nouns(d).anyMatch(n -> isOn(at, n)) || leadsTo(at, d)));
    boolean based = counted.since().isPresent() || counted.yearly() || counted.period().isPresent();
    boolean alone = based || at > 0 && scene.token(at - 1).pos() == Pos.DET;
    if (own.isEmpty() && isOnSitting(at)) {
      return nearest(span, d -> d.type == EventType.MEETING && d.trigger.start() < span.start());
    }
    return own.isPresent() || isOnNoun(at) || !alone
        ? own
        : nearest(span, d -> COUNTABLE.contains(d.type) && d.trigger.start() < span.start());
  }

  /** "The first time that the Council, set up in 2002, had met": an insertion has its own verb. */
  private boolean isInserted(Draft draft, Span span) {
    boolean inner =
        draft
            .clause
            .map(Clause::link)
            .filter(l -> l == Clause.Link.PARTICIPLE || l == Clause.Link.RELATIVE)
            .isPresent();
    return inner && scene.isParted(draft.trigger, span, ',');
  }

  /** The claim's own noun, what its light verb stands with, the post or document it is about. */
  private static Stream<Phrase> nouns(Draft draft) {
    Stream<Phrase> own = Stream.concat(draft.noun.stream(), draft.fit.fixed().stream());
    Stream<Phrase> object =
        Stream.of(Role.OBJECT, Role.TARGET)
            .filter(r -> COUNTED_BY_OBJECT.contains(draft.type))
            .flatMap(r -> draft.fit.role(r).stream())
            .flatMap(f -> f.phrase().stream());
    return Stream.concat(own, object);
  }

  private static boolean isOn(int at, Phrase noun) {
    return noun.first() <= at && at <= noun.last() && at != noun.head();
  }

  /** Nothing but adjectives and nouns between the rank and the claim's own words. */
  private boolean leadsTo(int at, Draft draft) {
    for (int i = at + 1; i < scene.sentence().tokens().size() && i <= at + 5; i++) {
      if (scene.token(i).span().overlaps(draft.trigger)) {
        return scene.token(i).pos().isNominal() || scene.token(i).span().equals(draft.trigger);
      }
      Pos pos = scene.token(i).pos();
      if (pos != Pos.ADJ && !pos.isNominal()) {
        return false;
      }
    }
    return false;
  }

  /** "They sat down on Saturday, the first summit since 2008": the sitting is what was told. */
  private boolean isOnSitting(int at) {
    return at + 1 < scene.sentence().tokens().size()
        && scene.grammar().is(WordClass.SITTING, scene.token(at + 1).lemma());
  }

  /** "The first day": the rank is of a noun that is no claim. */
  private boolean isOnNoun(int at) {
    for (int i = at + 1; i < scene.sentence().tokens().size(); i++) {
      Pos pos = scene.token(i).pos();
      if (pos.isNominal()) {
        return true;
      }
      if (pos != Pos.ADJ) {
        return false;
      }
    }
    return false;
  }

  /** "For the first time since the annexation": what it is counted from is not what is counted. */
  private boolean isBasis(Draft draft, Counted counted) {
    boolean behind = draft.trigger.start() >= counted.span().end();
    return counted.since().isPresent()
        && draft.noun.isPresent()
        && behind
        && distance.between(draft.trigger, counted.span()) <= 3;
  }

  /**
   * "Berlin has for the first time said that a freeze …": another verb stands nearer; not so in "it
   * is the first time they met".
   */
  private boolean isByItsVerb(Draft draft, Span span) {
    int mine = distance.between(draft.trigger, span);
    return scene.sentence().clauses().stream()
        .filter(c -> draft.clause.filter(own -> own == c && !isSaidOf(draft)).isEmpty())
        .map(scene::verb)
        .filter(verb -> !verb.overlaps(draft.trigger) && !presents(verb, draft, span))
        .allMatch(verb -> distance.between(verb, span) > mine);
  }

  private boolean presents(Span verb, Draft draft, Span span) {
    return verb.end() <= span.start()
        && draft.trigger.start() >= span.end() - 1
        && distance.between(verb, span) <= 1;
  }

  /** A noun that something else is said of; "no meeting has been called" is said of none. */
  private boolean isSaidOf(Draft draft) {
    return draft.noun.isPresent()
        && !draft.negative
        && draft.clause.filter(c -> scene.verb(c).overlaps(draft.trigger)).isEmpty();
  }

  /** Those who are counted act in it, or it is done to them. */
  private Optional<Draft> member(Span span) {
    return closest(
        span,
        d ->
            Stream.concat(d.agents.stream(), d.targets.stream())
                .map(Mention::span)
                .anyMatch(span::overlaps));
  }

  private Optional<Draft> nearest(Span span, Predicate<Draft> fits) {
    return closest(span, fits).filter(d -> distance.between(d.trigger, span) <= REACH);
  }

  private Optional<Draft> closest(Span span, Predicate<Draft> fits) {
    return drafts.stream()
        .filter(fits)
        .min(Comparator.comparingInt(d -> distance.between(d.trigger, span)));
  }
}
