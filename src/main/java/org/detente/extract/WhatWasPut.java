package org.detente.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.detente.language.Phrase;
import org.detente.language.Pos;
import org.detente.language.WordClass;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EventType;
import org.detente.model.Mention;

/**
 * What an answer answers: "Moscow proposed a moratorium. NATO rejected it" rejects the moratorium;
 * so does "a moratorium on missiles, which NATO rejected".
 */
final class WhatWasPut {

  /** Farthest back that it was put, code points: a sentence or two. */
  private static final int NEAR = 400;

  private static final Set<EventType> PUT =
      EnumSet.of(EventType.PROPOSAL, EventType.DEMAND, EventType.INVITATION);

  private static final Set<EventType> ANSWERS = EnumSet.of(EventType.REFUSAL, EventType.AGREEMENT);

  private final Gazetteer gazetteer;

  WhatWasPut(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Gives answers whose object is a pronoun what was put before, and nobody for a thing. */
  void complete(List<Draft> drafts) {
    Optional<Draft> put = Optional.empty();
    for (Draft draft : drafts) {
      if (ANSWERS.contains(draft.type) && draft.objectPhrase.isPresent()) {
        answer(draft, put);
      }
      if (PUT.contains(draft.type)
          && !draft.negative
          && draft.object.filter(o -> !isNotToBe(draft.scene, o)).isPresent()) {
        put = Optional.of(draft);
      }
    }
  }

  /** "Прошу не путать": what somebody asks not to do is no thing to be taken or left. */
  private static boolean isNotToBe(Scene scene, Mention object) {
    String first = scene.token(scene.index(object.span().start())).lower();
    return scene.grammar().is(WordClass.NEGATIVE_PARTICLE, first);
  }

  private void answer(Draft draft, Optional<Draft> put) {
    Phrase phrase = draft.objectPhrase.orElseThrow();
    Optional<Draft> near =
        put.filter(p -> draft.trigger.start() - p.trigger.end() < NEAR)
            .filter(p -> p.trigger.start() < draft.trigger.start());
    boolean pronoun =
        draft.scene.head(phrase).pos() == Pos.PRON
            && !draft.scene.grammar().is(WordClass.OF_PERSON, draft.scene.head(phrase).lower());
    boolean within =
        near.flatMap(p -> p.object)
            .filter(o -> o.entity().isEmpty())
            .filter(o -> o.span().contains(draft.scene.core(phrase)))
            .isPresent();
    if (near.isPresent() && (pronoun || within)) {
      draft.object = near.get().object;
    } else if (pronoun && isSomebody(draft.object)) {
      draft.object = Optional.empty();
      draft.objectPhrase = Optional.empty();
    }
  }

  private boolean isSomebody(Optional<Mention> object) {
    return object
        .flatMap(Mention::entity)
        .flatMap(gazetteer::entity)
        .filter(e -> e.kind().isAgent())
        .isPresent();
  }
}
