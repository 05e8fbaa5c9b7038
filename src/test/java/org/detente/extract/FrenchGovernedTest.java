package org.detente.extract;

import static org.detente.extract.Told.assertAgents;
import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;

/** French phrases past what stands between them and their verb, preposition or partner. */
class FrenchGovernedTest {

  @Test
  void an_object_stands_past_two_who_are_told() {
    Claim suspension =
        Told.of(
                "Moscou notifiait à la Norvège, puis à l'Otan, le gel de ses échanges militaires"
                    + " avec l'Alliance.")
            .one(EventType.SUSPENSION);
    assertEquals(List.of("russia"), names(suspension.agents()));
  }

  @Test
  void a_preposition_governs_the_words_quoted_behind_it() {
    Claim proposal =
        Told.of("L'Alliance a soumis à Moscou une offre de « dialogue intensifié ».")
            .one(EventType.PROPOSAL);
    assertEquals("offre de « dialogue intensifié »", object(proposal));
  }

  @Test
  void two_meet_behind_what_stands_first() {
    assertAgents(
        EventType.MEETING,
        "Deux ans après s'être séparés, les ambassadeurs des Vingt-Huit et leur collègue russe"
            + " se sont assis à la même table.",
        "nato-ambassadors",
        "russia");
  }

  @Test
  void what_somebody_was_to_take_part_in_is_cancelled() {
    assertAgents(
        EventType.CANCELLATION,
        "Les manœuvres auxquelles la Russie devait participer ont été annulées par l'Otan.",
        "nato");
  }

  @Test
  void a_navy_and_an_alliance_work_together() {
    assertAgents(
        EventType.COOPERATION,
        "Les navires de la marine russe et de l'Otan ont travaillé ensemble en 2011.",
        "russia",
        "nato");
  }

  @Test
  void who_would_have_wished_wished() {
    Claim position =
        Told.of("Moscou aurait souhaité un droit de regard sur l'Otan.").one(EventType.POSITION);
    assertEquals(Modality.ACTUAL, position.modality());
  }

  @Test
  void a_city_behind_the_verb_is_where_and_does_not_sign() {
    Claim agreement =
        Told.of("Le lendemain, on signait à Rome la déclaration OTAN-Russie.")
            .one(EventType.AGREEMENT);
    assertEquals(List.of(), names(agreement.agents()));
  }

  @Test
  void what_is_feminine_is_no_man() {
    assertEquals(
        List.of(),
        Told.of(
                "Lord Robertson a inauguré la mission de l'Otan.",
                "Les Russes, qui l'avaient renvoyée à plus tard, ont changé d'avis.")
            .all(EventType.ACCREDITATION_WITHDRAWAL));
  }

  @Test
  void a_demand_is_as_long_as_what_is_said_of_its_object() {
    assertEquals(
        "garanties écrites",
        object(Told.of("Le Kremlin réclame des garanties écrites.").one(EventType.DEMAND)));
  }

  @Test
  void who_is_named_by_decree_is_named_to_a_post() {
    Claim appointment =
        Told.of("Dmitri Rogozine a été nommé par décret ambassadeur auprès de l'Otan.")
            .one(EventType.APPOINTMENT);
    assertEquals(List.of(), names(appointment.agents()));
    assertEquals(List.of("dmitry-rogozin"), names(appointment.targets()));
  }

  @Test
  void one_thing_is_asked_for_in_what_hangs_on_it() {
    assertEquals(
        "reprise des négociations au format Normandie",
        object(
            Told.of(
                    "Paris et Berlin appellent Moscou à une reprise des négociations au format"
                        + " Normandie.")
                .one(EventType.DEMAND)));
  }

  @Test
  void all_of_something_is_refused() {
    assertEquals(
        "compromis sur l'élargissement",
        object(
            Told.of("Jens Stoltenberg a exclu tout compromis sur l'élargissement.")
                .one(EventType.REFUSAL)));
  }

  @Test
  void what_something_is_called_is_no_part_of_it() {
    assertEquals(
        "demandes",
        object(
            Told.of("Wendy Sherman a qualifié ces demandes d'irrecevables.")
                .one(EventType.POSITION)));
  }

  @Test
  void some_soldiers_are_not_those_named_before() {
    Claim deployment =
        Told.of(
                "Moscou critique les forces alliées en Pologne.",
                "La Russie a massé quelque 100.000 soldats aux frontières de l'Ukraine.")
            .one(EventType.DEPLOYMENT);
    assertEquals("100.000 soldats aux frontières de l'Ukraine", object(deployment));
    assertEquals(100000, deployment.number().orElse(0));
  }

  @Test
  void what_somebody_is_accused_of_stands_behind_who_accuses() {
    Claim accusation =
        Told.of("Accusée par Kiev d'armer les séparatistes, la Russie a critiqué l'Otan.")
            .one(EventType.ACCUSATION);
    assertEquals(List.of("ukraine"), names(accusation.agents()));
    assertEquals("armer les séparatistes", object(accusation));
  }

  @Test
  void who_is_allowed_something_is_not_what_is_allowed() {
    Claim decision =
        Told.of("La Lituanie autorisera l'Alliance à utiliser ses bases.").one(EventType.DECISION);
    assertEquals(List.of("nato"), names(decision.targets()));
    assertEquals("utiliser ses bases", object(decision));
  }

  @Test
  void what_is_wanting_is_not_there() {
    assertEquals(
        List.of(),
        Told.of("Faute d'accord entre les Alliés, aucune date n'a été arrêtée.")
            .all(EventType.AGREEMENT));
  }

  @Test
  void what_is_said_goes_on_behind_who_says_so() {
    assertEquals(
        "Ces images, a affirmé l'état-major russe, datent d'août 2013",
        object(
            Told.of("Ces images, a affirmé l'état-major russe, datent d'août 2013.")
                .one(EventType.POSITION)));
  }

  private static String object(Claim claim) {
    return claim.object().map(Mention::words).orElse("");
  }
}
