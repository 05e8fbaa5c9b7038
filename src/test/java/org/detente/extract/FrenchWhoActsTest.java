package org.detente.extract;

import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;

/** Who does it, where French puts other words between the doer and the verb or names nobody. */
class FrenchWhoActsTest {

  private static void agents(EventType type, String story, String... slugs) {
    assertEquals(List.of(slugs), names(Told.of(story).one(type).agents()), story);
  }

  @Test
  void a_plural_verb_behind_a_comma_is_not_told_by_the_one_name_after_it() {
    agents(
        EventType.ACCUSATION,
        "Les ministres des Affaires étrangères de l'Alliance, réunis à Bruxelles, ont accusé la"
            + " Russie de mentir.",
        "nato-foreign-ministers");
  }

  @Test
  void an_infinitive_ahead_of_the_sentence_is_done_by_its_subject() {
    agents(
        EventType.MEETING,
        "Après avoir rencontré Sergueï Lavrov, le secrétaire général de l'Otan a quitté Moscou.",
        "anders-fogh-rasmussen",
        "sergei-lavrov");
  }

  @Test
  void a_gerund_is_done_by_the_subject_of_the_main_verb() {
    agents(
        EventType.PROPOSAL,
        "Les pays de l'Otan ont adopté un concept, tout en offrant à la Russie un accord.",
        "nato-member-states");
  }

  @Test
  void who_has_met_somebody_is_somebody_else() {
    agents(
        EventType.MEETING,
        "Sergueï Lavrov a pris la parole. Après un entretien avec le secrétaire d'État américain"
            + " John Kerry, il a dit que l'Otan avait tort.",
        "john-kerry",
        "sergei-lavrov");
  }

  @Test
  void people_and_bodies_of_a_state_act_for_it() {
    agents(
        EventType.ACCREDITATION_WITHDRAWAL,
        "Les autorités belges ont refusé d'accréditer deux diplomates russes.",
        "belgium");
    agents(
        EventType.MEETING,
        "Le ministre russe a rencontré Jens Stoltenberg.",
        "russia",
        "jens-stoltenberg");
    agents(
        EventType.POSITION, "Le Parlement russe a condamné l'élargissement de l'Otan.", "russia");
  }

  @Test
  void whoever_does_not_manage_to_agree_is_not_moved_anywhere() {
    assertEquals(
        List.of(EventType.AGREEMENT),
        Told.of("La Russie et les membres de l'Alliance n'arrivent pas à se mettre d'accord.")
            .types());
  }

  @Test
  void what_ends_by_itself_is_not_suspended() {
    assertEquals(
        List.of(), Told.of("Le sommet Otan-Russie a pris fin samedi.").all(EventType.SUSPENSION));
  }
}
