package org.detente.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.WordClass;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.Role;
import org.detente.lexicon.Sense;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Span;

/**
 * What a meeting is about: "met to discuss Afghanistan" tells one meeting and its topic, as does
 * "met over Crimea" and "a session devoted to Iraq".
 */
record Topics(FrameMatcher matcher, Ledger ledger) {

  /** Gives a meeting its topic; what only tells the topic tells no meeting of its own. */
  void complete(Scene scene, Draft draft) {
    if (draft.type != EventType.MEETING || draft.clause.isEmpty()) {
      return;
    }
    for (Clause purpose : scene.sentence().clauses()) {
      boolean governed =
          purpose.link() == Clause.Link.INFINITIVE
              && purpose.governor().filter(g -> g == draft.clause.get()).isPresent();
      Optional<Fit> talk =
          governed
              ? matcher.verb(scene, purpose).stream().filter(Topics::isMeeting).findFirst()
              : Optional.empty();
      if (talk.isPresent()) {
        if (draft.object.isEmpty()) {
          talk.get().role(Role.OBJECT).stream()
              .findFirst()
              .ifPresent(o -> Drafting.object(draft, o));
        }
        ledger.silence(scene, List.of(purpose));
      }
    }
    draft.clause.get().obliques().stream()
        .filter(o -> scene.governs(WordClass.PURPOSE, o))
        .filter(o -> scene.grammar().is(WordClass.ENCOUNTER, scene.head(o).lemma()))
        .forEach(o -> talks(scene, draft, o));
  }

  /** "gathered for talks on Russia", "met for a session of the Council": one meeting. */
  private void talks(Scene scene, Draft draft, Phrase noun) {
    Optional<Fit> talk = matcher.noun(scene, noun).stream().filter(Topics::isMeeting).findFirst();
    if (talk.isEmpty()) {
      return;
    }
    if (draft.object.isEmpty()) {
      talk.get().role(Role.OBJECT).stream().findFirst().ifPresent(o -> Drafting.object(draft, o));
    }
    draft.forum =
        draft.forum.or(
            () -> talk.get().role(Role.FORUM).stream().findFirst().map(Fit.Filler::mention));
    ledger.useAlone(scene, noun);
  }

  /** "discussed the activities of the alliance": what it does is the topic, not who does it. */
  static void ofDoing(Scene scene, Draft draft, Gazetteer gazetteer) {
    boolean party =
        draft.type == EventType.MEETING
            && draft
                .object
                .flatMap(Mention::entity)
                .flatMap(gazetteer::entity)
                .filter(e -> e.slug().equals("nato") || e.slug().equals("russia"))
                .isPresent();
    draft
        .objectPhrase
        .filter(o -> party && scene.name(o.head()).isEmpty())
        .map(scene::words)
        .ifPresent(w -> draft.object = Optional.of(Mention.unresolved(w, w.of(scene.text()))));
  }

  /** Gives a meeting that has no topic the one that stands beside it. */
  static void beside(Scene scene, Draft draft) {
    boolean held = draft.type == EventType.MEETING || isOff(draft);
    if (!held || draft.object.isPresent()) {
      return;
    }
    Set<Phrase> around = new LinkedHashSet<>();
    List<Phrase> nouns = new ArrayList<>();
    draft.noun.ifPresent(nouns::add);
    draft
        .clause
        .filter(c -> draft.noun.isEmpty() || draft.trigger.overlaps(scene.verb(c)))
        .ifPresent(
            c -> {
              around.addAll(c.obliques());
              nouns.addAll(c.subjects());
              nouns.addAll(c.objects());
            });
    draft.noun.ifPresent(n -> around.addAll(scene.below(n)));
    Stream.concat(
            nouns.stream().flatMap(n -> ofParticiple(scene, n)),
            around.stream().filter(p -> scene.governs(WordClass.TOPIC, p)))
        .filter(p -> !isWhen(scene, p))
        .findFirst()
        .map(scene::words)
        .or(() -> onAgenda(scene, around))
        .ifPresent(w -> draft.object = Optional.of(Mention.unresolved(w, w.of(scene.text()))));
    if (draft.object.isEmpty()) {
      purpose(scene, draft);
    }
  }

  private static boolean isOff(Draft draft) {
    return (draft.type == EventType.CANCELLATION || draft.type == EventType.POSTPONEMENT)
        && draft.forum.isPresent();
  }

  /** "met, with Ukraine at the top of the agenda", "On the agenda was Ukraine when they met". */
  private static Optional<Span> onAgenda(Scene scene, Set<Phrase> around) {
    return Stream.concat(
            around.stream().filter(p -> isOnAgenda(scene, p)),
            scene.sentence().clauses().stream()
                .filter(c -> scene.grammar().is(WordClass.COPULA, c.verb().lemma()))
                .filter(c -> c.obliques().stream().anyMatch(o -> isAgenda(scene, o)))
                .flatMap(c -> c.objects().stream()))
        .findFirst()
        .map(p -> scene.sentence().cover(p.first(), last(p)));
  }

  private static int last(Phrase phrase) {
    return phrase.all().stream().mapToInt(Phrase::last).max().orElse(phrase.last());
  }

  /** "with Ukraine at the top of the agenda": no Ukraine takes part. */
  static boolean isOnAgenda(Scene scene, Phrase phrase) {
    return scene.governs(WordClass.WITH, phrase)
        && scene.below(phrase).stream().anyMatch(b -> isAgenda(scene, b));
  }

  private static boolean isAgenda(Scene scene, Phrase phrase) {
    return scene.grammar().is(WordClass.TOPIC, scene.head(phrase).lemma())
        && scene.head(phrase).pos() == Pos.NOUN;
  }

  /** "a session devoted to Iraq". */
  private static Stream<Phrase> ofParticiple(Scene scene, Phrase noun) {
    return Stream.concat(Stream.of(noun), scene.below(noun).stream())
        .flatMap(p -> p.participles().stream())
        .filter(c -> scene.grammar().is(WordClass.TOPIC, c.verb().lemma()))
        .flatMap(c -> c.obliques().stream())
        .limit(1);
  }

  /** "met to review the mission": what they are to look at. */
  private static void purpose(Scene scene, Draft draft) {
    scene.sentence().clauses().stream()
        .filter(c -> c.link() == Clause.Link.INFINITIVE)
        .filter(c -> c.governor().filter(g -> g == draft.clause.orElse(null)).isPresent())
        .filter(c -> scene.grammar().is(WordClass.TOPIC, c.verb().lemma()))
        .flatMap(c -> c.objects().stream())
        .findFirst()
        .map(scene::words)
        .ifPresent(w -> draft.object = Optional.of(Mention.unresolved(w, w.of(scene.text()))));
  }

  /** "over the weekend", "over two hours": how long or when, not what about. */
  private static boolean isWhen(Scene scene, Phrase phrase) {
    return IntStream.rangeClosed(phrase.first(), phrase.head())
        .anyMatch(
            i ->
                scene.token(i).pos() == Pos.TIME
                    || scene.grammar().is(WordClass.SPAN_OF_TIME, scene.token(i).lemma())
                    || scene.grammar().is(WordClass.SITTING, scene.token(i).lemma()));
  }

  private static boolean isMeeting(Fit fit) {
    return fit.sense().effect() == Sense.Effect.EVENT
        && fit.sense().type().filter(t -> t == EventType.MEETING).isPresent();
  }
}
