package org.detente.extract;

import static org.detente.extract.Told.assertAgents;
import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;

/** French that looks denied and is not, hearsay, and what a relative is on past a bare name. */
class FrenchNeverthelessTest {

  @Test
  void none_the_less_is_so() {
    assertFalse(
        Told.of("Vilnius n'en a pas moins convoqué l'ambassadeur de Russie.")
            .one(EventType.SUMMONS)
            .negative());
    assertFalse(
        Told.of("La Russie n'a pas seulement suspendu sa mission auprès de l'Otan.")
            .one(EventType.SUSPENSION)
            .negative());
  }

  @Test
  void what_is_said_now_in_the_conditional_is_hearsay() {
    assertEquals(
        Modality.REPORTED,
        Told.of("On dit que la Russie déploierait des missiles à Kaliningrad.")
            .one(EventType.DEPLOYMENT)
            .modality());
    assertEquals(
        Modality.PLANNED,
        Told.of("Moscou a dit qu'elle déploierait des missiles à Kaliningrad.")
            .one(EventType.DEPLOYMENT)
            .modality());
  }

  @Test
  void a_relative_past_a_bare_name_is_on_the_noun_before_it() {
    Claim demand =
        Told.of("La stratégie à l'égard de Moscou que réclament les Baltes n'est pas prête.")
            .one(EventType.DEMAND);
    assertEquals("stratégie à l'égard de Moscou", demand.object().map(Mention::words).orElse(""));
  }

  @Test
  void a_participle_with_its_own_subject_and_a_clitic_tells() {
    Claim closure =
        Told.of(
                "Il n'y a plus de bureau d'information de l'Otan à Moscou, la Russie l'ayant fermé"
                    + " en 2012.")
            .one(EventType.CLOSURE);
    assertEquals(List.of("russia"), names(closure.agents()));
    assertEquals("2012", Told.edtf(closure.date()));
  }

  @Test
  void what_one_wants_is_held() {
    assertAgents(EventType.POSITION, "Moscou veut un système unique avec l'Otan.", "russia");
  }

  @Test
  void measures_that_one_warns_one_will_take_oneself_are_threatened() {
    assertAgents(
        EventType.THREAT,
        "Sergueï Lavrov a prévenu que son pays prendrait les mesures nécessaires face à l'Otan.",
        "sergei-lavrov");
  }
}
