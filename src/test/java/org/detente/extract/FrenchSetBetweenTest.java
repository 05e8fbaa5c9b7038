package org.detente.extract;

import static org.detente.extract.Told.assertAgents;
import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.junit.jupiter.api.Test;

/** What stands between a French verb and what completes it: counts, adverbs, relatives, hearers. */
class FrenchSetBetweenTest {

  @Test
  void about_how_many_denies_nothing_and_is_what_is_deployed() {
    Claim deployment =
        Told.of("La Russie a massé plus de 100.000 soldats aux frontières de l'Ukraine.")
            .one(EventType.DEPLOYMENT);
    assertFalse(deployment.negative());
    assertTrue(words(deployment).contains("100.000 soldats"));
  }

  @Test
  void no_longer_still_denies() {
    assertTrue(
        Told.of("La Russie ne déploie plus de missiles à Kaliningrad.")
            .one(EventType.DEPLOYMENT)
            .negative());
  }

  @Test
  void an_infinitive_past_a_relative_completes_the_verb_before_it() {
    assertEquals(
        "préparer une invasion",
        words(
            Told.of(
                    "Les Occidentaux accusent la Russie, qui a massé des soldats aux frontières de"
                        + " l'Ukraine, de préparer une invasion.")
                .one(EventType.ACCUSATION)));
  }

  @Test
  void an_adverb_of_several_words_may_stand_before_the_infinitive() {
    assertEquals(
        "fermer sa porte à l'Ukraine",
        words(
            Told.of("L'Alliance refuse en revanche de fermer sa porte à l'Ukraine.")
                .one(EventType.REFUSAL)));
  }

  @Test
  void who_listens_has_no_encounter_of_his_own() {
    Told told =
        Told.of(
            "« Le climat est meilleur », a déclaré Jens Stoltenberg à la presse à l'issue de son"
                + " entretien avec Sergueï Lavrov.");
    assertEquals(
        List.of("jens-stoltenberg", "sergei-lavrov"),
        names(told.one(EventType.MEETING).agents()).stream().sorted().toList());
    assertEquals(1, told.all(EventType.POSITION).size());
  }

  @Test
  void what_something_is_called_is_no_part_of_it() {
    assertEquals(
        "cette demande",
        words(
            Told.of("Moscou a qualifié cette demande d'inacceptable, face à l'Otan.")
                .one(EventType.POSITION)));
  }

  @Test
  void a_council_of_one_side_speaks_for_it() {
    assertAgents(
        EventType.POSITION,
        "Le Conseil de l'Atlantique Nord a fait part de sa préoccupation.",
        "north-atlantic-council");
  }

  @Test
  void states_that_enter_are_no_troops() {
    assertTrue(
        Told.of("L'Alliance compte 19 membres depuis l'entrée de la Pologne et de la Hongrie.")
            .all(EventType.DEPLOYMENT)
            .isEmpty());
  }

  private static String words(Claim claim) {
    return claim.object().map(Mention::words).orElse("");
  }
}
