package org.detente.extract;

import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.junit.jupiter.api.Test;

/** French words that take up what was just said or named, and what is said of them. */
class FrenchTakenUpTest {

  @Test
  void what_is_taken_up_by_another_noun_is_proposed_once_and_refused() {
    Told told =
        Told.of(
            "La Russie a proposé un moratoire sur les missiles en Europe, une offre rejetée par"
                + " l'Otan.");
    assertEquals("moratoire sur les missiles en Europe", object(told.one(EventType.PROPOSAL)));
    assertEquals("moratoire sur les missiles en Europe", object(told.one(EventType.REFUSAL)));
  }

  @Test
  void a_participle_is_of_the_thing_and_not_of_its_kind() {
    Claim proposal =
        Told.of("Le projet de traité remis par Moscou engagerait l'Otan à ne plus s'élargir.")
            .one(EventType.PROPOSAL);
    assertEquals(List.of("russia"), names(proposal.agents()));
    assertEquals("projet de traité", object(proposal));
  }

  @Test
  void a_name_set_beside_a_title_is_no_part_of_what_its_bearer_holds() {
    Claim position =
        Told.of(
                "Pour le ministre russe de la Défense, Sergueï Choïgou, l'Alliance cherche à"
                    + " encercler son pays.")
            .one(EventType.POSITION);
    assertEquals(List.of("sergei-shoigu"), names(position.agents()));
    assertEquals("l'Alliance cherche à encercler son pays", object(position));
  }

  @Test
  void quoted_words_without_a_verb_are_said_and_say_nothing() {
    Claim position =
        Told.of(
                "Le Conseil Otan-Russie s'est réuni mercredi.",
                "« Franc et sérieux », a jugé Jens Stoltenberg.")
            .one(EventType.POSITION);
    assertEquals(List.of("jens-stoltenberg"), names(position.agents()));
    assertEquals("Franc et sérieux", object(position));
  }

  @Test
  void who_sees_himself_forced_meets_nobody() {
    assertEquals(
        List.of(),
        Told.of("La Russie se verrait contrainte de réagir à l'élargissement de l'Otan.")
            .all(EventType.MEETING));
  }

  @Test
  void what_another_says_of_it_is_not_held_by_the_first() {
    Told told =
        Told.of(
            "M. Esper a assuré que l'objectif était de dissuader la Russie, mais le soir même,"
                + " Donald Trump a expliqué que l'Allemagne payait trop peu à l'Otan.");
    assertEquals(
        List.of("l'objectif était de dissuader la Russie", "l'Allemagne payait trop peu à l'Otan"),
        told.all(EventType.POSITION).stream().map(FrenchTakenUpTest::object).toList());
  }

  @Test
  void what_goes_on_in_a_plan_is_done_by_whom_it_names() {
    Claim accession =
        Told.of(
                "Les membres de l'Otan ont étudié un modèle dans lequel Moscou entrerait au"
                    + " Conseil de l'Atlantique Nord.")
            .one(EventType.ACCESSION);
    assertEquals(List.of("russia"), names(accession.agents()));
  }

  @Test
  void he_is_who_spoke_last() {
    Claim demand =
        Told.of(
                "« La Russie poursuit son effort militaire », avait avancé Jens Stoltenberg.",
                "Selon lui, la propagande de Moscou avait été dénoncée.",
                "Il avait également appelé l'Union européenne à soutenir l'Otan.")
            .one(EventType.DEMAND);
    assertEquals(List.of("jens-stoltenberg"), names(demand.agents()));
  }

  @Test
  void what_is_only_to_be_warded_off_has_not_happened() {
    assertEquals(
        List.of(),
        Told.of("L'Otan a déployé une force en Pologne afin de prévenir toute agression russe.")
            .all(EventType.CONFLICT));
  }

  @Test
  void whose_presence_is_strengthened_strengthens_it() {
    for (String whose : List.of("de l'Otan en Pologne", "militaire de l'Alliance en Pologne")) {
      Claim deployment =
          Told.of("La présence " + whose + " sera renforcée.").one(EventType.DEPLOYMENT);
      assertEquals(List.of("nato"), names(deployment.agents()), whose);
    }
  }

  @Test
  void what_somebody_lets_be_understood_is_what_he_holds() {
    assertEquals(
        "la Russie pourrait y participer",
        object(
            Told.of("Sergueï Lavrov a laissé entendre que la Russie pourrait y participer.")
                .one(EventType.POSITION)));
  }

  @Test
  void whose_troops_they_are_sends_them() {
    Claim deployment =
        Told.of("La Russie, dont les troupes sont entrées au Kosovo, critique l'Otan.")
            .one(EventType.DEPLOYMENT);
    assertEquals(List.of("russia"), names(deployment.agents()));
  }

  @Test
  void who_leaves_the_kremlin_deploys_nothing() {
    assertEquals(
        List.of(),
        Told.of("Le chef de l'Etat russe, sur le départ du Kremlin, a critiqué l'Otan.")
            .all(EventType.DEPLOYMENT));
  }

  @Test
  void what_somebody_is_told_to_see_to_is_what_is_decided() {
    assertEquals(
        "instructions pour que ces propositions de l'Otan soient étudiées",
        object(
            Told.of(
                    "Vladimir Poutine a donné des instructions pour que ces propositions de l'Otan"
                        + " soient étudiées.")
                .one(EventType.DECISION)));
  }

  private static String object(Claim claim) {
    return claim.object().map(Mention::words).orElse("");
  }
}
