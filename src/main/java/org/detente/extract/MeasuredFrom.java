package org.detente.extract;

import java.util.Optional;
import org.detente.language.Clause;
import org.detente.language.WordClass;
import org.detente.model.DateSpan;
import org.detente.model.Span;
import org.detente.model.TimeWords.Tense;
import org.detente.time.Anchor;
import org.detente.time.Dated;
import org.detente.time.TimeExpression;

/**
 * "Moscow recalled its envoy on Wednesday, a day after the Alliance suspended cooperation": of two
 * clauses that a length of time parts, the date of one tells that of the other.
 */
final class MeasuredFrom {

  private final TimeExpression times;

  MeasuredFrom(TimeExpression times) {
    this.times = times;
  }

  /** The date of a claim, counted from that of the clause beside its own. */
  Optional<DateSpan> date(Draft draft, ClauseDates dates) {
    Scene scene = draft.scene;
    Optional<Clause> own = draft.clause.map(OwnDates::governing);
    if (own.isEmpty() || draft.noun.isPresent()) {
      return Optional.empty();
    }
    return scene.sentence().clauses().stream()
        .filter(c -> scene.grammar().is(WordClass.MEASURED_FROM, c.marker()))
        .filter(c -> c.link() == Clause.Link.ADVERBIAL)
        .flatMap(c -> counted(scene, c, own.get(), dates).stream())
        .findFirst();
  }

  private Optional<DateSpan> counted(Scene scene, Clause sub, Clause own, ClauseDates dates) {
    boolean inside = sub == own;
    Optional<Clause> other =
        inside
            ? main(scene, sub)
            : Optional.of(sub).filter(s -> main(scene, s).equals(Optional.of(own)));
    boolean after = scene.grammar().is(WordClass.AFTER, sub.marker());
    WordClass direction = inside == after ? WordClass.EARLIER_BY : WordClass.LATER_BY;
    Optional<String> measure = measure(scene, sub);
    return other
        .flatMap(c -> dates.of(c).stream().filter(d -> d.date().isDay()).findFirst())
        .flatMap(
            base ->
                measure.flatMap(
                    m ->
                        scene.grammar().all(direction).stream()
                            .findFirst()
                            .flatMap(word -> moved(m + " " + word, base))));
  }

  private Optional<DateSpan> moved(String words, Dated base) {
    return times
        .find(words, new Span(0, words.length()), Anchor.unknown().after(base), s -> Tense.PAST)
        .dates()
        .stream()
        .map(Dated::date)
        .findFirst();
  }

  /** The clause that a fronted or following one hangs on. */
  private static Optional<Clause> main(Scene scene, Clause sub) {
    return sub.governor()
        .or(
            () ->
                scene.sentence().clauses().stream()
                    .filter(c -> c.governor().filter(g -> g == sub).isPresent())
                    .filter(c -> c.link() == Clause.Link.MAIN)
                    .findFirst());
  }

  /** "two days" before "after"; empty where no count stands there ("weeks after"). */
  private static Optional<String> measure(Scene scene, Clause sub) {
    int at = sub.verb().first() - 1;
    while (at >= 0 && !scene.token(at).lower().equals(sub.marker())) {
      at--;
    }
    boolean counted =
        at > 1 && scene.grammar().is(WordClass.SPAN_OF_TIME, scene.token(at - 1).lemma());
    boolean count =
        counted
            && (Numbers.of(scene.grammar(), scene.token(at - 2)).isPresent()
                || scene.grammar().is(WordClass.ARTICLE, scene.token(at - 2).lower()));
    return count
        ? Optional.of(scene.sentence().cover(at - 2, at - 1).of(scene.text()))
        : Optional.empty();
  }
}
