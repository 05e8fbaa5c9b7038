package org.detente.extract;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.detente.language.Clause;
import org.detente.language.Morph;
import org.detente.language.VerbGroup;
import org.detente.language.VerbGroup.Modal;
import org.detente.lexicon.Gazetteer;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Modality;
import org.detente.model.Span;

/** What one side says that the other must do, it demands. */
record Due(Gazetteer gazetteer) {

  /**
   * "La Russie doit retirer ses troupes, rappelle l'OTAN": what one side must do the other asks.
   */
  void complete(Draft draft) {
    boolean must =
        draft
                .clause
                .map(Clause::verb)
                .filter(v -> v.modals().contains(Modal.DUTY) && v.tense() == Morph.Tense.PRESENT)
                .isPresent()
            || draft.clause.filter(Due::wasDue).isPresent();
    boolean goes = draft.type == EventType.VISIT || draft.type == EventType.MEETING;
    Set<String> speaking = new Sides(gazetteer).ofAll(draft.speaker.stream().toList());
    Set<String> doing = new TreeSet<>();
    draft.agents.stream()
        .flatMap(a -> a.entity().stream())
        .forEach(e -> doing.addAll(new Sides(gazetteer).orGroup(e)));
    boolean asked = doing.isEmpty() ? isLeftOpen(draft) : !speaking.equals(doing);
    if (must && !goes && !speaking.isEmpty() && asked) {
      Span words = ClauseWords.extent(draft.scene, draft.clause.orElseThrow());
      draft.type = EventType.DEMAND;
      draft.modality = Modality.ACTUAL;
      draft.negative = false;
      draft.object = Optional.of(Mention.unresolved(words, words.of(draft.scene.text())));
      draft.targets.clear();
      draft.targets.addAll(draft.agents);
      draft.agents.clear();
      draft.speaker.ifPresent(draft.agents::add);
    }
  }

  /** "ont répondu que la Russie devait évacuer": what was due when it was said. */
  private static boolean wasDue(Clause clause) {
    return clause.link() == Clause.Link.COMPLEMENT
        && clause.verb().modals().contains(Modal.DUTY)
        && clause.verb().tense() == Morph.Tense.IMPERFECT
        && clause.governor().filter(g -> g.verb().perfect()).isPresent();
  }

  /** "Визит должен быть перенесён", "the dialogue must go on": of nobody named, on no day. */
  private static boolean isLeftOpen(Draft draft) {
    boolean kept =
        (draft.type == EventType.COOPERATION || draft.type == EventType.SUSPENSION)
            && draft.noun.isEmpty();
    return draft
        .clause
        .filter(c -> c.times().isEmpty())
        .filter(
            c ->
                c.verb().voice() == VerbGroup.Voice.PASSIVE
                    || kept && draft.objectPhrase.filter(c.subjects()::contains).isPresent())
        .filter(c -> c.link() != Clause.Link.RELATIVE)
        .isPresent();
  }
}
