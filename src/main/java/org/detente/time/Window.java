package org.detente.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.model.DateSpan;
import org.detente.model.Tenure;

/**
 * Between which days an article must have been published, and why.
 *
 * @param from first possible day, if known
 * @param to last possible day, if known
 * @param reasons what was used, in words of the rule
 * @param tenures per holding that the text names, the tenures that may be meant
 */
record Window(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    List<String> reasons,
    List<List<Tenure>> tenures) {

  static Window of(Clues clues, List<YearInference.Holding> holdings, List<Tenure> register) {
    List<String> reasons = new ArrayList<>();
    List<List<Tenure>> tenures = new ArrayList<>();
    for (YearInference.Holding holding : holdings) {
      List<Tenure> mine =
          register.stream()
              .filter(t -> t.person().equals(holding.person()) && t.post().equals(holding.post()))
              .toList();
      if (!mine.isEmpty()) {
        tenures.add(mine);
        reasons.add("tenure " + holding.person() + " " + years(mine));
      }
    }
    Optional<DateSpan> named = latest(clues.past());
    named.ifPresent(date -> reasons.add("named " + date.edtf()));
    Optional<DateSpan> ahead = earliest(clues.toCome());
    ahead.ifPresent(date -> reasons.add("to come " + date.edtf()));
    Optional<LocalDate> from =
        Stream.concat(
                named.flatMap(DateSpan::earliest).stream(),
                tenures.stream().flatMap(t -> first(t).stream()))
            .max(Comparator.naturalOrder());
    Optional<LocalDate> to =
        Stream.concat(
                ahead.flatMap(DateSpan::latest).stream(),
                tenures.stream().flatMap(t -> last(t).stream()))
            .min(Comparator.naturalOrder());
    return new Window(from, to, List.copyOf(reasons), List.copyOf(tenures));
  }

  /** True when nothing says that the article cannot be of that day. */
  boolean mayHold(LocalDate day) {
    return from.map(f -> !day.isBefore(f)).orElse(true)
        && to.map(t -> !day.isAfter(t)).orElse(true)
        && tenures.stream().allMatch(t -> t.stream().anyMatch(one -> one.mayCover(day)));
  }

  /** The window as a date, in months, when it is closed and no longer than a year. */
  Optional<DateSpan> asDate() {
    if (from.isEmpty() || to.isEmpty() || from.get().isAfter(to.get())) {
      return Optional.empty();
    }
    return from.get().plusYears(1).isBefore(to.get())
        ? Optional.empty()
        : Optional.of(
            DateSpan.within(
                YearMonth.from(from.get()).toString(), YearMonth.from(to.get()).toString()));
  }

  private static Optional<DateSpan> latest(List<DateSpan> dates) {
    return dates.stream().max(Comparator.comparing(d -> d.earliest().get()));
  }

  private static Optional<DateSpan> earliest(List<DateSpan> dates) {
    return dates.stream()
        .filter(d -> d.latest().isPresent())
        .min(Comparator.comparing(d -> d.latest().get()));
  }

  private static Optional<LocalDate> first(List<Tenure> tenures) {
    return tenures.stream().anyMatch(t -> t.from().isEmpty())
        ? Optional.empty()
        : tenures.stream().map(t -> t.from().get()).min(Comparator.naturalOrder());
  }

  /** The last day of a half-open tenure is the one before its end. */
  private static Optional<LocalDate> last(List<Tenure> tenures) {
    return tenures.stream().anyMatch(t -> t.until().isEmpty())
        ? Optional.empty()
        : tenures.stream().map(t -> t.until().get().minusDays(1)).max(Comparator.naturalOrder());
  }

  private static String years(List<Tenure> tenures) {
    String from = first(tenures).map(d -> Integer.toString(d.getYear())).orElse("");
    String to = last(tenures).map(d -> Integer.toString(d.getYear())).orElse("");
    return from + "–" + to;
  }
}
