package org.detente.extract;

import java.util.List;
import org.detente.language.Clause;
import org.detente.language.Morph;
import org.detente.language.VerbGroup;
import org.detente.language.WordClass;
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
      if (own) {
        boolean planned =
            drafts.stream()
                .filter(d -> d.modality == Modality.PLANNED)
                .anyMatch(d -> d.clause.filter(c -> c == clause).isPresent());
        boolean plans = scene.grammar().is(WordClass.PLANNING, clause.verb().lemma());
        return planned || plans ? Tense.FUTURE : of(clause);
      }
      if (scene.verb(clause).start() < span.start()) {
        tense = clause.verb().form() == Morph.Form.FINITE ? of(clause) : tense;
      }
    }
    return tense;
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
