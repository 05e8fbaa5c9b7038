package org.detente.extract;

import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.WordClass;
import org.detente.model.DateSpan;
import org.detente.time.Dated;

/**
 * "on 24 March, the night the raids began", "in April 2014, the month in which the ministers halted
 * the work": what a word for a stretch of time says of the date before it happened then.
 */
final class TheDayThat {

  private TheDayThat() {}

  /** The date beside which the clause of a claim stands, if it stands beside one. */
  static Optional<DateSpan> of(Draft draft, ClauseDates dates) {
    return draft.clause.flatMap(c -> stretch(draft.scene, c)).flatMap(i -> before(draft, dates, i));
  }

  /** The word for a stretch of time ahead of a clause, no other verb between. */
  private static Optional<Integer> stretch(Scene scene, Clause clause) {
    for (int i = clause.verb().first() - 1; i > 1 && !scene.token(i).pos().isVerbal(); i--) {
      boolean told =
          scene.grammar().is(WordClass.SPAN_OF_TIME, scene.token(i).lemma())
              && scene.grammar().is(WordClass.DEFINITE, scene.token(i - 1).lower())
              && scene.token(i - 2).form().equals(",");
      if (told) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The date that ends right before the comma. */
  private static Optional<DateSpan> before(Draft draft, ClauseDates dates, int stretch) {
    int comma = draft.scene.token(stretch - 2).span().start();
    return dates.all().stream()
        .filter(d -> d.span().end() <= comma && comma - d.span().end() <= 1)
        .map(Dated::plain)
        .findFirst();
  }
}
