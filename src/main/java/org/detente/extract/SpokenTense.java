package org.detente.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.detente.language.Clause;
import org.detente.language.Morph;
import org.detente.language.VerbGroup;
import org.detente.language.WordClass;
import org.detente.model.DateSpan;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.detente.model.Span;
import org.detente.model.TimeWords.Tense;

/** Whether words of time are spoken of as past or to come, as the verb beside them says. */
final class SpokenTense {

  private SpokenTense() {}

  /** The tense of the verb nearest to an expression of time; what is planned is to come. */
  static Tense of(Scene scene, List<Draft> drafts, Span span) {
    Tense tense = Tense.PAST;
    for (Clause clause : scene.sentence().clauses()) {
      boolean own = clause.times().stream().anyMatch(t -> t.span().overlaps(span));
      if (own && isOfPast(scene, span)) {
        return Tense.PAST;
      }
      if (own) {
        boolean planned =
            drafts.stream()
                .filter(d -> d.modality == Modality.PLANNED)
                .anyMatch(d -> d.clause.filter(c -> c == clause).isPresent());
        boolean plans = scene.grammar().is(WordClass.PLANNING, clause.verb().lemma());
        if (!plans
            && of(clause) == Tense.PRESENT
            && drafts.stream().anyMatch(SpokenTense::isLast)) {
          return Tense.PAST;
        }
        return planned || plans || isScheduled(clause, drafts) ? Tense.FUTURE : of(clause);
      }
      if (scene.verb(clause).start() < span.start()) {
        boolean planned = scene.grammar().is(WordClass.PLANNING, clause.verb().lemma());
        boolean told = clause.verb().form() == Morph.Form.FINITE;
        tense = told ? of(clause) : planned ? Tense.FUTURE : tense;
      }
    }
    return tense;
  }

  /** "se réuniront après une incursion russe vendredi": of what came before, right behind it. */
  private static boolean isOfPast(Scene scene, Span span) {
    int before = scene.index(span.start()) - 1;
    return scene.sentence().phrases().stream()
        .filter(p -> scene.governs(WordClass.AFTER, p) || scene.governs(WordClass.CAUSE, p))
        .anyMatch(p -> p.first() <= before && before <= p.extent());
  }

  /** "Le Conseil siège mercredi": encounters told in the present with their day are to come. */
  private static boolean isScheduled(Clause clause, List<Draft> drafts) {
    return of(clause) == Tense.PRESENT
        && clause.verb().isFinite()
        && drafts.stream().noneMatch(SpokenTense::isLast)
        && clause.verb().voice() != VerbGroup.Voice.PASSIVE
        && drafts.stream()
            .filter(d -> d.type == EventType.MEETING || d.type == EventType.VISIT)
            .anyMatch(d -> d.clause.filter(c -> c == clause).isPresent());
  }

  /** "La dernière réunion remonte à octobre": the last one has been. */
  private static boolean isLast(Draft draft) {
    return draft
        .noun
        .filter(
            n ->
                IntStream.range(n.first(), n.head())
                    .anyMatch(
                        i ->
                            draft
                                .scene
                                .grammar()
                                .is(WordClass.LATTER, draft.scene.token(i).lower())))
        .isPresent();
  }

  /** Makes an encounter a plan that is told in the present and has not come. */
  static void plan(Draft draft, Optional<DateSpan> issued) {
    if (isYetToCome(draft, issued)) {
      draft.modality = Modality.PLANNED;
    }
  }

  /**
   * "siège mercredi", "avant le sommet du 14 juin": an encounter told in the present, or by its
   * noun, whose day has not come is planned.
   */
  private static boolean isYetToCome(Draft draft, Optional<DateSpan> issued) {
    boolean named =
        draft.noun.isPresent()
            && draft.type != EventType.CANCELLATION
            && (draft.type.family() == EventType.Family.CONTACT
                || draft.type == EventType.EXERCISE);
    return isAfter(draft, issued)
        && draft.modality == Modality.ACTUAL
        && !draft.negative
        && (named || draft.clause.filter(c -> isScheduled(c, List.of(draft))).isPresent());
  }

  private static boolean isAfter(Draft draft, Optional<DateSpan> issued) {
    Optional<LocalDate> day = issued.filter(DateSpan::isDay).flatMap(DateSpan::earliest);
    return draft
        .date
        .flatMap(DateSpan::earliest)
        .filter(d -> day.filter(d::isAfter).isPresent())
        .isPresent();
  }

  /** "n'a pas répondu avant le sommet du 14 juin": what is told as past has no day to come. */
  static boolean isOfOther(Draft draft, Optional<DateSpan> issued) {
    return draft.modality == Modality.ACTUAL
        && draft.type.family() != EventType.Family.PERSONNEL
        && isAfter(draft, issued)
        && draft.clause.filter(c -> c.verb().isFinite() && of(c) == Tense.PAST).isPresent();
  }

  /** "on me souffle que la ligne fonctionnerait": told now, it is no future of the past. */
  static boolean isOfNow(Clause clause) {
    return clause.link() == Clause.Link.COMPLEMENT
        && clause.verb().modals().isEmpty()
        && clause.governor().filter(g -> g.verb().isFinite() && of(g) == Tense.PRESENT).isPresent();
  }

  /** What a clause's own verb says. */
  static Tense of(Clause clause) {
    if (Mood.isFuture(clause.verb())
        || clause.verb().tense() == Morph.Tense.CONDITIONAL
        || clause.verb().modals().contains(VerbGroup.Modal.DUTY) && !clause.verb().perfect()) {
      return Tense.FUTURE;
    }
    boolean present = clause.verb().tense() == Morph.Tense.PRESENT && !clause.verb().perfect();
    return present ? Tense.PRESENT : Tense.PAST;
  }
}
