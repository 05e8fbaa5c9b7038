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

/** Who comes, whom he talks with, whose forces are sent, and verbs past what is set in. */
class FrenchComersTest {

  @Test
  void who_comes_for_talks_takes_part_in_them_with_all_whom_he_sees() {
    Claim talks =
        Told.of(
                "Anders Fogh Rasmussen s'est rendu à Moscou pour des entretiens avec le président"
                    + " russe, M. Vladimir Poutine, le ministre des Affaires étrangères, M. Sergueï"
                    + " Lavrov, et M. Dmitri Rogozine.")
            .one(EventType.MEETING);
    assertEquals(
        List.of("anders-fogh-rasmussen", "dmitry-rogozin", "sergei-lavrov", "vladimir-putin"),
        names(talks.agents()).stream().sorted().toList());
  }

  @Test
  void who_is_named_right_before_a_visit_is_the_guest() {
    assertAgents(
        EventType.VISIT,
        "Sergueï Lavrov a rencontré Anders Fogh Rasmussen, en visite en Russie.",
        "anders-fogh-rasmussen");
  }

  @Test
  void whose_the_forces_are_deploys_them() {
    assertAgents(
        EventType.DEPLOYMENT,
        "Le déploiement des forces russes au Kosovo a commencé, selon l'Otan.",
        "russia");
  }

  @Test
  void a_subject_has_its_verb_past_what_is_set_in() {
    for (String subject :
        List.of("La Russie, qui a massé des troupes", "La Russie, voisine de l'Ukraine")) {
      assertAgents(
          EventType.DEMAND, subject + ", réclame des garanties de sécurité à l'Otan.", "russia");
    }
  }

  @Test
  void what_a_noun_asks_in_a_clause_is_no_fact() {
    assertTrue(
        Told.of(
                "Les discussions ont porté sur la demande de Moscou que les alliés ne déploient"
                    + " pas d'infrastructures.")
            .all(EventType.DEPLOYMENT)
            .isEmpty());
  }

  @Test
  void what_one_marks_beforehand_is_ones_own() {
    assertAgents(
        EventType.POSITION,
        "Pour marquer son hostilité à l'élargissement de l'Alliance, Sergueï Lavrov a refusé de"
            + " signer.",
        "sergei-lavrov");
  }

  @Test
  void in_view_of_something_nobody_is_seen_and_what_stresses_a_gerund_is_not_held() {
    assertTrue(
        Told.of("Vu les menaces, Sergueï Lavrov a appelé l'Otan au dialogue.")
            .all(EventType.MEETING)
            .isEmpty());
    assertEquals(
        "perspective de pourparlers",
        Told.of(
                "Jens Stoltenberg a salué la perspective de pourparlers tout en estimant que Moscou"
                    + " doit retirer ses troupes.")
            .all(EventType.POSITION)
            .get(0)
            .object()
            .map(Mention::words)
            .orElse(""));
  }

  @Test
  void theirs_is_no_single_state_s_and_their_countries_are_not_the_doers_own() {
    assertTrue(
        Told.of(
                "La Russie a protesté. Plus d'une vingtaine de pays ont déclaré leur intention"
                    + " d'expulser cent diplomates russes.")
            .one(EventType.ACCREDITATION_WITHDRAWAL)
            .agents()
            .isEmpty());
    assertAgents(
        EventType.COOPERATION,
        "La Finlande et la Suède coopèrent avec l'Otan, participant à des exercices avec ses pays"
            + " membres.",
        "finland",
        "sweden");
  }

  @Test
  void they_are_not_one_person() {
    Told told =
        Told.of(
            "Anders Fogh Rasmussen a vu des députés de la Douma. Il leur a demandé de ratifier"
                + " l'accord.");
    assertFalse(names(told.one(EventType.DEMAND).targets()).contains("secretary-general-of-nato"));
  }
}
