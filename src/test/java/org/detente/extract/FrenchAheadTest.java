package org.detente.extract;

import static org.detente.extract.Told.name;
import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What French only expects, weighs, tries or calls something, and what is still to come. */
class FrenchAheadTest {

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

  @Test
  void what_ought_to_have_gone_on_did_not() {
    assertTrue(
        Told.of("Le Conseil OTAN-Russie aurait dû poursuivre la coopération, a dit Rogozine.")
            .all(EventType.COOPERATION)
            .isEmpty());
  }

  @Test
  void what_is_left_undone_is_not_asked() {
    Claim claim =
        Told.of("L'OTAN a sommé la Russie de tenir sa promesse, sans prendre de mesure forte.")
            .one(EventType.DEMAND);
    assertTrue(name(claim.object()).startsWith("tenir sa promesse"));
  }

  @Test
  void a_talk_to_which_the_way_is_opened_is_to_come() {
    assertEquals(
        Modality.PLANNED,
        Told.of("Jens Stoltenberg a ouvert la voie à des discussions entre l'OTAN et la Russie.")
            .one(EventType.MEETING)
            .modality());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L'OTAN étudie l'envoi de quatre bataillons en Pologne.",
        "Le retrait des troupes russes de Géorgie est une condition, selon l'OTAN.",
        "L'OTAN attend que la Russie retire ses troupes."
      })
  void what_is_weighed_called_a_condition_or_waited_for_is_no_deployment(String sentence) {
    assertTrue(Told.of(sentence).all(EventType.DEPLOYMENT).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Londres veut que l'OTAN suspende la coopération avec la Russie.",
        "Il est possible que l'OTAN suspende la coopération avec la Russie.",
        "La question de la suspension du dialogue avec la Russie divise l'OTAN."
      })
  void what_stands_in_the_mood_of_no_fact_is_no_suspension(String sentence) {
    assertTrue(Told.of(sentence).all(EventType.SUSPENSION).isEmpty());
  }

  @Test
  void sittings_that_go_on_again_or_are_needed_were_not_held_by_that() {
    for (String sentence :
        List.of(
            "Les Alliés se sont dits favorables à la reprise des réunions du Conseil OTAN-Russie.",
            "Une réunion du Conseil OTAN-Russie est nécessaire, estime Moscou.")) {
      assertTrue(Told.of(sentence).all(EventType.MEETING).isEmpty(), sentence);
    }
  }

  @Test
  void what_somebody_does_not_rule_out_is_possible() {
    assertEquals(
        Modality.POSSIBLE,
        Told.of("Moscou n'exclut pas que le Conseil OTAN-Russie se réunisse.")
            .one(EventType.MEETING)
            .modality());
  }

  @Test
  void a_name_behind_a_comma_holds_no_exercise() {
    assertTrue(
        Told.of("Les troupes russes partiront après l'exercice, l'OTAN ayant dit ses craintes.")
            .all(EventType.EXERCISE)
            .isEmpty());
  }
}
