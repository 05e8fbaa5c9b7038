package org.detente.evaluate;

import static org.detente.evaluate.Coded.suspended;
import static org.detente.evaluate.Said.suspension;
import static org.detente.model.Claim.Check.Kind.ANNIVERSARY;
import static org.detente.model.Claim.Check.Kind.GAP;
import static org.detente.model.Claim.Check.Kind.ORDINAL;
import static org.detente.model.EventType.CLOSURE;
import static org.detente.model.EventType.MEETING;
import static org.detente.model.EventType.POSITION;
import static org.detente.model.EventType.SUSPENSION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.detente.model.Claim;
import org.detente.model.DateSpan;
import org.detente.model.Evidence;
import org.detente.model.Modality;
import org.detente.model.OfficeHolding;
import org.detente.model.Span;
import org.junit.jupiter.api.Test;

/** What is counted, once each claim is matched with the event it tells. */
class ScoringTest {

  @Test
  void countsAreThoseOfPaperAndPencil() {
    Claim good = suspension().claim();
    Claim wrongDoer = new Said(CLOSURE, "a fermé").by("nato").claim();
    Claim invented = new Said(MEETING, "Moscou").by("russia").claim();
    ArticleScore score =
        Tiny.score(
            Tiny.reading(good, wrongDoer, invented),
            Tiny.gold(
                suspended().event(),
                new Coded("e2", CLOSURE, "a fermé").by("Russia").event(),
                new Coded("e3", MEETING, "a eu lieu").background().event()));
    assertEquals(new Counts(3, 2, 3, 2, 2), Tiny.counts(score, Depth.DETECTED));
    assertEquals(new Counts(3, 2, 3, 1, 1), Tiny.counts(score, Depth.WHO));
    Counts who = Tiny.counts(score, Depth.WHO);
    assertEquals(1.0 / 3, who.precision(), 1e-12);
    assertEquals(1.0 / 2, who.coreRecall(), 1e-12);
    assertEquals(1.0 / 3, who.recall(), 1e-12);
    assertEquals(0.4, who.f1(), 1e-12);
  }

  @Test
  void f1NeedsCoreGoldAndIsNothingWhereNothingIsFound() {
    assertEquals(Double.NaN, new Counts(2, 0, 2, 2, 0).f1());
    assertEquals(1.0, new Counts(2, 0, 2, 2, 0).f1OfAll());
    assertEquals(0.0, new Counts(2, 2, 0, 0, 0).f1());
    assertEquals(0.0, new Counts(2, 2, 3, 0, 0).f1());
  }

  @Test
  void positionsTakeNoPartBeyondWho() {
    ArticleScore score =
        Tiny.score(
            Tiny.reading(new Said(POSITION, "a fermé").by("russia").on("2008").claim()),
            Tiny.gold(new Coded("e1", POSITION, "a fermé").by("Russia").event()));
    assertEquals(new Counts(1, 1, 1, 1, 1), Tiny.counts(score, Depth.WHO));
    assertEquals(Counts.ZERO, Tiny.counts(score, Depth.FULL));
  }

  @Test
  void aSetOfRetellingsIsOneItemWithTheUnionOfItsRoles() {
    Gold.Event headline = new Coded("e1", MEETING, "a eu lieu").by("NATO").event();
    Gold.Event lead =
        new Coded("e2", MEETING, "a fermé").by("Russia").on("2008-12-19").same("e1").event();
    Claim one = new Said(MEETING, "a eu lieu").by("nato", "russia").on("2008-12-19").claim();
    ArticleScore score = Tiny.score(Tiny.reading(one), Tiny.gold(headline, lead));
    assertEquals(Depth.COMPLETE, score.pairs().get(0).depth());
    assertEquals(new Counts(1, 1, 1, 1, 1), Tiny.counts(score, Depth.COMPLETE));
  }

  @Test
  void predictedRetellingsCountOnceButOnlyWhenTheySaySo() {
    Gold.Event lead = new Coded("e1", MEETING, "a eu lieu").by("NATO").event();
    Claim first = new Said(MEETING, "a eu lieu").by("nato").claim();
    Claim linked = new Said(MEETING, "a fermé").by("nato").retelling(first).claim();
    Claim loose = new Said(MEETING, "a fermé").by("nato").claim();
    assertEquals(
        new Counts(1, 1, 1, 1, 1),
        Tiny.counts(Tiny.score(Tiny.reading(first, linked), Tiny.gold(lead)), Depth.WHO));
    assertEquals(
        new Counts(1, 1, 2, 1, 1),
        Tiny.counts(Tiny.score(Tiny.reading(first, loose), Tiny.gold(lead)), Depth.WHO));
  }

  @Test
  void retellingsInACircleAreStillCounted() {
    Claim first = new Said(MEETING, "a eu lieu").by("nato").claim();
    Claim second = new Said(MEETING, "a fermé").by("nato").retelling(first).claim();
    Claim circle = new Said(MEETING, "a eu lieu").by("nato").retelling(second).claim();
    ArticleScore score = Tiny.score(Tiny.reading(circle, second), Tiny.gold());
    assertEquals(2, Tiny.counts(score, Depth.DETECTED).predicted());
  }

  @Test
  void whatIsMerelyDemandedIsNoPrediction() {
    Claim content = new Said(CLOSURE, "a fermé").by("russia").claim();
    Claim demand = new Said(POSITION, "Moscou").by("russia").demanding(content).claim();
    ArticleScore score = Tiny.score(Tiny.reading(content, demand), Tiny.gold());
    assertEquals(1, score.wrong().size());
  }

  @Test
  void aTrapCountsTwiceAndTakesItsPredictionOutOfTheMatching() {
    Claim taken = new Said(CLOSURE, "a fermé").by("russia").on("2008-04-04").claim();
    Gold.Event event = new Coded("e1", CLOSURE, "a fermé").by("Russia").on("XXXX-04-04").event();
    Gold.MustNot year =
        new Gold.MustNot(
            CLOSURE,
            Tiny.span("a fermé"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(DateSpan.parse("2008-04-04")),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty());
    ArticleScore guessed =
        Tiny.score(Tiny.reading(taken), Tiny.gold(List.of(event), List.of(year)));
    assertEquals(new Counts(1, 1, 2, 0, 0), Tiny.counts(guessed, Depth.DETECTED));
    Claim honest = new Said(CLOSURE, "a fermé").by("russia").on("XXXX-04-04").claim();
    ArticleScore open = Tiny.score(Tiny.reading(honest), Tiny.gold(List.of(event), List.of(year)));
    assertEquals(new Counts(1, 1, 1, 1, 1), Tiny.counts(open, Depth.FULL));
  }

  @Test
  void aTrapNamesOnlyWhatAgreesWithAllItStates() {
    Gold.MustNot byNato =
        new Gold.MustNot(
            SUSPENSION,
            Tiny.span("a suspendu les"),
            Optional.of("Russia"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Modality.ACTUAL),
            Optional.empty(),
            OptionalInt.empty());
    Gold gold = Tiny.gold(List.of(), List.of(byNato));
    assertTrap(false, Tiny.score(Tiny.reading(suspension().claim()), gold));
    assertTrap(true, Tiny.score(Tiny.reading(suspension().by("russia").claim()), gold));
    assertTrap(true, Tiny.score(Tiny.reading(suspension().by("dmitry-rogozin").claim()), gold));
    assertTrap(
        false,
        Tiny.score(
            Tiny.reading(suspension().by("russia").modality(Modality.POSSIBLE).claim()), gold));
    assertTrap(
        false,
        Tiny.score(Tiny.reading(new Said(SUSPENSION, "a fermé").by("russia").claim()), gold));
  }

  @Test
  void theMatchingTakesTheBestTotalNotTheFirstComer() {
    Claim vague = new Said(CLOSURE, "a fermé").by("russia").claim();
    Claim exact = new Said(CLOSURE, "a fermé").ordinal(1).by("russia").object("bureau").claim();
    ArticleScore score =
        Tiny.score(
            Tiny.reading(vague, exact),
            Tiny.gold(
                new Coded("e1", CLOSURE, "a fermé").by("Russia").object("office", "bureau").event(),
                new Coded("e2", CLOSURE, "a fermé").by("Russia").event()));
    assertEquals(new Counts(2, 2, 2, 2, 2), Tiny.counts(score, Depth.COMPLETE));
  }

  @Test
  void officesAreCountedApart() {
    OfficeHolding right = holding("dmitry-rogozin", "envoy");
    OfficeHolding wrong = holding("nato", "envoy");
    Gold gold =
        new Gold(
            "tiny",
            "fr",
            Optional.empty(),
            List.of(),
            List.of(new Gold.Office("Dmitry Rogozin", "Envoy")),
            List.of(),
            List.of());
    ArticleScore score = Tiny.score(Tiny.reading(List.of(), List.of(right, right, wrong)), gold);
    assertEquals(new ArticleScore.Offices(1, 2, 1), score.offices());
    assertEquals(Counts.ZERO, Tiny.counts(score, Depth.DETECTED));
  }

  @Test
  void countsAgreeByKindValueAndSentence() {
    Gold.Check third = new Gold.Check(ORDINAL, "3", Tiny.span("Moscou"));
    Gold.Check years = new Gold.Check(GAP, "P2Y", Tiny.span("Un repas"));
    Gold gold =
        new Gold(
            "tiny",
            "fr",
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(third, third, years));
    ArticleScore score =
        Tiny.score(
            Tiny.reading(
                new Said(CLOSURE, "a fermé").counting(ORDINAL, "3").claim(),
                new Said(MEETING, "a eu lieu").counting(GAP, "P3Y").claim(),
                new Said(MEETING, "Un repas").counting(ANNIVERSARY, "P2Y").claim(),
                new Said(SUSPENSION, "a suspendu").counting(ORDINAL, "3").claim(),
                new Said(SUSPENSION, "L'Alliance").claim()),
            gold);
    assertEquals(new ArticleScore.Checks(3, 4, 1), score.checks());
  }

  private static OfficeHolding holding(String person, String post) {
    Span words = Tiny.span("Moscou");
    return new OfficeHolding(
        Tiny.entity(person),
        Tiny.entity(post),
        Optional.empty(),
        false,
        BigDecimal.ONE,
        "rule",
        new Evidence(words, Tiny.sentence(words)));
  }

  private static void assertTrap(boolean expected, ArticleScore score) {
    assertEquals(expected, score.wrong().get(0).trap());
  }
}
