package org.detente.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.detente.model.Article;
import org.detente.model.Block;
import org.detente.model.DateSpan;

/**
 * Finds the day of publication that an article states, in the order in which sources are trusted.
 */
final class IssueDay {

  /** Paragraphs within which a line on the day stands near the headline. */
  private static final int HEAD = 2;

  private final Cues cues;
  private final Days days;

  IssueDay(Cues cues, Days days) {
    this.cues = cues;
    this.days = days;
  }

  /**
   * The day of publication: by metadata, else by the page's head, else by an address, else by the
   * dateline or a line on the day near the headline. A day after that of the fetching is none.
   */
  Optional<Article.Issued> of(
      Metadata known, Page page, List<Block> blocks, String language, Capture capture) {
    Optional<String> address = known.url().or(capture::url);
    return known
        .published()
        .map(day -> new Article.Issued(DateSpan.day(day), "metadata"))
        .or(() -> page.issued().filter(i -> allows(capture, i)))
        .or(() -> address.flatMap(Days::inAddress).map(d -> issued(d, "url")))
        .or(() -> written(page, blocks, language))
        .filter(i -> allows(capture, i));
  }

  /** No page was published after it was fetched. */
  private static boolean allows(Capture capture, Article.Issued issued) {
    return issued.date().earliest().map(capture::allows).orElse(true);
  }

  /** The first day with a year in the dateline, or in a line on the day near the headline. */
  private Optional<Article.Issued> written(Page page, List<Block> blocks, String language) {
    int paragraphs = 0;
    for (Block block : blocks) {
      boolean dated = block.kind() == Block.Kind.DATELINE || block.kind() == Block.Kind.BYLINE;
      boolean stated = block.reason().equals(cues.dayOfPublication());
      if (dated && (paragraphs < HEAD || stated)) {
        Optional<LocalDate> day = stated(block.span().of(page.text()), language);
        if (day.isPresent()) {
          return day.map(d -> issued(d, "dateline"));
        }
      }
      paragraphs += block.kind() == Block.Kind.BODY ? 1 : 0;
    }
    return Optional.empty();
  }

  private Optional<LocalDate> stated(String line, String language) {
    int from = 0;
    for (Days.Found found : days.in(line, language.equals("en"))) {
      if (!cues.deniesPublication(line.substring(from, found.span().start()))) {
        return Optional.of(found.day());
      }
      from = found.span().end();
    }
    return Optional.empty();
  }

  private static Article.Issued issued(LocalDate day, String rule) {
    return new Article.Issued(DateSpan.day(day), rule);
  }
}
