package org.detente.extract;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.detente.extract.Fit.Filler;
import org.detente.language.Clause;
import org.detente.language.Morph;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.WordClass;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Span;

/** The words of an object: of what is held, alleged or threatened as far as the clause goes on. */
final class Held {

  /** Types that are as long as what is held, alleged or threatened. */
  private static final Set<EventType> HELD =
      EnumSet.of(EventType.POSITION, EventType.ACCUSATION, EventType.THREAT);

  private Held() {}

  /** The object that a filler is for a draft. */
  static Mention of(Draft draft, Filler filler) {
    Mention words = words(draft, filler);
    return filler
        .phrase()
        .filter(p -> words.entity().isEmpty() && draft.noun.isEmpty())
        .flatMap(p -> owned(draft, p, words.span()).or(() -> Described.of(draft, p, words.span())))
        .map(own -> Mention.unresolved(own, own.of(draft.scene.text())))
        .orElse(words);
  }

  /** "opposes Georgia's accession": with whose it is, where that is not who opposes it. */
  private static Optional<Span> owned(Draft draft, Phrase phrase, Span words) {
    Scene scene = draft.scene;
    return phrase.complements().stream()
        .filter(c -> scene.governs(WordClass.OWNER, c) && c.last() < phrase.head())
        .filter(c -> scene.name(c.head()).isPresent())
        .map(c -> scene.words(c))
        .filter(o -> o.end() <= words.start())
        .filter(o -> draft.agents.stream().map(Mention::span).noneMatch(o::overlaps))
        .findFirst()
        .map(words::cover);
  }

  private static Mention words(Draft draft, Filler filler) {
    Scene scene = draft.scene;
    Mention own = ObjectWords.of(scene, filler.mention(), filler.phrase());
    Optional<Span> deed =
        filler
            .phrase()
            .filter(p -> draft.type == EventType.POSITION)
            .flatMap(
                p -> draft.clause.flatMap(c -> deed(scene, c, p).or(() -> summed(scene, c, p))));
    if (deed.isPresent()) {
      return Mention.unresolved(deed.get(), deed.get().of(scene.text()));
    }
    Optional<Span> held =
        filler
            .phrase()
            .filter(p -> HELD.contains(draft.type) && own.entity().isEmpty())
            .filter(p -> own.equals(filler.mention()))
            .flatMap(p -> draft.clause.map(c -> WhatIsSaid.held(scene, c, p)));
    Optional<Span> judged = filler.phrase().flatMap(p -> judged(draft, p));
    return judged
        .or(() -> held)
        .map(words -> Mention.unresolved(words, words.of(scene.text())))
        .orElse(own);
  }

  /**
   * "a qualifié cette demande d'inacceptable", "called some of the demands unacceptable": what it
   * is called is no part of it.
   */
  private static Optional<Span> judged(Draft draft, Phrase object) {
    Scene scene = draft.scene;
    int end =
        draft
                .fit
                .fixed()
                .map(
                    f ->
                        scene.below(object).contains(f) && f.last() > f.head()
                            ? f.last()
                            : f.first())
                .orElse(0)
            - 1;
    if (!HELD.contains(draft.type) || end < object.head() || end > object.extent() + 2) {
      return Optional.empty();
    }
    if (end > object.head() && scene.grammar().is(WordClass.ARTICLE, scene.token(end).lower())) {
      end--;
    }
    if (scene.grammar().is(WordClass.ARTICLE, scene.token(end + 1).lower())) {
      return Optional.of(scene.sentence().cover(object.first(), end))
          .map(words -> new Span(scene.words(object).start(), words.end()));
    }
    while (end > object.head() && QuoteMarks.is(scene.token(end).form())) {
      end--;
    }
    boolean inside = end > object.last() && scene.head(object).pos() == Pos.DET;
    boolean called = scene.token(end).pos() == Pos.ADP;
    return (called || inside) && end > object.head()
        ? Optional.of(scene.sentence().cover(object.first(), called ? end - 1 : end))
        : Optional.empty();
  }

  /** "opposed Poland joining", "is against Poland joining": what somebody does is held, not who. */
  private static Optional<Span> deed(Scene scene, Clause stance, Phrase object) {
    return scene.sentence().clauses().stream()
        .filter(c -> c.link() == Clause.Link.PARTICIPLE)
        .filter(
            c ->
                scene.grammar().is(WordClass.CONTEMPLATING, stance.verb().lemma())
                        && stance.objects().contains(object)
                    || Unrealised.isContemplated(scene, c))
        .filter(c -> c.verb().form() == Morph.Form.PRESENT_PARTICIPLE)
        .filter(c -> c.noun().filter(n -> n == object).isPresent())
        .filter(c -> c.verb().first() == object.extent() + 1)
        .findFirst()
        .map(c -> scene.words(object).cover(ClauseWords.extent(scene, c)));
  }

  /** "a suspendu sa mission, ce que l'Otan regrette": what the clause before tells is held so. */
  private static Optional<Span> summed(Scene scene, Clause stance, Phrase object) {
    return stance
        .governor()
        .filter(g -> stance.link() == Clause.Link.RELATIVE)
        .filter(g -> scene.grammar().is(WordClass.THIS, scene.head(object).lower()))
        .filter(g -> scene.head(object).pos() == Pos.PRON && object.first() == object.last())
        .map(Clause::finite)
        .filter(g -> g.verb().first() < object.first() - 2)
        .map(g -> scene.sentence().cover(g.verb().first(), object.first() - 2));
  }
}
