package org.detente.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.detente.model.Article;
import org.detente.model.Article.Issued;
import org.detente.model.DateSpan;
import org.detente.model.Span;
import org.detente.model.Tenure;
import org.detente.model.TimeWords;
import org.detente.model.TimeWords.Tense;

/**
 * Infers the day of publication that an article leaves out, in whole or but for its year, from its
 * own words and from who held the offices it names. What the words do not decide stays open: {@code
 * XXXX-12-19} where more than one year remains, bounds where no day is named, nothing where the
 * bounds are wide. {@code docs/dates.md} explains each rule.
 */
public final class YearInference {

  /**
   * A person named with an office in the text.
   *
   * @param person slug of the person
   * @param post slug of the post
   */
  public record Holding(String person, String post) {}

  /**
   * What was inferred.
   *
   * @param issued the day, or what is known of it, with the reasons
   * @param weekday weekday of publication, where the year stays open but a dispatch's first dated
   *     sentence names a weekday: that is its own day
   */
  public record Inferred(Issued issued, Optional<DayOfWeek> weekday) {

    /** The anchor at the head of the article. */
    public Anchor anchor() {
      Anchor anchor = Anchor.issued(issued.date());
      return weekday.map(anchor::weekday).orElse(anchor);
    }
  }

  private final Recogniser recogniser;
  private final List<Tenure> register;

  /**
   * @param words the words of time of the article's language
   * @param register the tenures known
   */
  public YearInference(TimeWords words, List<Tenure> register) {
    this(new TimeExpression(words), register);
  }

  /**
   * An inference that shares what has been found in a text with the reader of its dates.
   *
   * @param dates reads the expressions of time of the article's language
   * @param register the tenures known
   */
  public YearInference(TimeExpression dates, List<Tenure> register) {
    this.recogniser = dates.recogniser();
    this.register = List.copyOf(register);
  }

  /**
   * The day of publication as far as the article tells it.
   *
   * @param sentences of the story alone, title first; furniture left out
   * @param holdings persons named together with the office they hold; former offices left out
   * @param tense tense of the verb that governs a span, as for {@link TimeExpression#find}
   */
  public Optional<Inferred> infer(
      Article article, List<Span> sentences, List<Holding> holdings, Function<Span, Tense> tense) {
    Clues clues = Clues.of(article.text(), sentences, recogniser, tense);
    Window window = Window.of(clues, holdings.stream().distinct().toList(), register);
    Optional<IssueDay.Day> day = new IssueDay(recogniser).find(article, sentences);
    if (day.isPresent()) {
      DateSpan date = day.get().date();
      return Optional.of(
          date.isDay()
              ? new Inferred(new Issued(date, day.get().rule()), Optional.empty())
              : year(day.get(), clues, window));
    }
    return bounds(clues, window);
  }

  /** The years in which the day fits weekday, tenures and mentions: one, or open. */
  private static Inferred year(IssueDay.Day day, Clues clues, Window window) {
    List<String> reasons = new ArrayList<>(List.of(day.rule()));
    day.weekday().or(clues::weekday).ifPresent(w -> reasons.add("weekday " + english(w)));
    reasons.addAll(window.reasons());
    List<Integer> years = years(day, clues, window);
    Optional<Integer> afterLast =
        clues
            .yearEnd()
            .filter(ended -> clues.lastYear() && years.size() != 1)
            .map(ended -> ended + 1)
            .filter(year -> fits(day, year, clues, window));
    afterLast.ifPresent(year -> reasons.add("year just ended " + (year - 1)));
    Optional<Integer> year = years.size() == 1 ? Optional.of(years.get(0)) : afterLast;
    if (year.isEmpty()) {
      reasons.add("year open");
      return new Inferred(new Issued(day.date(), rule(reasons)), clues.weekday());
    }
    DateSpan date = in(day.date(), year.get()).orElseThrow();
    return new Inferred(new Issued(date, rule(reasons)), Optional.empty());
  }

  private static List<Integer> years(IssueDay.Day day, Clues clues, Window window) {
    if (window.from().isEmpty() || window.to().isEmpty()) {
      return List.of();
    }
    return IntStream.rangeClosed(window.from().get().getYear(), window.to().get().getYear())
        .filter(year -> fits(day, year, clues, window))
        .boxed()
        .toList();
  }

  /**
   * A weekday that stands with the day is that day's; one told as past is the day of publication
   * or, in a morning paper, the day before.
   */
  private static boolean fits(IssueDay.Day day, int year, Clues clues, Window window) {
    Optional<LocalDate> date = in(day.date(), year).flatMap(DateSpan::earliest);
    return date.filter(window::mayHold)
        .filter(d -> day.weekday().isEmpty() || d.getDayOfWeek() == day.weekday().get())
        .filter(
            d ->
                day.weekday().isPresent()
                    || clues.weekday().isEmpty()
                    || d.getDayOfWeek() == clues.weekday().get()
                    || d.minusDays(1).getDayOfWeek() == clues.weekday().get())
        .isPresent();
  }

  /** The day in that year; empty for 29 February in a common year. */
  private static Optional<DateSpan> in(DateSpan day, int year) {
    try {
      return Optional.of(DateSpan.parse(year + day.edtf().substring(4)));
    } catch (IllegalArgumentException noSuchDay) {
      return Optional.empty();
    }
  }

  /** Where no day is named: the month that a count of months gives, else bounds within a year. */
  private static Optional<Inferred> bounds(Clues clues, Window window) {
    List<String> reasons = new ArrayList<>(window.reasons());
    Optional<YearMonth> month =
        clues
            .elapsed()
            .filter(m -> window.from().isPresent())
            .filter(m -> window.mayHold(m.atDay(1)) || window.mayHold(m.atEndOfMonth()));
    month.ifPresent(m -> reasons.add("elapsed"));
    return month
        .map(DateSpan::month)
        .or(window::asDate)
        .map(date -> new Inferred(new Issued(date, rule(reasons)), Optional.empty()));
  }

  private static String rule(List<String> reasons) {
    return "inferred:" + String.join("+", reasons);
  }

  private static String english(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
