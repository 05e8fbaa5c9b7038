package org.detente.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Morph;
import org.detente.language.Phrase;
import org.detente.language.VerbGroup;
import org.detente.language.WordClass;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.Sense;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Span;

/** What a known voice says and no claim tells is a position. */
final class Positions {

  private final Scene scene;
  private final Gazetteer gazetteer;
  private final Voices voices;
  private final Stance stance;

  Positions(Scene scene, Gazetteer gazetteer, Voices voices) {
    this.scene = scene;
    this.gazetteer = gazetteer;
    this.voices = voices;
    this.stance = new Stance(scene, gazetteer);
  }

  /**
   * What a known voice says and no claim tells is a position: "Comme Grouchko l'a dit, il n'y a pas
   * d'ordre du jour".
   */
  List<Draft> positions(FrameMatcher matcher, List<Draft> found) {
    List<Draft> positions = new ArrayList<>();
    found.removeIf(d -> NotHeld.is(d, voices, gazetteer));
    found.removeIf(d -> OnlyTelling.is(d) && !content(d.clause.orElseThrow()).isEmpty());
    for (Clause saying : scene.sentence().clauses()) {
      boolean reports = scene.grammar().is(WordClass.REPORTING, saying.verb().lemma());
      boolean due = saying.verb().modals().contains(VerbGroup.Modal.DUTY);
      if (!saying.verb().isFinite()
          || saying.verb().negated()
          || due
          || reports
          || saying.link() == Clause.Link.ADVERBIAL && Irrealis.isUntold(scene, saying)
          || Supposed.isAskedAfter(scene, saying)
          || isWhatIsSaid(saying)) {
        continue;
      }
      Optional<Fit> fit =
          matcher.verb(scene, saying).stream()
              .filter(f -> f.sense().effect() == Sense.Effect.ATTRIBUTION)
              .filter(f -> !speakers(f, saying).isEmpty())
              .findFirst();
      if (fit.isEmpty() || tells(found, saying).findAny().isPresent()) {
        fit.ifPresent(
            by -> {
              List<Draft> told = tells(found, saying).toList();
              told.stream()
                  .filter(d -> told.size() == 1 && isOpen(d, saying))
                  .forEach(d -> fill(d, by));
            });
        continue;
      }
      List<Clause> content = Verbless.told(scene, fit.get(), content(saying));
      if (Mood.isFuture(saying.verb())) {
        continue;
      }
      if (content.isEmpty()) {
        new Verbless(scene, saying)
            .words()
            .filter(w -> !Verbless.isAnybodys(scene, fit.get()))
            .filter(w -> found.stream().noneMatch(d -> d.trigger.overlaps(w)))
            .ifPresent(w -> positions.add(draft(fit.get(), EventType.POSITION, saying, w)));
        continue;
      }
      if (isDone(saying, content.get(0))) {
        continue;
      }
      Optional<Mention> asked = stance.asked(content.get(0), voice(fit.get()));
      EventType type =
          matcher.speech().threatens(saying) && !Retorts.isJudgement(scene, content.get(0))
                  || Retorts.areAnnounced(scene, content.get(0), s -> isOwn(s, fit.get()))
              ? EventType.THREAT
              : Retorts.refuse(scene, saying, content.get(0))
                  ? EventType.REFUSAL
                  : stance.isWrong(content.get(0)) || accuses(matcher, saying)
                      ? EventType.ACCUSATION
                      : asked.isPresent() ? EventType.DEMAND : EventType.POSITION;
      Draft draft = draft(fit.get(), type, saying, WhatIsSaid.of(scene, saying, content.get(0)));
      if (type == EventType.DEMAND) {
        asked.ifPresent(draft.targets::add);
      }
      if (type == EventType.ACCUSATION) {
        stance.blamed(content.get(0)).ifPresent(draft.targets::add);
      }
      positions.add(draft);
    }
    return positions;
  }

  /** "« C'est une attaque », a accusé M. Lavrov": in French by the verb alone. */
  private boolean accuses(FrameMatcher matcher, Clause saying) {
    return !scene.grammar().all(WordClass.OBJECT_CLITIC).isEmpty()
        && matcher.speech().accuses(saying);
  }

  /** "Вопрос, добавил он, не поднимался": what was or was not done to something is no stance. */
  private boolean isDone(Clause saying, Clause said) {
    VerbGroup done = said.verb();
    boolean past =
        done.tense() == Morph.Tense.PAST || done.perfect() && voices.author(saying).isPresent();
    return done.voice() == VerbGroup.Voice.PASSIVE
        && done.modals().isEmpty()
        && past
        && said.subjects().stream().noneMatch(s -> FirstPerson.is(scene, s));
  }

  private Draft draft(Fit fit, EventType type, Clause saying, Span words) {
    Draft draft = new Draft(scene, fit, type, scene.verb(saying));
    draft.agents.addAll(speakers(fit, saying));
    draft.object = Optional.of(Mention.unresolved(words, words.of(scene.text())));
    draft.speaker = draft.agents.stream().findFirst();
    draft.traits.add(Trait.WHAT_IS_SAID);
    return draft;
  }

  /**
   * "NATO breaks its word, Lavrov charged": what is charged stands before; one only threatens with
   * what one will do oneself.
   */
  private void fill(Draft draft, Fit fit) {
    for (Clause said : content(draft.clause.orElseThrow()).stream().limit(1).toList()) {
      Span words = WhatIsSaid.of(scene, draft.clause.get(), said);
      draft.object = Optional.of(Mention.unresolved(words, words.of(scene.text())));
      if (draft.type == EventType.THREAT
          && !Retorts.areAnnounced(scene, said, s -> isOwn(s, fit))) {
        draft.type = EventType.POSITION;
      }
    }
  }

  private static boolean isOpen(Draft draft, Clause saying) {
    return draft.type.family() == EventType.Family.SPEECH_ACT
        && draft.noun.isEmpty()
        && draft.clause.filter(c -> c == saying).isPresent()
        && draft.object.isEmpty()
        && draft.targets.isEmpty();
  }

  /** Those who say it, or whose text it is that does. */
  private List<Mention> speakers(Fit fit, Clause saying) {
    List<Mention> speakers =
        fit.role(org.detente.lexicon.Role.AGENT).stream().map(Fit.Filler::mention).toList();
    return (speakers.isEmpty() ? voices.author(saying).stream() : speakers.stream())
        .filter(stance::isVoice)
        .toList();
  }

  private Set<String> voice(Fit saying) {
    return saying.role(org.detente.lexicon.Role.AGENT).stream()
        .flatMap(a -> stance.sides(a.mention()).stream())
        .collect(Collectors.toSet());
  }

  private boolean isOwn(Phrase subject, Fit saying) {
    return stance
        .named(subject)
        .filter(m -> stance.sides(m).stream().anyMatch(voice(saying)::contains))
        .isPresent();
  }

  private List<Clause> content(Clause saying) {
    List<Clause> governed =
        scene.content(saying).stream()
            .filter(c -> !OfNoun.is(scene, saying, c) && !WhatIsSaid.isInserted(scene, saying, c))
            .filter(c -> !NotSaid.isOfDecision(scene, c))
            .toList();
    return governed.isEmpty()
        ? scene.sentence().clauses().stream()
            .filter(
                c ->
                    voices
                        .of(c)
                        .filter(v -> v.clause().filter(s -> s == saying).isPresent())
                        .isPresent())
            .filter(c -> !Mood.isHypothetical(scene.grammar(), c) && !isAs(c))
            .filter(c -> !WhatIsSaid.isSource(scene, saying, c) && !OfNoun.is(scene, saying, c))
            .filter(c -> c.verb().isFinite() && !NotSaid.isUntold(scene, c))
            .sorted(Comparator.comparing(WhatIsSaid::isAside))
            .toList()
        : governed;
  }

  /** "tenir compte de ce que disent les Baltes": what they say is not told. */
  private boolean isWhatIsSaid(Clause saying) {
    return saying.link() == Clause.Link.RELATIVE
        && scene.grammar().is(WordClass.RELATIVE_OBJECT, saying.marker());
  }

  /** "Как передаёт агентство" names a source, it says nothing. */
  private boolean isAs(Clause clause) {
    return clause.link() == Clause.Link.ADVERBIAL
        && scene.grammar().is(WordClass.AS, clause.marker());
  }

  private Stream<Draft> tells(List<Draft> found, Clause saying) {
    List<Clause> said = content(saying);
    return found.stream()
        .filter(d -> !NotSaid.isAsideOfNobody(d))
        .filter(
            d ->
                d.clause
                    .filter(
                        c ->
                            c == saying && !isBeside(d, saying)
                                || said.contains(c)
                                || voices
                                    .of(c)
                                    .filter(v -> v.clause().filter(s -> s == saying).isPresent())
                                    .isPresent())
                    .isPresent());
  }

  /** "avant son départ, il a déclaré que": an event told beside the saying is not what is said. */
  private boolean isBeside(Draft draft, Clause saying) {
    return draft
        .noun
        .map(scene::outermost)
        .filter(n -> saying.obliques().contains(n) && !saying.objects().contains(n))
        .isPresent();
  }
}
