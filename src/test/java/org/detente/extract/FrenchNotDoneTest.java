package org.detente.extract;

import static org.detente.extract.Told.name;
import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;

/** What French plans, denies, asks or merely mentions is not told as done. */
class FrenchNotDoneTest {

  @Test
  void there_will_be_no_meeting_tells_a_cancellation_and_there_was_none_a_negative_meeting() {
    Claim off =
        Told.of("Il n'y aura pas de réunion du Conseil OTAN-Russie.").one(EventType.CANCELLATION);
    assertEquals("nato-russia-council", name(off.forum()));
    Claim none =
        Told.of("Il n'y a pas eu de réunion du Conseil OTAN-Russie depuis 2012.")
            .one(EventType.MEETING);
    assertTrue(none.negative());
    Claim planned =
        Told.of("Il y aura une réunion du Conseil OTAN-Russie à Bruxelles.").one(EventType.MEETING);
    assertEquals(Modality.PLANNED, planned.modality());
  }

  @Test
  void what_they_may_decide_has_not_come_about() {
    assertEquals(
        List.of(),
        Told.of(
                "Moscou a prévenu Stockholm et Helsinki de conséquences s'ils décident de rejoindre l'OTAN.")
            .all(EventType.ACCESSION));
  }

  @Test
  void pas_question_denies_what_follows() {
    assertTrue(
        Told.of("Pas question de renoncer à la politique de la porte ouverte, a dit l'OTAN.")
            .all(EventType.CANCELLATION)
            .isEmpty());
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
    Claim claim = Told.of("Le Conseil OTAN-Russie siège mardi à Bruxelles.").one(EventType.MEETING);
    assertEquals("2014-04-15", Told.edtf(claim.date()));
    assertEquals(Modality.PLANNED, claim.modality());
    Claim after =
        Told.of("Les ministres parleront de la Syrie lors d'une réunion de l'OTAN.")
            .one(EventType.MEETING);
    assertEquals(Modality.PLANNED, after.modality());
  }

  @Test
  void of_what_was_not_spoken_of_nothing_is_told() {
    assertTrue(
        Told.of("La reprise du Conseil OTAN-Russie n'a pas été évoquée à Helsinki.")
            .all(EventType.RESUMPTION)
            .isEmpty());
  }

  @Test
  void an_encounter_that_is_announced_is_planned() {
    Claim claim = Told.of("L'OTAN a annoncé une réunion avec la Russie.").one(EventType.MEETING);
    assertEquals(Modality.PLANNED, claim.modality());
    Claim visit =
        Told.of("John Kerry doit arriver dimanche à Moscou, a annoncé le président ukrainien.")
            .one(EventType.VISIT);
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

  @Test
  void what_somebody_announces_that_he_wants_is_only_wanted() {
    assertEquals(
        Modality.POSSIBLE,
        Told.of("La Russie a annoncé vouloir quitter le traité FCE.")
            .one(EventType.TREATY_WITHDRAWAL)
            .modality());
    assertEquals(
        Modality.ACTUAL,
        Told.of("La Russie a annoncé quitter le traité FCE.")
            .one(EventType.TREATY_WITHDRAWAL)
            .modality());
  }

  @Test
  void what_it_is_time_for_what_nobody_has_shown_and_what_nothing_hinders_is_not_done() {
    for (String sentence :
        List.of(
            "Le temps est venu d'approfondir la coopération avec la Russie, a dit l'OTAN.",
            "La Russie n'a offert aucune preuve qu'elle n'envahirait pas l'Ukraine.",
            "L'OTAN ne croit pas que la fin du traité conduira à un déploiement de missiles russes.",
            "Rien ne fait plus obstacle au déploiement des soldats russes au Kosovo, dit l'OTAN.")) {
      Told told = Told.of(sentence);
      assertTrue(told.all(EventType.DEPLOYMENT).isEmpty(), sentence);
      assertTrue(told.all(EventType.COOPERATION).isEmpty(), sentence);
      assertTrue(told.all(EventType.CONFLICT).isEmpty(), sentence);
    }
  }

  @Test
  void a_meeting_whose_organisation_is_spoken_of_is_planned() {
    assertEquals(
        Modality.PLANNED,
        Told.of("Moscou a confirmé l'accord sur l'organisation d'un sommet Russie-OTAN.")
            .one(EventType.MEETING)
            .modality());
  }

  @Test
  void what_is_asked_is_neither_what_stands_ahead_nor_what_is_denied() {
    assertEquals(
        "retirer ses troupes",
        name(
            Told.of(
                    "À son arrivée au siège de l'OTAN, Frank-Walter Steinmeier a appelé la Russie à"
                        + " retirer ses troupes.")
                .one(EventType.DEMAND)
                .object()));
    assertEquals(
        "ne pas respecter le traité",
        name(
            Told.of("L'OTAN accuse Moscou de ne pas respecter le traité.")
                .one(EventType.ACCUSATION)
                .object()));
  }
}
