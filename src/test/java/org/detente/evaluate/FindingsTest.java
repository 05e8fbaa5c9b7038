package org.detente.evaluate;

import static org.detente.model.EventType.CLOSURE;
import static org.detente.model.EventType.MEETING;
import static org.detente.model.EventType.POSITION;
import static org.detente.model.EventType.SUSPENSION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.detente.model.Claim;
import org.junit.jupiter.api.Test;

class FindingsTest {

  private static Scores scores(List<Claim> claims, Gold gold) {
    return Scores.of(
        List.of(new Scores.Judged(Tiny.reading(claims.toArray(Claim[]::new)), gold)), Tiny.NAMES);
  }

  @Test
  void dates_agree_inside_golds_interval_and_nothing_agrees_only_with_nothing() {
    Scores scores =
        scores(
            List.of(
                new Said(SUSPENSION, "a suspendu").on("2008-08-19").claim(),
                new Said(CLOSURE, "a fermé").claim(),
                new Said(MEETING, "a eu lieu").on("2009").claim()),
            Tiny.gold(
                new Coded("e1", SUSPENSION, "a suspendu").on("2008-08").event(),
                new Coded("e2", CLOSURE, "a fermé").on("2008").event(),
                new Coded("e3", MEETING, "a eu lieu").event()));
    Findings findings = new Findings(scores);
    assertEquals(
        List.of("fr", "3", "1", "0.33", "1", "0", "0", "1", "1", "0.50"),
        findings.dates().rows().get(0));
    assertEquals(1.0 / 3, findings.dateShare(), 1e-12);
  }

  @Test
  void a_less_precise_date_than_golds_is_wrong_and_positions_are_not_asked() {
    Scores scores =
        scores(
            List.of(
                new Said(SUSPENSION, "a suspendu").on("2008").claim(),
                new Said(POSITION, "a fermé").on("2008").claim()),
            Tiny.gold(
                new Coded("e1", SUSPENSION, "a suspendu").on("2008-08").event(),
                new Coded("e2", POSITION, "a fermé").event()));
    assertEquals(
        List.of("fr", "1", "0", "0.00", "0", "0", "1", "0", "0", "0.00"),
        new Findings(scores).dates().rows().get(0));
  }

  @Test
  void an_article_without_gold_events_is_listed_with_what_was_read_in_it() {
    Scores scores =
        scores(List.of(new Said(MEETING, "a eu lieu").claim()), Tiny.gold("other", "ru"));
    assertEquals(List.of(List.of("other", "ru", "1")), new Findings(scores).distractors().rows());
    Scores none = scores(List.of(), Tiny.gold(new Coded("e1", CLOSURE, "a fermé").event()));
    assertEquals(List.of(), new Findings(none).distractors().rows());
  }

  /** A closure read as a suspension, a meeting found, a suspension missed, a position invented. */
  @Test
  void types_are_confused_only_within_a_sentence() {
    Scores scores =
        scores(
            List.of(
                new Said(SUSPENSION, "a fermé").by("russia").claim(),
                new Said(MEETING, "a eu lieu").claim(),
                new Said(POSITION, "Un repas").claim()),
            Tiny.gold(
                new Coded("e1", SUSPENSION, "a suspendu").event(),
                new Coded("e2", CLOSURE, "a fermé").by("Russia").event(),
                new Coded("e3", MEETING, "a eu lieu").event()));
    assertEquals(
        List.of(
            List.of("closure", "0", "0", "suspension 1"),
            List.of("suspension", "0", "1", "–"),
            List.of("meeting", "1", "0", "–"),
            List.of("nothing", "–", "–", "position 1")),
        new Findings(scores).confusions().rows());
  }

  @Test
  void of_two_readings_in_a_sentence_the_one_with_the_same_doer_is_the_confusion() {
    Scores scores =
        scores(
            List.of(
                new Said(POSITION, "a fermé").by("nato").claim(),
                new Said(SUSPENSION, "a fermé").by("russia").claim()),
            Tiny.gold(new Coded("e1", CLOSURE, "a fermé").by("Russia").event()));
    assertEquals(
        List.of(
            List.of("closure", "0", "0", "suspension 1"),
            List.of("nothing", "–", "–", "position 1")),
        new Findings(scores).confusions().rows());
  }

  @Test
  void misses_and_extras_come_with_their_sentences() {
    Scores scores =
        scores(
            List.of(
                new Said(MEETING, "Moscou").by("russia").sure("0.72").claim(),
                new Said(SUSPENSION, "a suspendu").by("nato").object("réunions").claim()),
            Tiny.gold(
                new Coded("e1", SUSPENSION, "a suspendu").by("NATO").on("2008").event(),
                new Coded("e2", CLOSURE, "a fermé").background().event()));
    String list = new Listing(scores).failures();
    assertEquals(
        """
        tiny
           e2    missed closure
                 « Moscou a fermé le bureau. »
           -     extra meeting@36-42 0.72
                 « Moscou a fermé le bureau. »
          *e1    suspension@11-21 who; stopped by object "réunions", not nobody
                 « L'Alliance a suspendu les réunions. »
        """,
        list);
  }

  @Test
  void an_article_read_without_failure_is_not_listed() {
    Scores scores =
        scores(
            List.of(new Said(CLOSURE, "a fermé").claim()),
            Tiny.gold(new Coded("e1", CLOSURE, "a fermé").event()));
    assertEquals("", new Listing(scores).failures());
    assertTrue(new Listing(scores).details().contains("*e1    closure@43-50 complete"));
  }

  @Test
  void a_trap_is_told_as_one() {
    Gold.MustNot trap =
        new Gold.MustNot(
            CLOSURE,
            Tiny.span("a fermé"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty());
    Scores scores =
        scores(List.of(new Said(CLOSURE, "a fermé").claim()), Tiny.gold(List.of(), List.of(trap)));
    assertTrue(new Listing(scores).failures().contains("must not be closure@43-50 1"));
    assertEquals("1", new Findings(scores).rest().rows().get(0).get(1));
  }
}
