package org.detente.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;

class ScoreTablesTest {

  private static final ArticleScore.Part OLD = new ArticleScore.Part("old", false);
  private static final ArticleScore.Part NEW = new ArticleScore.Part("new", true);

  private static Scores scores() {
    return Scores.of(
        List.of(
            new Scores.Judged(
                Tiny.reading(new Said(EventType.CLOSURE, "a fermé").by("russia").claim()),
                Tiny.gold(
                    "a",
                    "fr",
                    new Coded("e1", EventType.CLOSURE, "a fermé").by("Russia").event(),
                    new Coded("e2", EventType.MEETING, "a eu lieu").event()),
                OLD),
            new Scores.Judged(
                Tiny.reading(),
                Tiny.gold("b", "fr", new Coded("e1", EventType.CLOSURE, "a fermé").event()),
                NEW)),
        Tiny.NAMES);
  }

  private static Scores bilingual() {
    Scores french = scores();
    Scores english =
        Scores.of(
            List.of(
                new Scores.Judged(
                    Tiny.reading(new Said(EventType.MEETING, "a eu lieu").claim()),
                    Tiny.gold("c", "en", new Coded("e1", EventType.MEETING, "a eu lieu").event()),
                    NEW)),
            Tiny.NAMES);
    return new Scores(
        List.of(french.articles().get(0), french.articles().get(1), english.articles().get(0)));
  }

  /** Of three core items one is found, by the one prediction: P 1, R 1/3, F1 1/2. */
  @Test
  void a_row_tells_the_counts_and_their_ratios() {
    assertEquals(
        List.of("fr", "who", "1", "3", "3", "1.00", "0.33", "0.33", "0.50"),
        new ScoreTables(scores()).byLanguage().rows().get(1).subList(0, 9));
  }

  @Test
  void sets_and_languages_are_scored_apart_and_together() {
    ScoreTables tables = new ScoreTables(bilingual());
    assertEquals(List.of("all", "old", "new"), names(tables.bySet()));
    assertEquals(List.of("all", "en", "fr"), names(tables.byLanguage()));
    // All: two predictions, both right; two of four core items found: F1 = 2/3.
    assertEquals("0.67", tables.byLanguage().rows().get(1).get(8));
    // English: one of one.
    assertEquals("1.00", tables.byLanguage().rows().get(5).get(8));
  }

  @Test
  void one_language_needs_no_row_for_all() {
    assertEquals(List.of("fr"), names(new ScoreTables(scores()).byLanguage()));
  }

  @Test
  void types_are_told_by_language_where_there_are_several() {
    Table table = new ScoreTables(bilingual()).byType();
    assertEquals(List.of("type", "language"), table.head().subList(0, 2));
    assertTrue(
        table
            .rows()
            .contains(List.of("meeting", "all", "1", "2", "2", "0.67", "0.67", "0.67", "0.67")),
        table.toString());
    assertTrue(
        table
            .rows()
            .contains(List.of("meeting", "fr", "0", "1", "1", "0.00", "0.00", "0.00", "0.00")),
        table.toString());
  }

  /** Tuned on: P 1, R 1/2, F1 2/3. Unseen: nothing found, F1 0. */
  @Test
  void what_is_lost_on_articles_nobody_had_looked_at_is_told() {
    Table table = new ScoreTables(bilingual()).tunedAndUnseen();
    assertEquals(4, table.rows().size(), "English has no article that was tuned on");
    assertEquals(
        List.of("fr", "who", "1", "0.67", "1", "0.00", "0.00–0.00", "-0.67"), table.rows().get(1));
  }

  @Test
  void the_bootstrap_is_the_same_every_time_and_holds_the_score() {
    List<Counts> counts = List.of(new Counts(4, 4, 4, 3, 3), new Counts(4, 4, 4, 1, 1));
    Bootstrap.Interval once = Bootstrap.of(counts, Counts::f1);
    assertEquals(once, Bootstrap.of(counts, Counts::f1));
    assertEquals(0.25, once.low(), 1e-12);
    assertEquals(0.75, once.high(), 1e-12);
  }

  private static List<String> names(Table table) {
    return table.rows().stream().map(row -> row.get(0)).distinct().toList();
  }
}
