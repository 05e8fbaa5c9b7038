package org.detente.extract;

import java.util.Set;
import java.util.stream.IntStream;
import org.detente.language.Clause;
import org.detente.language.Morph.Tense;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.VerbGroup.Voice;
import org.detente.language.WordClass;
import org.detente.lexicon.Gazetteer;
import org.detente.lexicon.Role;
import org.detente.model.EventType;
import org.detente.model.Modality;

/** Threats that are none: what one warns of is done by others, or happens. */
record Warnings(Scene scene, Resolver resolver, Gazetteer gazetteer) {

  /**
   * "a prévenu que l'Ukraine serait détruite", "предупредил об угрозе войны": of what others may do
   * and of a danger one warns, not threatens.
   */
  void complete(Draft draft) {
    if (isAnnounced(draft)) {
      draft.type = EventType.THREAT;
      return;
    }
    if (announcesAnswer(draft)) {
      draft.type = EventType.THREAT;
    }
    if (draft.type != EventType.THREAT) {
      return;
    }
    Set<String> warning = new Sides(gazetteer).ofAll(draft.agents);
    Set<String> acting =
        new Sides(gazetteer)
            .ofAll(
                draft.fit.content().stream()
                    .flatMap(c -> c.subjects().stream())
                    .flatMap(s -> resolver.resolve(scene, s, e -> e.kind().isAgent()).stream())
                    .toList());
    boolean thing =
        acting.isEmpty()
            && draft.fit.content().stream()
                .filter(c -> c.link() == Clause.Link.COMPLEMENT && !isClosedOnTerms(c))
                .filter(c -> !Retorts.areTaken(scene, c))
                .flatMap(c -> c.subjects().stream())
                .anyMatch(s -> isThing(s, warning));
    boolean nothing =
        draft.fit.noun().isEmpty()
            && draft.object.isEmpty()
            && draft.targets.isEmpty()
            && draft.fit.content().isEmpty()
            && (scene.grammar().all(WordClass.ONES_OWN).isEmpty()
                || draft.fit.sense().bindings().stream()
                    .anyMatch(b -> b.role() == Role.OBJECT || b.role() == Role.CONTENT));
    boolean others = !acting.isEmpty() && acting.stream().noneMatch(warning::contains);
    if (!warning.isEmpty() && (thing || others || nothing || Dangers.isOfDanger(draft))) {
      draft.type = EventType.POSITION;
    }
  }

  /** "a prévenu que la Russie prendrait des contre-mesures": what one will do oneself. */
  private boolean announcesAnswer(Draft draft) {
    return draft.type == EventType.POSITION
        && draft
            .clause
            .filter(c -> scene.grammar().is(WordClass.INFORMING, c.verb().lemma()))
            .isPresent()
        && draft.fit.content().stream()
            .anyMatch(c -> Retorts.areAnnounced(scene, c, s -> isOwn(draft, s)));
  }

  /**
   * "prendra des mesures, a prévenu Lavrov", "prendra des mesures de rétorsion": what one will do
   * oneself against others.
   */
  private boolean isAnnounced(Draft draft) {
    boolean warned =
        draft
            .announcement
            .filter(a -> scene.grammar().is(WordClass.INFORMING, a.verb().lemma()))
            .isPresent();
    boolean threat =
        draft.type == EventType.DECISION
            && draft
                .clause
                .filter(c -> Retorts.areToCome(scene, c, warned) || isOnTerms(draft, c))
                .isPresent();
    if (threat) {
      draft.modality = Modality.ACTUAL;
    }
    return threat;
  }

  /** "Если США выйдут, Россия примет меры", "будет вынуждена принять меры": in Russian a threat. */
  private boolean isOnTerms(Draft draft, Clause clause) {
    boolean ahead =
        !scene.grammar().all(WordClass.ONES_OWN).isEmpty()
            && draft.fit.fixed().isPresent()
            && draft.fit.sense().bindings().stream()
                .noneMatch(b -> b.role() == Role.OBJECT || b.role() == Role.CONTENT)
            && clause.verb().tense() == Tense.FUTURE
            && !clause.verb().negated();
    boolean forced =
        IntStream.rangeClosed(clause.verb().first(), clause.verb().head())
            .mapToObj(scene::token)
            .anyMatch(t -> scene.grammar().is(WordClass.FORCING, t.participle()));
    return ahead
        && (forced
            || scene.sentence().clauses().stream()
                .filter(c -> c.governor().filter(g -> g == clause).isPresent())
                .filter(c -> c.link() == Clause.Link.ADVERBIAL)
                .anyMatch(c -> scene.grammar().is(WordClass.CONDITION, c.marker())));
  }

  private boolean isOwn(Draft draft, Phrase subject) {
    Set<String> warning = new Sides(gazetteer).ofAll(draft.agents);
    return new Sides(gazetteer)
        .ofAll(resolver.resolve(scene, subject, e -> e.kind().isAgent()).stream().toList()).stream()
            .anyMatch(warning::contains);
  }

  /** "a averti que la route pourrait être fermée si": what will be done if others do something. */
  private boolean isClosedOnTerms(Clause content) {
    return content.verb().voice() == Voice.PASSIVE
        && scene.sentence().clauses().stream()
            .filter(c -> c.link() == Clause.Link.ADVERBIAL)
            .filter(c -> scene.grammar().is(WordClass.CONDITION, c.marker()))
            .anyMatch(c -> c.verb().first() > content.verb().last());
  }

  /** "warned that the war could last for months": nothing of his own that he would do. */
  private boolean isThing(Phrase subject, Set<String> warning) {
    return scene.head(subject).pos() == Pos.NOUN
        && resolver.belonging().sides(scene, subject).stream().noneMatch(warning::contains);
  }
}
