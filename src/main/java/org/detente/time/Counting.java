package org.detente.time;

import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.model.Claim.Check.Approximation;
import org.detente.model.DateSpan;
import org.detente.model.Span;
import org.detente.model.TimeWords;
import org.detente.model.TimeWords.Relation;
import org.detente.model.TimeWords.Role;
import org.detente.model.TimeWords.Tense;
import org.detente.model.TimeWords.Unit;
import org.detente.model.TimeWords.Use;

/**
 * Finds what a text counts: turns and ranks, lengths of time, members, anniversaries. What a
 * language calls them is data ({@code counts.en.ttl}). Words that date an event ("two years ago")
 * count nothing. Remembers the text it read last; not safe for use by several threads.
 */
public final class Counting {

  /** Some time that the text names but by no date ("since the annexation"). */
  private static final DateSpan SOME_TIME = DateSpan.parse("XXXX");

  /** Farthest that "in two years" stands behind "the first", words. */
  private static final int REACH = 14;

  private static final String MARKS = ".;:(),?!";

  private record Part(Use use, Map<String, Integer> values, Span span, int first, int end) {}

  /** What a rank is counted from: a length of time or a date, and where its words end. */
  private record Basis(Optional<Part> part, Optional<DateSpan> since, int end) {}

  private final Map<String, Use> uses = new LinkedHashMap<>();
  private final Constructions constructions;
  private final TimeExpression times;

  /**
   * @param dates the language's words of time
   * @param counts its words that count
   * @param times reads the dates from which something is counted
   */
  public Counting(TimeWords dates, TimeWords counts, TimeExpression times) {
    counts.counts().forEach(count -> uses.put(count.pattern().id(), count.use()));
    this.constructions =
        new Constructions(
            counts.counts().stream().map(TimeWords.Count::pattern).toList(),
            new Vocabulary(
                Stream.concat(dates.words().stream(), counts.words().stream()).toList()));
    this.times = times;
  }

  /**
   * What one sentence counts, in the order of its words.
   *
   * @param text the whole clean text
   * @param within the sentence
   * @param anchor publication
   */
  public List<Counted> in(CharSequence text, Span within, Anchor anchor) {
    List<TimeToken> tokens = TimeToken.of(text, within);
    List<Part> parts = parts(tokens);
    // "Le 1er novembre" is a date; nothing there is the first of its kind.
    parts.removeIf(p -> p.use() == Use.RANK && isOfDate(p, text, within));
    List<Counted> counted = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.use() == Use.TURN || part.use() == Use.RANK) {
        Optional<Part> next =
            i + 1 < parts.size() ? Optional.of(parts.get(i + 1)) : Optional.empty();
        Basis basis = basis(tokens, part, next, dates(text, within, anchor));
        counted.add(ranked(part, basis));
        i += basis.part().isPresent() ? 1 : 0;
      } else if (stands(part)) {
        counted.add(counted(part, part.use() == Use.WINDOW ? Use.LASTING : part.use()));
      }
    }
    return List.copyOf(counted);
  }

  /** The longest constructions from left to right, not overlapping. */
  private List<Part> parts(List<TimeToken> tokens) {
    Constructions.Search search = constructions.in(tokens);
    List<Part> parts = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at++) {
      Optional<Construction.Match> match =
          search.begins(at) ? search.longest(at, false) : Optional.empty();
      if (match.isPresent()) {
        int end = match.get().end();
        Span span = tokens.get(at).span().cover(tokens.get(end - 1).span());
        Use use = uses.get(match.get().pattern().id());
        parts.add(new Part(use, match.get().values(), span, at, end));
        at = end - 1;
      }
    }
    return parts;
  }

  private boolean isOfDate(Part part, CharSequence text, Span within) {
    return times.spans(text, within).stream().anyMatch(part.span()::overlaps);
  }

  private List<Dated> dates(CharSequence text, Span within, Anchor anchor) {
    return times.find(text, within, anchor, span -> Tense.PAST).dates();
  }

  /** "The tenth since 2016", "the first meeting of ambassadors in two years". */
  private static Basis basis(
      List<TimeToken> tokens, Part rank, Optional<Part> next, List<Dated> dates) {
    Optional<Part> part = next.filter(p -> isBasis(p) && p.first() <= reach(tokens, rank.end()));
    if (part.filter(p -> p.use() == Use.SINCE).isPresent()) {
      Part since = part.get();
      int end = end(tokens, reach(tokens, since.end()));
      Optional<Dated> date =
          dates.stream()
              .filter(d -> d.span().end() > since.span().end() && d.span().start() < end)
              .findFirst();
      return new Basis(
          part,
          date.map(Dated::plain).or(() -> Optional.of(SOME_TIME)),
          date.map(d -> d.span().end()).orElse(since.span().end()));
    }
    if (part.isPresent()) {
      return new Basis(part, Optional.empty(), part.get().span().end());
    }
    int end = end(tokens, reach(tokens, rank.end()));
    return dates.stream()
        .filter(d -> d.span().start() >= rank.span().start() && d.span().start() < end)
        .filter(d -> d.kind() == Relation.SINCE || d.role() == Role.COMPARED)
        .findFirst()
        .map(d -> new Basis(part, Optional.of(d.plain()), d.span().end()))
        .orElse(new Basis(part, Optional.empty(), rank.span().end()));
  }

  private static boolean isBasis(Part part) {
    return switch (part.use()) {
      case WINDOW, LASTING, STANDING -> period(part.values()).isPresent();
      case YEAR, SINCE, EVER -> true;
      default -> false;
    };
  }

  /** Index of the token before which a phrase that begins at {@code from} ends. */
  private static int reach(List<TimeToken> tokens, int from) {
    int at = from;
    while (at < tokens.size() && at < from + REACH && !isMark(tokens.get(at))) {
      at++;
    }
    return at;
  }

  private static int end(List<TimeToken> tokens, int at) {
    return tokens.get(Math.min(at, tokens.size()) - 1).span().end();
  }

  private static boolean isMark(TimeToken token) {
    return token.form().length() == 1 && MARKS.contains(token.form());
  }

  private static Counted ranked(Part rank, Basis basis) {
    Map<String, Integer> window = basis.part().map(Part::values).orElse(Map.of());
    return new Counted(
        rank.use(),
        new Span(rank.span().start(), Math.max(rank.span().end(), basis.end())),
        rank.values().get("ORDINAL"),
        period(window),
        approximation(window),
        basis.since(),
        basis.part().filter(p -> p.use() == Use.YEAR).isPresent());
  }

  private static boolean stands(Part part) {
    return switch (part.use()) {
      case WINDOW, BREAK, TENURE, LASTING, STANDING -> period(part.values()).isPresent();
      case MEMBERS, STATES, JUBILEE -> true;
      case TURN, RANK, YEAR, SINCE, EVER, NONE -> false;
    };
  }

  private static Counted counted(Part part, Use use) {
    Map<String, Integer> values = part.values();
    Optional<Period> years = first(values, "ORDINAL", "JUBILEE", "NUMBER").map(Period::ofYears);
    return new Counted(
        use,
        part.span(),
        first(values, "NUMBER", "NAMED").orElse(0),
        use == Use.JUBILEE ? years : period(values),
        approximation(values),
        Optional.empty(),
        false);
  }

  private static Optional<Integer> first(Map<String, Integer> values, String... types) {
    return Stream.of(types).filter(values::containsKey).map(values::get).findFirst();
  }

  private static Optional<Period> period(Map<String, Integer> values) {
    if (values.containsKey("MONTHS")) {
      int months = values.get("MONTHS");
      return Optional.of(Period.of(months / 12, months % 12, 0));
    }
    if (!values.containsKey("NUMBER") || !values.containsKey("UNIT")) {
      return Optional.empty();
    }
    int number = values.get("NUMBER");
    return Optional.of(
        switch (Unit.values()[values.get("UNIT")]) {
          case DAY -> Period.ofDays(number);
          case WEEK -> Period.ofWeeks(number);
          case MONTH -> Period.ofMonths(number);
          case YEAR -> Period.ofYears(number);
        });
  }

  private static Optional<Approximation> approximation(Map<String, Integer> values) {
    return Optional.ofNullable(values.get("MEANT")).map(n -> Approximation.values()[n - 1]);
  }
}
