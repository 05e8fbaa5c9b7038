package org.detente.extract;

import java.time.Period;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.detente.language.Morph;
import org.detente.language.Phrase;
import org.detente.model.DateSpan;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.detente.model.Span;
import org.detente.model.TimeWords.Use;
import org.detente.time.Anchor;
import org.detente.time.Counted;
import org.detente.time.Counting;

/**
 * Gives claims what their text counts and the graph can test: "the first meeting in two years",
 * "pour la cinquième fois", "26 стран НАТО". A count is of the claim whose noun or clause it stands
 * in; one that no claim can carry is left out.
 */
final class Counts {

  private final Counting counting;
  private final Optional<DateSpan> issued;

  Counts(Counting counting, Optional<DateSpan> issued) {
    this.counting = counting;
    this.issued = issued;
  }

  /** Completes the claims of an article that are kept, which have their dates. */
  void complete(List<Draft> drafts) {
    drafts.stream()
        .collect(Collectors.groupingBy(d -> d.scene, LinkedHashMap::new, Collectors.toList()))
        .forEach(this::complete);
  }

  private void complete(Scene scene, List<Draft> drafts) {
    Anchor anchor = issued.map(Anchor::issued).orElseGet(Anchor::unknown);
    Bearing bearing = new Bearing(scene, drafts);
    // "The 28 met for the first time": a claim has one count, and members are counted every day.
    List<Counted> all =
        counting.in(scene.text(), scene.sentence().span(), anchor).stream()
            .sorted(Comparator.comparing(Counts::isOfMembers))
            .toList();
    for (Counted counted : all) {
      if (isOfMembers(counted) && !Membership.isOfNato(scene, counted)) {
        continue;
      }
      bearing
          .of(counted)
          .filter(draft -> draft.check.isEmpty())
          .ifPresent(draft -> give(draft, counted));
    }
  }

  private static boolean isOfMembers(Counted counted) {
    return counted.use() == Use.MEMBERS || counted.use() == Use.STATES;
  }

  /** What a claim is counted from ("the first since March") is not when it happens. */
  private void give(Draft draft, Counted counted) {
    Optional<String> from = counted.since().map(since -> since.edtf() + "/..");
    if (from.isPresent() && draft.date.map(DateSpan::edtf).equals(from)) {
      draft.date = Optional.empty();
    }
    if (draft.date.isEmpty() && isStillSo(draft, counted)) {
      draft.date = issued.filter(DateSpan::isDay).flatMap(i -> upTo(i, counted.period().get()));
    }
    draft.check = Optional.of(counted.check(words(draft, counted), draft.date.or(() -> issued)));
  }

  /** "Совет не собирался одиннадцать месяцев", "has not met for two years": up to publication. */
  private static boolean isStillSo(Draft draft, Counted counted) {
    return counted.period().isPresent()
        && draft.type == EventType.MEETING
        && draft.negative
        && draft.modality == Modality.ACTUAL
        && draft.noun.isEmpty()
        && draft
            .clause
            .filter(c -> !c.verb().perfect() || c.verb().tense() == Morph.Tense.PRESENT)
            .isPresent();
  }

  /** The months from so long before a day to that day. */
  private static Optional<DateSpan> upTo(DateSpan day, Period period) {
    return day.latest()
        .map(to -> YearMonth.from(to.minus(period)) + "/" + YearMonth.from(to))
        .map(DateSpan::parse);
  }

  /** The words of the count, and the noun it counts where that stands right behind. */
  private static Span words(Draft draft, Counted counted) {
    Span span = counted.span();
    Optional<Phrase> noun = draft.noun.filter(n -> counted.use() == Use.RANK);
    return noun.map(draft.scene::core)
        .filter(n -> n.end() > span.end() && n.start() - span.end() <= 40)
        .map(span::cover)
        .orElse(span);
  }
}
