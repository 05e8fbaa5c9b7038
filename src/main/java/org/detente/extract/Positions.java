package org.detente.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.VerbGroup;
import org.detente.language.WordClass;
import org.detente.lexicon.Entity;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.Sense;
import org.detente.model.EntityKind;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Span;

/** What a known voice says and no claim tells is a position. */
final class Positions {

  private final Scene scene;
  private final Gazetteer gazetteer;
  private final Voices voices;

  Positions(Scene scene, Gazetteer gazetteer, Voices voices) {
    this.scene = scene;
    this.gazetteer = gazetteer;
    this.voices = voices;
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
              .filter(
                  f ->
                      f.role(org.detente.lexicon.Role.AGENT).stream()
                          .anyMatch(a -> isVoice(a.mention())))
              .findFirst();
      if (fit.isEmpty() || tells(found, saying).findAny().isPresent()) {
        continue;
      }
      List<Clause> content = content(saying);
      if (content.isEmpty() || Mood.isFuture(saying.verb())) {
        continue;
      }
      EventType type =
          matcher.speech().threatens(saying) && !Retorts.isJudgement(scene, content.get(0))
                  || Retorts.areAnnounced(scene, content.get(0), s -> isOwn(s, fit.get()))
              ? EventType.THREAT
              : Retorts.refuse(scene, saying, content.get(0))
                  ? EventType.REFUSAL
                  : isWrong(content)
                      ? EventType.ACCUSATION
                      : asked(content, fit.get()).isPresent()
                          ? EventType.DEMAND
                          : EventType.POSITION;
      Draft draft = new Draft(scene, fit.get(), type, scene.verb(saying));
      if (type == EventType.DEMAND) {
        asked(content, fit.get()).ifPresent(draft.targets::add);
      }
      if (type == EventType.ACCUSATION) {
        content.get(0).subjects().stream()
            .flatMap(s -> named(s).stream())
            .filter(this::isVoice)
            .findFirst()
            .ifPresent(draft.targets::add);
      }
      fit.get().role(org.detente.lexicon.Role.AGENT).stream()
          .map(Fit.Filler::mention)
          .filter(this::isVoice)
          .forEach(draft.agents::add);
      Span words = WhatIsSaid.of(scene, saying, content.get(0));
      draft.object = Optional.of(Mention.unresolved(words, words.of(scene.text())));
      draft.speaker = draft.agents.stream().findFirst();
      draft.traits.add(Trait.WHAT_IS_SAID);
      positions.add(draft);
    }
    return positions;
  }

  /** "The alliance must promise to take in nobody, Lavrov said": who must is not who says it. */
  private Optional<Mention> asked(List<Clause> content, Fit saying) {
    Clause said = content.get(0);
    boolean must = Mood.isOnlyDue(scene, said);
    Set<String> voice = voice(saying);
    return said.subjects().stream()
        .filter(s -> must && !voice.isEmpty())
        .flatMap(s -> named(s).stream())
        .filter(m -> isVoice(m) && sides(m).stream().noneMatch(voice::contains))
        .findFirst();
  }

  private Set<String> voice(Fit saying) {
    return saying.role(org.detente.lexicon.Role.AGENT).stream()
        .flatMap(a -> sides(a.mention()).stream())
        .collect(Collectors.toSet());
  }

  private boolean isOwn(Phrase subject, Fit saying) {
    return named(subject)
        .filter(m -> sides(m).stream().anyMatch(voice(saying)::contains))
        .isPresent();
  }

  private Optional<Mention> named(Phrase phrase) {
    return scene
        .name(phrase.head())
        .flatMap(m -> m.entities().stream().filter(e -> e.kind().isAgent()).findFirst())
        .map(e -> Resolver.mention(scene, scene.core(phrase), e));
  }

  private Set<String> sides(Mention mention) {
    return mention
        .entity()
        .map(slug -> Set.copyOf(new Sides(gazetteer).of(slug, Optional.empty())))
        .orElse(Set.of());
  }

  /** "Russia has violated the treaty, NATO said": a named party does wrong, or is it. */
  private boolean isWrong(List<Clause> content) {
    Clause said = content.get(0);
    boolean party =
        said.subjects().stream()
            .flatMap(s -> scene.name(s.head()).stream())
            .anyMatch(m -> m.entities().stream().anyMatch(e -> e.kind().isAgent()));
    boolean wrong =
        scene.grammar().is(WordClass.WRONGDOING, said.verb().lemma())
            || scene.grammar().is(WordClass.COPULA, said.verb().lemma())
                && said.objects().stream()
                    .anyMatch(o -> scene.grammar().is(WordClass.WRONGDOING, scene.head(o).lemma()));
    return party && wrong && !said.verb().negated() && said.verb().isFinite();
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

  private boolean isVoice(Mention mention) {
    return kind(mention)
        .filter(k -> k.isAgent() && k != EntityKind.COUNCIL && k != EntityKind.PLACE)
        .isPresent();
  }

  private Optional<EntityKind> kind(Mention mention) {
    return mention.entity().flatMap(gazetteer::entity).map(Entity::kind);
  }
}
