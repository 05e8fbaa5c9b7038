package org.detente.extract;

import static org.detente.extract.Told.assertAgents;
import static org.detente.extract.Told.name;
import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;

/** Who does, and to what, where French tells it otherwise than by subject and object. */
class FrenchDoersTest {

  private static Claim one(EventType type, String sentence) {
    return Told.of(sentence).one(type);
  }

  @Test
  void forces_that_are_said_to_move_are_moved_by_their_side() {
    assertAgents(
        EventType.DEPLOYMENT, "Des troupes russes sont stationnées en Transnistrie.", "russia");
    assertAgents(
        EventType.DEPLOYMENT,
        "Plusieurs bâtiments alliés ont mouillé en mer Noire.",
        "nato-member-states");
    assertAgents(
        EventType.DEPLOYMENT,
        "L'Allemagne a annoncé qu'une brigade s'installera en Lituanie.",
        "germany");
    assertAgents(EventType.EXERCISE, "La flotte russe s'entraîne en mer Noire.", "russia");
  }

  @Test
  void people_of_a_council_meet_in_it() {
    Claim claim =
        one(
            EventType.MEETING,
            "Les ministres des Affaires étrangères du Conseil OTAN-Russie se sont réunis à Corfou.");
    assertEquals(List.of("nato", "russia"), names(claim.agents()));
    assertEquals("nato-russia-council", name(claim.forum()));
  }

  @Test
  void an_exercise_is_of_what_it_is_called() {
    Claim known = one(EventType.EXERCISE, "La Russie et le Bélarus mènent les manœuvres Zapad.");
    assertEquals("zapad", name(known.object()));
    assertEquals(List.of("russia", "belarus"), names(known.agents()));
    assertEquals(
        "steadfast-defender",
        name(
            one(
                    EventType.EXERCISE,
                    "L'OTAN a conduit « Steadfast Defender », son plus vaste exercice.")
                .object()));
  }

  @Test
  void who_acts_on_a_visit_is_the_visitor() {
    assertAgents(
        EventType.VISIT,
        "En visite à Moscou, Anders Fogh Rasmussen a plaidé pour un partenariat.",
        "anders-fogh-rasmussen");
  }

  @Test
  void what_is_behind_the_name_of_what_somebody_is_made_tells_who_makes_it() {
    assertAgents(
        EventType.ACCREDITATION_WITHDRAWAL,
        "Huit diplomates russes ont été déclarés persona non grata par l'Alliance.",
        "nato");
  }

  @Test
  void a_state_goes_out_of_what_hangs_on_its_name() {
    Claim claim =
        one(EventType.TREATY_WITHDRAWAL, "Le retrait des États-Unis du traité INF date de 2009.");
    assertEquals(List.of("united-states"), names(claim.agents()));
    assertEquals("inf-treaty", name(claim.object()));
  }

  @Test
  void who_signs_a_law_does_what_it_says() {
    assertAgents(
        EventType.TREATY_WITHDRAWAL,
        "Vladimir Poutine a promulgué la loi dénonçant le traité FCE.",
        "vladimir-putin");
  }

  @Test
  void participles_after_a_comma_tell_too() {
    assertEquals(
        List.of("russian-diplomats"),
        names(
            one(
                    EventType.ACCUSATION,
                    "Huit diplomates russes, accusés d'espionnage, ont quitté Bruxelles.")
                .targets()));
    assertEquals(
        "nato-russia-council",
        name(
            one(
                    EventType.ESTABLISHMENT,
                    "Né en 2002, le Conseil OTAN-Russie compte trente membres.")
                .object()));
  }

  @Test
  void what_is_no_longer_convened_or_applied_is_suspended() {
    Claim council =
        one(
            EventType.SUSPENSION,
            "L'Alliance a cessé, le 1er avril, de réunir le Conseil OTAN-Russie.");
    assertEquals("nato-russia-council", name(council.object()));
    assertFalse(council.negative());
  }

  @Test
  void where_troops_stand_is_not_whose_they_are() {
    Claim claim =
        one(
            EventType.DEPLOYMENT,
            "Moscou a massé des troupes à la frontière ukrainienne, selon l'OTAN.");
    assertEquals(List.of("russia"), names(claim.agents()));
    assertEquals("troupes à la frontière ukrainienne", name(claim.object()));
  }

  @Test
  void a_present_participle_after_a_comma_has_the_main_subject() {
    assertAgents(
        EventType.ACCUSATION,
        "Barack Obama a reçu le message, accusant la Russie de violer le traité.",
        "barack-obama");
  }

  @Test
  void what_was_due_when_it_was_said_is_asked() {
    Claim claim =
        one(
            EventType.DEMAND,
            "Les Alliés ont répondu que la Russie devait d'abord évacuer ses bases de Géorgie.");
    assertEquals(List.of("nato-member-states"), names(claim.agents()));
    assertEquals(List.of("russia"), names(claim.targets()));
  }

  @Test
  void a_capital_at_the_head_of_a_sentence_tells_whose_ministry_speaks() {
    assertAgents(
        EventType.ACCUSATION,
        "À Moscou, le ministère des Affaires étrangères a de nouveau accusé l'Alliance de mentir.",
        "russian-foreign-ministry");
  }

  @Test
  void names_take_no_occasion() {
    Claim claim =
        one(
            EventType.MEETING,
            "La Russie reste un partenaire, a expliqué Anders Fogh Rasmussen à l'issue d'une réunion"
                + " avec Alexandre Grouchko.");
    assertEquals(List.of("alexander-grushko", "anders-fogh-rasmussen"), names(claim.agents()));
  }

  @Test
  void number_words_that_follow_one_another_are_one_count() {
    assertEquals(
        OptionalInt.of(150),
        one(
                EventType.ACCREDITATION_WITHDRAWAL,
                "L'OTAN a expulsé cent cinquante diplomates russes.")
            .number());
    assertEquals(
        OptionalInt.of(200),
        one(EventType.DEPLOYMENT, "Deux cents soldats russes ont pris position à Pristina.")
            .number());
  }

  @Test
  void whoever_is_recalled_leaves_the_post_by_which_he_is_named() {
    Claim claim =
        one(
            EventType.DEPARTURE,
            "La Russie a rappelé son représentant militaire à Bruxelles, le général Viktor"
                + " Zavarzine.");
    assertEquals(List.of("viktor-zavarzin"), names(claim.targets()));
    assertEquals("russian-military-representative-to-nato", name(claim.object()));
  }

  @Test
  void of_two_likes_each_is_suspended() {
    assertEquals(
        2,
        Told.of(
                "Sergueï Lavrov a annoncé la suspension de la mission russe et celle du bureau de"
                    + " l'OTAN à Moscou.")
            .all(EventType.SUSPENSION)
            .size());
  }

  @Test
  void a_gerund_has_the_subject_of_its_verb() {
    assertAgents(
        EventType.PROPOSAL,
        "Barack Obama a semé le trouble dans l'OTAN en tendant la main à Vladimir Poutine.",
        "barack-obama");
  }

  @Test
  void of_a_plural_verb_one_thing_after_it_is_no_subject() {
    Claim claim =
        one(
            EventType.SUSPENSION,
            "Les participants à la réunion, convoquée mardi à Bruxelles, ont accusé la Russie et"
                + " annoncé la suspension des réunions du Conseil OTAN-Russie.");
    assertEquals(List.of(), names(claim.agents()));
  }

  @Test
  void a_refusal_to_accredit_withdraws_accreditation() {
    Claim claim =
        one(
            EventType.ACCREDITATION_WITHDRAWAL,
            "L'OTAN a refusé d'accréditer trois diplomates russes.");
    assertEquals(List.of("nato"), names(claim.agents()));
    assertEquals(List.of("russian-diplomats"), names(claim.targets()));
    assertTrue(claim.object().isEmpty());
  }
}
