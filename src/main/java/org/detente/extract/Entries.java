package org.detente.extract;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.model.Article;
import org.detente.model.Block;
import org.detente.model.DateSpan;
import org.detente.time.Anchor;
import org.detente.time.TimeExpression;

/**
 * The dated entries of an article: those with a year, and in a chronicle days without one too ("20
 * октября 2018 года. …", "4 декабря. …"); days below a heading that is a year are of that year.
 *
 * @param years of the headings above paragraphs
 * @param chronicle true where several paragraphs open with a day and a mark
 */
record Entries(
    Article article,
    TimeExpression times,
    Anchor start,
    Map<Block, String> years,
    boolean chronicle) {

  /** Paragraphs with a day at their head that make a chronicle. */
  private static final int ENOUGH = 3;

  /** Longest heading that can be a year, characters. */
  private static final int LONGEST = 20;

  private static final Pattern ANY_YEAR =
      Pattern.compile("(?<![\\p{L}\\d])(?:19|20)\\d\\d(?![\\p{L}\\d])");

  /** "2014 год", "1999": a heading that is nothing but a year. */
  private static final Pattern YEAR =
      Pattern.compile("(?:\\p{L}{1,6}\\s)?((?:19|20)\\d\\d)(?:\\s?\\p{L}{1,6})?[.:]?");

  static Entries of(Article article, TimeExpression times, Anchor issued) {
    String titled = titled(article);
    Anchor start =
        issued.equals(Anchor.unknown()) && !titled.isEmpty()
            ? Anchor.issued(DateSpan.day(LocalDate.of(Integer.parseInt(titled), 12, 31)))
            : issued;
    boolean chronicle =
        article.blocks().stream()
                .filter(b -> b.kind() == Block.Kind.BODY)
                .filter(b -> Chronology.entry(article.text(), b, times, start, false).isPresent())
                .limit(ENOUGH)
                .count()
            == ENOUGH;
    return new Entries(
        article,
        times,
        start,
        chronicle ? years(article, times, start, titled) : Map.of(),
        chronicle);
  }

  /**
   * The year of the heading before each paragraph, or of the last entry that has one; an entry of
   * an earlier month than the one before it is of the next.
   */
  private static Map<Block, String> years(
      Article article, TimeExpression times, Anchor start, String titled) {
    Map<Block, String> years = new IdentityHashMap<>();
    String year = titled;
    int month = 0;
    for (Block block : article.blocks()) {
      String words = block.span().of(article.text()).strip();
      Matcher heading = YEAR.matcher(words.length() <= LONGEST ? words : "");
      Optional<LocalDate> full =
          Chronology.of(article.text(), block, times).flatMap(e -> e.date().latest());
      int next =
          full.or(
                  () ->
                      Chronology.entry(article.text(), block, times, start, true)
                          .flatMap(e -> e.date().latest()))
              .map(LocalDate::getMonthValue)
              .orElse(month);
      if (heading.matches()) {
        year = heading.group(1);
        next = 0;
      } else if (full.isPresent()) {
        year = String.valueOf(full.get().getYear());
      } else if (!year.isEmpty() && next < month) {
        year = String.valueOf(Integer.parseInt(year) + 1);
      }
      month = next;
      if (!year.isEmpty()) {
        years.put(block, year);
      }
    }
    return years;
  }

  /** "RUSSIA AND NATO IN 2008: A DIARY": the only year that the headline names, else nothing. */
  private static String titled(Article article) {
    return article.blocks().stream()
        .filter(b -> b.kind() == Block.Kind.TITLE)
        .limit(1)
        .map(b -> ANY_YEAR.matcher(b.span().of(article.text())).results().toList())
        .filter(found -> found.size() == 1)
        .map(found -> found.get(0).group())
        .findFirst()
        .orElse("");
  }

  /** The date at the head of a paragraph, if it has one. */
  Optional<Chronology> at(Block block) {
    Optional<Chronology> full = Chronology.of(article.text(), block, times);
    Optional<String> year = Optional.ofNullable(years.get(block));
    return chronicle
        ? full.or(
            () ->
                Chronology.entry(article.text(), block, times, start, year.isPresent())
                    .map(e -> year.map(e::in).orElse(e)))
        : full;
  }
}
