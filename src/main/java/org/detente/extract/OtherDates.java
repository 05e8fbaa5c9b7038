package org.detente.extract;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.detente.language.Clause;
import org.detente.language.Phrase;
import org.detente.language.WordClass;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.detente.model.Span;
import org.detente.model.TimeWords.Relation;
import org.detente.model.TimeWords.Role;
import org.detente.time.Dated;

/** Dates in the clause of a claim that do not tell when it was done. */
final class OtherDates {

  /** Acts whose object is an encounter to come. */
  private static final Set<EventType> ASKING =
      EnumSet.of(EventType.PROPOSAL, EventType.INVITATION, EventType.DEMAND, EventType.REFUSAL);

  /** Farthest that a date stands from the noun it belongs to, characters. */
  private static final int BESIDE = 2;

  private OtherDates() {}

  /** True for a date that {@code draft} does not have though it stands in its clause. */
  static boolean isOne(Draft draft, Dated dated) {
    return isApart(draft, dated)
        || isOfApposition(draft, dated)
        || isOfEnd(draft, dated)
        || isOfEncounter(draft, dated);
  }

  /** "Signature le 27 mai; le Conseil se réunit": a semicolon parts what happens from the date. */
  private static boolean isApart(Draft draft, Dated dated) {
    return draft.scene.isParted(draft.trigger, dated.span(), ';');
  }

  /** "Turkey, a member since 1952, has voiced objections": it is of what somebody is called. */
  private static boolean isOfApposition(Draft draft, Dated dated) {
    int from = dated.span().start();
    int to = dated.span().end();
    return draft.scene.sentence().phrases().stream()
        .flatMap(p -> p.appositions().stream())
        .map(draft.scene::words)
        .filter(a -> a.end() <= from && from - a.end() <= BESIDE && !a.overlaps(draft.trigger))
        .anyMatch(a -> draft.scene.text().startsWith(",", to));
  }

  /**
   * "ont suspendu jusqu'au printemps", "asked them to leave by the end of October": until when it
   * lasts, or by when what is asked is due, is not when it was done.
   */
  private static boolean isOfEnd(Draft draft, Dated dated) {
    boolean end = dated.kind() == Relation.UNTIL || dated.role() == Role.DEADLINE;
    boolean done = draft.modality == Modality.ACTUAL && !draft.negative;
    return end
        && done
        && (draft.type.family() == EventType.Family.INSTITUTIONAL
            || draft.type.family() == EventType.Family.SPEECH_ACT
            || draft.type == EventType.POSTPONEMENT);
  }

  /** "invited Russia to a session in May": right behind an encounter it is that one's. */
  private static boolean isOfEncounter(Draft draft, Dated dated) {
    return ASKING.contains(draft.type)
        && draft
            .clause
            .filter(c -> c.verb().isFinite() && draft.noun.isEmpty())
            .filter(c -> encounters(draft.scene, c).anyMatch(w -> isBehind(w, dated.span())))
            .isPresent();
  }

  private static boolean isBehind(Span words, Span date) {
    return date.start() >= words.end() && date.start() - words.end() <= BESIDE;
  }

  private static Stream<Span> encounters(Scene scene, Clause clause) {
    return Stream.of(clause.objects(), clause.obliques())
        .flatMap(parts -> parts.stream())
        .filter(p -> p.first() > clause.verb().head() && isEncounter(scene, p))
        .map(scene::words);
  }

  private static boolean isEncounter(Scene scene, Phrase phrase) {
    return scene.grammar().is(WordClass.ENCOUNTER, scene.head(phrase).lemma());
  }
}
