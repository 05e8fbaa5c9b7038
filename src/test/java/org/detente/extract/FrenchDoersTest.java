package org.detente.extract;

import static org.detente.extract.Told.name;
import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;

/** Who does, and to what, where French tells it otherwise than by subject and object. */
class FrenchDoersTest {

  private static Claim one(EventType type, String sentence) {
    return Told.of(sentence).one(type);
  }

  private static void agents(EventType type, String sentence, String... slugs) {
    assertEquals(List.of(slugs), names(one(type, sentence).agents()), sentence);
  }

  @Test
  void forces_that_are_said_to_move_are_moved_by_their_side() {
    agents(EventType.DEPLOYMENT, "Des troupes russes sont stationnées en Transnistrie.", "russia");
    agents(
        EventType.DEPLOYMENT,
        "Plusieurs bâtiments alliés ont mouillé en mer Noire.",
        "nato-member-states");
    agents(
        EventType.DEPLOYMENT,
        "L'Allemagne a annoncé qu'une brigade s'installera en Lituanie.",
        "germany");
    agents(EventType.EXERCISE, "La flotte russe s'entraîne en mer Noire.", "russia");
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
    agents(
        EventType.VISIT,
        "En visite à Moscou, Anders Fogh Rasmussen a plaidé pour un partenariat.",
        "anders-fogh-rasmussen");
  }

  @Test
  void there_will_be_no_meeting_tells_a_cancellation_and_there_was_none_a_negative_meeting() {
    Claim off = one(EventType.CANCELLATION, "Il n'y aura pas de réunion du Conseil OTAN-Russie.");
    assertEquals("nato-russia-council", name(off.forum()));
    Claim none =
        one(EventType.MEETING, "Il n'y a pas eu de réunion du Conseil OTAN-Russie depuis 2012.");
    assertTrue(none.negative());
    Claim planned =
        one(EventType.MEETING, "Il y aura une réunion du Conseil OTAN-Russie à Bruxelles.");
    assertEquals(Modality.PLANNED, planned.modality());
  }

  @Test
  void what_is_behind_the_name_of_what_somebody_is_made_tells_who_makes_it() {
    agents(
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
    agents(
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
  void pas_question_denies_what_follows() {
    assertTrue(
        Told.of("Pas question de renoncer à la politique de la porte ouverte, a dit l'OTAN.")
            .all(EventType.CANCELLATION)
            .isEmpty());
  }

  @Test
  void a_present_participle_after_a_comma_has_the_main_subject() {
    agents(
        EventType.ACCUSATION,
        "Barack Obama a dénoncé le retrait du traité Ciel ouvert, accusant la Russie de le violer.",
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
    agents(
        EventType.ACCUSATION,
        "À Moscou, le ministère des Affaires étrangères a de nouveau accusé l'Alliance de mentir.",
        "russian-foreign-ministry");
  }

  @Test
  void where_a_council_sits_as_a_rule_no_meeting_is_told() {
    assertTrue(
        Told.of("L'OTAN a son siège à Bruxelles, où siège le Conseil OTAN-Russie.")
            .all(EventType.MEETING)
            .isEmpty());
  }

  @Test
  void encounters_told_in_the_present_with_their_day_are_planned() {
    Claim claim = one(EventType.MEETING, "Le Conseil OTAN-Russie siège mardi à Bruxelles.");
    assertEquals("2014-04-15", Told.edtf(claim.date()));
    assertEquals(Modality.PLANNED, claim.modality());
    Claim after =
        one(EventType.MEETING, "Les ministres parleront de la Syrie lors d'une réunion de l'OTAN.");
    assertEquals(Modality.PLANNED, after.modality());
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
  void of_what_was_not_spoken_of_nothing_is_told() {
    assertTrue(
        Told.of("La reprise du Conseil OTAN-Russie n'a pas été évoquée à Helsinki.")
            .all(EventType.RESUMPTION)
            .isEmpty());
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
    agents(
        EventType.PROPOSAL,
        "Barack Obama a semé le trouble dans l'OTAN en tendant la main à Vladimir Poutine.",
        "barack-obama");
  }

  @Test
  void an_encounter_that_is_announced_is_planned() {
    Claim claim = one(EventType.MEETING, "L'OTAN a annoncé une réunion avec la Russie.");
    assertEquals(Modality.PLANNED, claim.modality());
    Claim visit =
        one(
            EventType.VISIT,
            "John Kerry doit arriver dimanche à Moscou, a annoncé le président ukrainien.");
    assertEquals(Modality.PLANNED, visit.modality());
  }

  @Test
  void what_others_say_is_no_position_where_it_is_only_mentioned() {
    assertTrue(
        Told.of("Il faut tenir compte de ce que disent l'OTAN et la Russie.")
            .all(EventType.POSITION)
            .isEmpty());
  }

  @Test
  void a_danger_is_no_threat_and_a_trade_war_no_conflict() {
    assertTrue(
        Told.of("La Russie menace notre indépendance, selon l'OTAN.")
            .all(EventType.THREAT)
            .isEmpty());
    assertTrue(
        Told.of(
                "L'OTAN craint une guerre commerciale. Washington a déclenché une guerre"
                    + " commerciale avec Moscou.")
            .all(EventType.CONFLICT)
            .isEmpty());
  }

  @Test
  void whoever_speaks_of_a_decision_does_not_do_what_is_decided() {
    for (String sentence :
        List.of(
            "Alexandre Grouchko avait signalé que la décision de déployer des troupes dans les pays"
                + " baltes irriterait Moscou.",
            "Alexandre Grouchko a parlé à Vladimir Poutine. À Varsovie, il a été décidé de déployer"
                + " quatre bataillons.")) {
      for (Claim claim : Told.of(sentence).all(EventType.DEPLOYMENT)) {
        assertEquals(List.of(), names(claim.agents()), sentence);
      }
    }
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

  @Test
  void what_is_asked_of_a_body_of_somebody_is_what_is_asked() {
    Told told =
        Told.of("Dmitri Rogozine a demandé aux ambassadeurs de l'OTAN de reporter la visite.");
    assertTrue(told.all(EventType.POSTPONEMENT).isEmpty());
    assertEquals("reporter la visite", name(told.one(EventType.DEMAND).object()));
  }

  @Test
  void an_answer_does_not_part_a_refusal_from_what_is_refused() {
    Told told =
        Told.of("Moscou a refusé en réponse de participer à la réunion du Conseil OTAN-Russie.");
    assertTrue(told.all(EventType.MEETING).isEmpty());
    assertFalse(told.one(EventType.REFUSAL).object().isEmpty());
  }

  @Test
  void a_promise_of_help_is_no_threat() {
    assertTrue(
        Told.of("Londres a promis de fournir des avions à l'OTAN face à la Russie.")
            .all(EventType.THREAT)
            .isEmpty());
  }
}
