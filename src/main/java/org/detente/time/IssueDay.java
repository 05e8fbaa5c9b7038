package org.detente.time;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.model.Article;
import org.detente.model.Block;
import org.detente.model.DateSpan;
import org.detente.model.Span;
import org.detente.model.TimeWords.Tense;

/** Finds the day and month of publication in an article's own words. */
final class IssueDay {

  /**
   * A day, perhaps without its year, and the words it was known by.
   *
   * @param weekday the weekday that stands with it ("mercredi 12 janvier")
   * @param rule {@code dateline} or {@code event going on}
   */
  record Day(DateSpan date, Optional<DayOfWeek> weekday, String rule) {}

  private final Recogniser recogniser;
  private final TimeExpression reader;

  IssueDay(Recogniser recogniser) {
    this.recogniser = recogniser;
    this.reader = new TimeExpression(recogniser);
  }

  /** The day in the dateline or byline; else that of an event the lead says is going on. */
  Optional<Day> find(Article article, List<Span> sentences) {
    return inHead(article).or(() -> ofEventGoingOn(article.text(), sentences));
  }

  private Optional<Day> inHead(Article article) {
    return Stream.of(Block.Kind.DATELINE, Block.Kind.BYLINE)
        .flatMap(kind -> article.blocks().stream().filter(block -> block.kind() == kind))
        .flatMap(block -> days(article.text(), block.span()).stream())
        .map(dated -> new Day(dated.date(), weekday(article.text(), dated.span()), "dateline"))
        .findFirst();
  }

  /**
   * A story that opens on an event going on or beginning, without saying when, is published on that
   * day; elsewhere it names the day by the same noun ("une réunion a commencé" … "la réunion du 12
   * janvier").
   */
  private Optional<Day> ofEventGoingOn(String text, List<Span> sentences) {
    List<Span> opening =
        sentences.stream()
            .limit(2)
            .filter(s -> recogniser.goesOn(text, s) && recogniser.in(text, s).isEmpty())
            .toList();
    List<String> nouns =
        opening.stream()
            .flatMap(s -> TimeToken.of(text, s).stream())
            .map(TimeToken::form)
            .filter(form -> form.length() > 3)
            .toList();
    if (nouns.isEmpty()) {
      return Optional.empty();
    }
    return sentences.stream()
        .flatMap(s -> days(text, s).stream().filter(day -> nouns.contains(before(text, s, day))))
        .min(Comparator.comparing(Dated::span))
        .map(dated -> new Day(dated.date(), weekday(text, dated.span()), "event going on"));
  }

  private Optional<DayOfWeek> weekday(String text, Span day) {
    return recogniser.in(text, day).stream()
        .map(found -> found.match().values())
        .filter(values -> values.containsKey("WEEKDAY") && values.containsKey("DAY"))
        .map(values -> DayOfWeek.of(values.get("WEEKDAY")))
        .findFirst();
  }

  private List<Dated> days(String text, Span within) {
    return reader.find(text, within, Anchor.unknown(), span -> Tense.PAST).dates().stream()
        .filter(d -> d.date().edtf().matches("(\\d{4}|XXXX)-\\d\\d-\\d\\d"))
        .toList();
  }

  /** The word just before the date: in "la réunion du 12 janvier", "réunion". */
  private static String before(String text, Span sentence, Dated dated) {
    List<TimeToken> tokens = TimeToken.of(text, new Span(sentence.start(), dated.span().start()));
    return tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1).form();
  }
}
