package org.detente.extract;

import static org.detente.extract.Told.assertAgents;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.detente.model.EventType;
import org.junit.jupiter.api.Test;

/** In French: who speaks behind a quotation, and what commas set inside a clause. */
class FrenchSetInTest {

  @Test
  void who_speaks_hangs_on_the_verb_of_saying() {
    assertSpeaker(
        "sergei-lavrov",
        "Sergueï Lavrov est arrivé. « La paix joue un rôle en Europe pour l'Otan », a-t-il"
            + " indiqué.");
    Told told =
        Told.of(
            "Sergueï Lavrov est arrivé. La mission russe auprès de l'Otan sera fermée, a-t-il dit.");
    assertEquals("sergei-lavrov", Told.name(told.one(EventType.CLOSURE).speaker()));
  }

  @Test
  void a_minister_without_his_state_is_the_one_spoken_of() {
    assertSpeaker(
        "sergei-lavrov",
        "Sergueï Lavrov est arrivé. « L'Otan joue un rôle en Europe », a poursuivi le ministre.");
  }

  @Test
  void what_is_said_goes_on_past_a_relative_clause() {
    Told told =
        Told.of(
            "Jens Stoltenberg a souligné que les propositions de l'Otan, qui datent de mai, restent"
                + " valables.");
    assertEquals(
        "les propositions de l'Otan, qui datent de mai, restent valables",
        told.one(EventType.POSITION).object().orElseThrow().words());
  }

  @Test
  void the_main_clause_is_what_is_said() {
    Told told =
        Told.of(
            "« Après que les avions de l'Otan ont fait demi-tour, notre chasseur est revenu », a dit"
                + " Sergueï Lavrov.");
    assertEquals(
        "notre chasseur est revenu", told.one(EventType.POSITION).object().orElseThrow().words());
  }

  @Test
  void a_withdrawal_has_its_doer_and_its_day_before_what_is_withdrawn() {
    String story =
        "Cette décision fait suite au retrait par l'Alliance, le 6 mars, des accréditations de"
            + " huit diplomates russes.";
    assertAgents(EventType.ACCREDITATION_WITHDRAWAL, story, "nato");
    assertEquals(
        "2014-03-06", Told.edtf(Told.of(story).one(EventType.ACCREDITATION_WITHDRAWAL).date()));
  }

  @Test
  void two_who_act_stand_behind_a_clause_about_the_place() {
    assertAgents(
        EventType.AGREEMENT,
        "À Moscou, où le président se rend pour la première fois, George W. Bush et Vladimir Poutine"
            + " ont signé un traité sur l'Otan.",
        "george-w-bush",
        "vladimir-putin");
  }

  @Test
  void with_whom_one_sits_in_a_council_is_told_beside_it() {
    assertAgents(
        EventType.MEETING,
        "Sergueï Lavrov a participé à une réunion du Conseil OTAN-Russie avec ses homologues des"
            + " pays de l'Alliance.",
        "nato",
        "sergei-lavrov");
  }

  @Test
  void who_decides_to_sign_a_decree_does_what_the_decree_does() {
    assertAgents(
        EventType.SUSPENSION,
        "L'Alliance déplore la décision du président Vladimir Poutine, la semaine dernière, de"
            + " signer un décret suspendant la participation de la Russie au traité FCE.",
        "vladimir-putin");
  }

  @Test
  void a_form_of_we_without_we_is_a_noun() {
    assertAgents(
        EventType.ACCUSATION,
        "Moscou a accusé des navires et avions de l'Otan d'avoir violé sa frontière.",
        "russia");
  }

  private static void assertSpeaker(String slug, String story) {
    assertEquals(slug, Told.name(Told.of(story).one(EventType.POSITION).speaker()), story);
  }
}
