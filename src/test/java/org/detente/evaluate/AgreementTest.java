package org.detente.evaluate;

import static org.detente.evaluate.Coded.suspended;
import static org.detente.evaluate.Said.suspension;
import static org.detente.model.EventType.CLOSURE;
import static org.detente.model.EventType.SUSPENSION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.detente.model.Claim;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;

/** How far a claim agrees with the event that a coder told. */
class AgreementTest {

  private static Depth depth(Said said, Coded coded) {
    ArticleScore score = Tiny.score(Tiny.reading(said.claim()), Tiny.gold(coded.event()));
    return score.pairs().isEmpty() ? Depth.NONE : score.pairs().get(0).depth();
  }

  @Test
  void anotherTypeOrAnotherSentenceIsNoMatch() {
    assertEquals(Depth.NONE, depth(new Said(CLOSURE, "a suspendu").by("nato"), suspended()));
    assertEquals(Depth.NONE, depth(new Said(SUSPENSION, "a fermé").by("nato"), suspended()));
    assertEquals(
        Depth.COMPLETE,
        depth(new Said(SUSPENSION, "L'Alliance").by("nato").object("réunions"), suspended()));
  }

  @Test
  void aPersonAndHisSideAreAlternatives() {
    Coded closed = new Coded("e2", CLOSURE, "a fermé").by("Dmitry Rogozin");
    assertEquals(Depth.COMPLETE, depth(new Said(CLOSURE, "a fermé").by("russia"), closed));
    assertEquals(Depth.DETECTED, depth(new Said(CLOSURE, "a fermé").by("nato"), closed));
    assertEquals(
        Depth.COMPLETE,
        depth(
            new Said(CLOSURE, "a fermé").by("dmitry-rogozin"),
            new Coded("e2", CLOSURE, "a fermé").by("Russia")));
  }

  @Test
  void nobodyAgreesOnlyWithNobody() {
    assertEquals(
        Depth.COMPLETE, depth(new Said(CLOSURE, "a fermé"), new Coded("e2", CLOSURE, "a fermé")));
    assertEquals(
        Depth.DETECTED,
        depth(new Said(CLOSURE, "a fermé").by("russia"), new Coded("e2", CLOSURE, "a fermé")));
    assertEquals(
        Depth.DETECTED,
        depth(new Said(CLOSURE, "a fermé"), new Coded("e2", CLOSURE, "a fermé").by("Russia")));
  }

  @Test
  void halfRightAgentsAgreeUnlessATargetActs() {
    assertEquals(Depth.COMPLETE, depth(suspension().by("nato", "envoy"), suspended()));
    assertEquals(
        Depth.DETECTED,
        depth(suspension().by("nato", "russia").to("russia"), suspended().to("Russia")));
    assertEquals(Depth.DETECTED, depth(suspension().by("nato", "envoy", "x", "y"), suspended()));
  }

  @Test
  void anObjectIsAnEntityOrElseItsWords() {
    assertEquals(Depth.WHO, depth(suspension().object("bureau"), suspended()));
    Coded entity =
        new Coded("e1", SUSPENSION, "a suspendu").by("NATO").object("NATO-Russia Council");
    assertEquals(Depth.WHO, depth(suspension(), entity));
    assertEquals(Depth.COMPLETE, depth(suspension().objectEntity("nrc"), entity));
    Coded both =
        new Coded("e1", SUSPENSION, "a suspendu")
            .by("NATO")
            .object("NATO-Russia Council", "les réunions");
    assertEquals(Depth.WHO, depth(suspension().objectEntity("envoy"), both));
    assertEquals(Depth.COMPLETE, depth(suspension(), both));
  }

  @Test
  void aDateMustLieInsideGolds() {
    assertEquals(Depth.COMPLETE, depth(suspension().on("2008-08-12"), suspended().on("2008-08")));
    assertEquals(Depth.WHO, depth(suspension().on("2008"), suspended().on("2008-08")));
    assertEquals(Depth.WHO, depth(suspension(), suspended().on("2008-08")));
    assertEquals(Depth.WHO, depth(suspension().on("2008"), suspended()));
    assertEquals(
        Depth.COMPLETE, depth(suspension().on("2008-09"), suspended().on("[2008-08..2008-12]")));
    assertEquals(Depth.COMPLETE, depth(suspension().on("2008/.."), suspended().on("2008/..")));
    assertEquals(Depth.WHO, depth(suspension().on("2008/.."), suspended().on("2008/2010")));
    assertEquals(
        Depth.COMPLETE, depth(suspension().on("XXXX-04-04"), suspended().on("XXXX-04-04")));
    assertEquals(Depth.WHO, depth(suspension().on("XXXX-04-04"), suspended().on("2008-04-04")));
  }

  @Test
  void modalityAndPolarityBelongToFull() {
    assertEquals(Depth.WHO, depth(suspension().modality(Modality.PLANNED), suspended()));
    assertEquals(Depth.WHO, depth(suspension().denied(), suspended()));
  }

  @Test
  void targetsBelongToComplete() {
    assertEquals(Depth.FULL, depth(suspension(), suspended().to("Russia")));
    assertEquals(Depth.COMPLETE, depth(suspension().to("russia"), suspended().to("Russia")));
  }

  @Test
  void whatAClaimAnswersIsJudgedByTheMatchOfTheOther() {
    Claim first = suspension().claim();
    Claim second = new Said(CLOSURE, "a fermé").by("russia").answering(first).claim();
    Gold.Event told = suspended().event();
    Gold.Event answer = new Coded("e2", CLOSURE, "a fermé").by("Russia").answering("e1").event();
    ArticleScore score = Tiny.score(Tiny.reading(first, second), Tiny.gold(told, answer));
    assertEquals(Depth.COMPLETE, score.pairs().get(1).depth());
    Claim silent = new Said(CLOSURE, "a fermé").by("russia").claim();
    ArticleScore other = Tiny.score(Tiny.reading(first, silent), Tiny.gold(told, answer));
    assertEquals(Depth.FULL, other.pairs().get(1).depth());
  }

  @Test
  void namesUnknownToTheReferenceLayerAgreeByTheirWords() {
    Named gold =
        new Named(
            Optional.empty(),
            Optional.empty(),
            List.of("a diplomat", "un diplomate européen"),
            Optional.empty());
    assertTrue(gold.same(named("Un diplomate europeen")));
    assertTrue(!gold.same(named("un ambassadeur européen")));
  }

  private static Named named(String words) {
    return new Named(Optional.empty(), Optional.empty(), List.of(words), Optional.empty());
  }
}
