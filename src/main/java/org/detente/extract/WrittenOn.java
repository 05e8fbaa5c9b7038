package org.detente.extract;

import java.time.LocalDate;
import org.detente.model.Article;
import org.detente.model.Block;
import org.detente.model.DateSpan;
import org.detente.model.TimeWords.Tense;
import org.detente.time.Anchor;
import org.detente.time.Dated;
import org.detente.time.TimeExpression;

/** The day on which a story was written, from which its "today" and "on Tuesday" count. */
final class WrittenOn {

  /** From the writing to the printing of a story, days at most: a weekend and one more. */
  private static final int LONGEST = 3;

  private WrittenOn() {}

  /**
   * "MOSCOW, March 24 – Yeltsin suspended cooperation tonight", printed on the 25th: the day of the
   * dateline.
   *
   * @param issued the day of publication
   * @return that day itself where no dateline names one just before
   */
  static DateSpan of(Article article, TimeExpression times, DateSpan issued) {
    LocalDate printed = issued.earliest().orElseThrow();
    return article.blocks().stream()
        .filter(b -> b.kind() == Block.Kind.DATELINE)
        .flatMap(
            b ->
                times
                    .find(article.text(), b.span(), Anchor.issued(issued), span -> Tense.PAST)
                    .dates()
                    .stream())
        .map(Dated::date)
        .filter(DateSpan::isDay)
        .filter(
            d -> {
              LocalDate day = d.earliest().orElseThrow();
              return !day.isAfter(printed) && !day.isBefore(printed.minusDays(LONGEST));
            })
        .findFirst()
        .orElse(issued);
  }
}
