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
  void an_accession_is_told_only_of_one_that_has_come() {
    assertEquals(
        List.of("finland"),
        names(
            Told.of("La Russie a réagi après l'adhésion de la Finlande à l'OTAN.")
                .one(EventType.ACCESSION)
                .agents()));
    for (String sentence :
        List.of(
            "L'OTAN n'a pas accéléré le processus d'adhésion de la Géorgie à l'Alliance.",
            "La Russie tolérerait l'adhésion de la Finlande à l'OTAN.",
            "La Suède a annoncé sa demande d'adhésion à l'OTAN.",
            "Les nouveaux membres de l'OTAN deviendront une cible pour la Russie.")) {
      assertTrue(Told.of(sentence).all(EventType.ACCESSION).isEmpty(), sentence);
    }
  }

  @Test
  void an_attack_that_would_be_answered_is_no_attack() {
    assertTrue(
        Told.of("Une attaque russe serait considérée comme une attaque contre l'OTAN.")
            .all(EventType.CONFLICT)
            .isEmpty());
  }

  @Test
  void what_ought_to_be_said_is_said_by_nobody() {
    assertTrue(
        Told.of(
                "Anders Fogh Rasmussen est venu à Moscou. Il faut dire que les relations entre la"
                    + " Russie et l'OTAN sont complexes.")
            .all(EventType.POSITION)
            .isEmpty());
  }

  @Test
  void an_encounter_whose_day_has_not_come_is_planned_and_what_was_done_before_has_no_such_day() {
    Told told =
        Told.of("La Russie n'a pas répondu positivement avant le sommet de l'OTAN le 24 avril.");
    assertEquals(Modality.PLANNED, told.one(EventType.MEETING).modality());
    assertEquals("2014-04-24", Told.edtf(told.one(EventType.MEETING).date()));
    assertTrue(told.one(EventType.REFUSAL).date().isEmpty());
  }

  @Test
  void a_meeting_whose_date_or_place_is_looked_for_is_planned() {
    assertEquals(
        Modality.PLANNED,
        Told.of("Moscou définit la date, le lieu et l'ordre du jour d'une réunion avec l'OTAN.")
            .one(EventType.MEETING)
            .modality());
  }

  @Test
  void what_a_treaty_provides_for_was_not_held() {
    assertTrue(
        Told.of("Varsovie a invoqué le traité, qui prévoit des consultations entre alliés.")
            .all(EventType.MEETING)
            .isEmpty());
  }

  @Test
  void a_talk_by_which_something_may_be_done_may_come() {
    assertEquals(
        Modality.POSSIBLE,
        Told.of("Le texte pourrait être complété par un entretien entre la Russie et l'OTAN.")
            .one(EventType.MEETING)
            .modality());
  }

  @Test
  void measures_under_a_condition_are_possible() {
    assertEquals(
        Modality.POSSIBLE,
        Told.of("La Russie prendra des mesures si l'OTAN s'installe en Suède.")
            .one(EventType.DECISION)
            .modality());
  }

  @Test
  void what_it_is_not_or_only_a_try_is_not_told() {
    assertTrue(
        Told.of("Il ne s'agit pas de l'arrêt de la coopération de l'OTAN avec Moscou.")
            .all(EventType.SUSPENSION)
            .isEmpty());
    assertTrue(
        Told.of("L'OTAN y voit une tentative d'annexion de la Crimée par la Russie.")
            .all(EventType.CONFLICT)
            .isEmpty());
  }

  @Test
  void what_will_be_decided_is_planned() {
    assertEquals(
        Modality.PLANNED,
        Told.of("Les pays de l'OTAN vont décider à Madrid de déployer quatre bataillons.")
            .one(EventType.DEPLOYMENT)
            .modality());
  }

  @Test
  void what_somebody_must_accept_is_asked_not_planned() {
    Told told =
        Told.of("La Russie doit accepter de tenir une réunion de l'OTAN, a dit l'Alliance.");
    assertTrue(told.all(EventType.MEETING).isEmpty());
  }

  @Test
  void until_something_comes_it_has_not_come() {
    assertTrue(
        Told.of("L'OTAN attendra d'ici à ce que la Russie suspende le traité FCE.")
            .all(EventType.SUSPENSION)
            .isEmpty());
  }

  @Test
  void a_talk_that_somebody_hopes_to_have_is_possible_and_his() {
    Claim claim =
        Told.of("Moscou espère avoir des pourparlers avec l'OTAN.").one(EventType.MEETING);
    assertEquals(Modality.POSSIBLE, claim.modality());
    assertEquals(List.of("nato", "russia"), names(claim.agents()));
  }
}
