package org.detente.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.detente.language.Clause;
import org.detente.lexicon.Lexicon;
import org.detente.lexicon.Sense;
import org.detente.model.EventType;

/** What verbs of asking, offering and threatening do to what they govern. */
record SpeechVerbs(Lexicon lexicon) {

  /** Types that put something forward without making it happen, beside speech acts. */
  private static final Set<EventType> WITHHOLDING =
      EnumSet.of(EventType.PROPOSAL, EventType.INVITATION);

  /**
   * "a proposé de tenir une réunion": what such a verb governs is asked, offered or threatened, and
   * nothing that happened, even where the verb's own frame lacks a role.
   */
  boolean withholds(Clause clause) {
    List<Sense> senses =
        lexicon.senses(clause.verb().lemma()).stream()
            .filter(s -> clause.verb().negated() || !s.onlyNegated())
            .toList();
    return !senses.isEmpty()
        && senses.stream()
            .allMatch(
                s ->
                    s.type().filter(t -> t.family() == EventType.Family.SPEECH_ACT).isPresent()
                            && s.type().get() != EventType.DECISION
                        || s.type().filter(WITHHOLDING::contains).isPresent());
  }

  /** "…, предупредил Грушко": a verb that can tell a threat. */
  boolean threatens(Clause clause) {
    return tells(clause, EventType.THREAT);
  }

  /** "« C'est une attaque », a accusé M. Lavrov": a verb that can tell an accusation. */
  boolean accuses(Clause clause) {
    return tells(clause, EventType.ACCUSATION);
  }

  private boolean tells(Clause clause, EventType told) {
    return lexicon.senses(clause.verb().lemma()).stream()
        .filter(s -> s.fixed().isEmpty())
        .anyMatch(s -> s.type().filter(t -> t == told).isPresent());
  }
}
