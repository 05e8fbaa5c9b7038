package org.detente.extract;

import static org.detente.extract.Told.assertAgents;
import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;

/** Doers whom a French sentence tells only by their side, their number or their soldiers. */
class FrenchNobodyNamedTest {

  @Test
  void who_is_not_named_acts_for_his_side() {
    for (String somebody :
        List.of(
            "L'ambassadeur russe",
            "Un haut responsable russe",
            "Le général russe",
            "Un porte-parole du ministère russe de la Défense")) {
      assertAgents(EventType.ACCUSATION, somebody + " a accusé l'Otan de provocation.", "russia");
    }
  }

  @Test
  void a_parliament_acts_for_its_state() {
    assertAgents(
        EventType.AGREEMENT,
        "Le Sénat américain a ratifié le traité avec la Russie.",
        "united-states");
  }

  @Test
  void whose_the_soldiers_are_who_are_sent_sends_them() {
    assertAgents(
        EventType.DEPLOYMENT,
        "Quelque 300 soldats français seront déployés en Estonie, face à la Russie.",
        "france");
  }

  @Test
  void as_many_ambassadors_as_there_are_allies_are_theirs() {
    assertAgents(
        EventType.MEETING,
        "L'Otan est inquiète. Les 28 ambassadeurs se sont réunis en urgence.",
        "nato-ambassadors");
  }

  @Test
  void two_organisations_are_no_single_one() {
    assertEquals(
        List.of(),
        names(
            Told.of("Les deux organisations ont convenu d'un programme de travail.")
                .one(EventType.AGREEMENT)
                .agents()));
  }

  @Test
  void for_whom_something_is_so_he_holds_it() {
    assertAgents(
        EventType.POSITION, "Pour Moscou, il s'agit d'une question de vie ou de mort.", "russia");
  }

  @Test
  void what_will_be_closed_on_terms_is_threatened() {
    Claim threat =
        Told.of("La Russie a averti que la route pourrait être fermée si les sanctions durent.")
            .one(EventType.THREAT);
    assertEquals(List.of("russia"), names(threat.agents()));
  }

  @Test
  void an_act_that_is_denounced_is_no_treaty() {
    assertAgents(EventType.ACCUSATION, "La Russie a dénoncé un acte inamical de l'Otan.", "russia");
  }
}
