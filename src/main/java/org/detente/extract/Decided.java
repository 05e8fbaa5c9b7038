package org.detente.extract;

import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.Morph;
import org.detente.language.Morph.Tense;
import org.detente.language.VerbGroup;
import org.detente.language.VerbGroup.Modal;
import org.detente.language.VerbGroup.Voice;
import org.detente.lexicon.Role;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Modality;

/** What somebody decides or agrees is to be: who decides that it "should be" so does it. */
final class Decided {

  private Decided() {}

  /** "decided that cooperation should be suspended": decided, not only thought of. */
  static boolean isDue(Clause content) {
    VerbGroup verb = content.verb();
    return content.link() == Clause.Link.COMPLEMENT
        && verb.tense() == Tense.CONDITIONAL
        && !verb.perfect()
        && !verb.modals().isEmpty()
        && verb.modals().stream().allMatch(m -> m == Modal.DUTY);
  }

  /** Makes those who decide the doers of a passive that names none. */
  static void handOn(Fit by, Clause content, Draft draft) {
    boolean open = content.verb().voice() == Voice.PASSIVE && draft.agents.isEmpty();
    if (open && (isDue(content) || isSubjunctive(content))) {
      by.role(Role.AGENT).stream()
          .map(Fit.Filler::mention)
          .filter((Mention m) -> m.entity().isPresent())
          .forEach(draft.agents::add);
    }
  }

  /** "ordered that the offices be closed". */
  private static boolean isSubjunctive(Clause content) {
    return content.link() == Clause.Link.COMPLEMENT
        && content.verb().form() == Morph.Form.INFINITIVE;
  }

  /** In the present, or of what one "could not" do. */
  static boolean isNow(VerbGroup verb) {
    boolean may =
        !verb.modals().isEmpty() && verb.modals().stream().allMatch(m -> m == Modal.POSSIBILITY);
    return verb.tense() == Tense.PRESENT && !verb.perfect()
        || verb.tense() == Tense.CONDITIONAL && !verb.perfect() && may;
  }

  /** "Nous ne pouvons pas transiger": who says that he cannot refuses. */
  private static boolean isRefused(Clause clause, EventType type, Fit fit) {
    return type == EventType.REFUSAL
        && fit.sense().onlyNegated()
        && clause.verb().negated()
        && clause.verb().modals().contains(Modal.POSSIBILITY)
        && isNow(clause.verb());
  }

  /** "could not ratify": what is turned into a stance is held, not only possible. */
  static Modality mood(Scene scene, Clause clause, EventType type, Fit fit) {
    boolean stance = type == EventType.POSITION && !fit.sense().type().equals(Optional.of(type));
    return stance || isRefused(clause, type, fit) ? Modality.ACTUAL : Mood.in(scene, clause, type);
  }
}
