package org.detente.extract;

import static org.detente.extract.Told.assertAgents;
import static org.detente.extract.Told.name;
import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;

/** Who does it, where French puts other words between the doer and the verb or names nobody. */
class FrenchWhoActsTest {

  @Test
  void a_plural_verb_behind_a_comma_is_not_told_by_the_one_name_after_it() {
    assertAgents(
        EventType.ACCUSATION,
        "Les ministres des Affaires étrangères de l'Alliance, réunis à Bruxelles, ont accusé la"
            + " Russie de mentir.",
        "nato-foreign-ministers");
  }

  @Test
  void an_infinitive_ahead_of_the_sentence_is_done_by_its_subject() {
    assertAgents(
        EventType.MEETING,
        "Après avoir rencontré Sergueï Lavrov, le secrétaire général de l'Otan a quitté Moscou.",
        "anders-fogh-rasmussen",
        "sergei-lavrov");
  }

  @Test
  void a_gerund_is_done_by_the_subject_of_the_main_verb() {
    assertAgents(
        EventType.PROPOSAL,
        "Les pays de l'Otan ont adopté un concept, tout en offrant à la Russie un accord.",
        "nato-member-states");
  }

  @Test
  void people_and_bodies_of_a_state_act_for_it() {
    assertAgents(
        EventType.ACCREDITATION_WITHDRAWAL,
        "Les autorités belges ont refusé d'accréditer deux diplomates russes.",
        "belgium");
    assertAgents(
        EventType.MEETING,
        "Le ministre russe a rencontré Jens Stoltenberg.",
        "russia",
        "jens-stoltenberg");
    assertAgents(
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

  @Test
  void a_participle_that_goes_on_has_the_main_subject_past_whatever_hangs_between() {
    assertAgents(
        EventType.STAFF_CEILING,
        "L'OTAN a expulsé huit diplomates considérés comme des agents, réduisant la mission russe"
            + " de moitié.",
        "nato");
  }

  @Test
  void whoever_speaks_to_the_press_is_not_the_press() {
    assertAgents(
        EventType.SUSPENSION,
        "\"Nous suspendons la coopération\", a déclaré à la presse M. Rasmussen.",
        "nato");
  }

  @Test
  void what_was_left_out_of_a_quotation_parts_nothing() {
    assertAgents(
        EventType.SUSPENSION,
        "\"La Russie [...] a suspendu sa mission auprès de l'Otan\", a dit M. Lavrov.",
        "russia");
  }

  @Test
  void a_possessive_is_of_whoever_did_what_is_named_before() {
    assertAgents(
        EventType.SUSPENSION,
        "La reconnaissance par la Russie de l'Abkhazie, son intention de construire une base et sa"
            + " décision de suspendre l'application du traité FCE inquiètent les Alliés.",
        "russia");
  }

  @Test
  void what_somebody_whom_nobody_can_name_says_he_did_is_left_out() {
    assertEquals(
        List.of(),
        Told.of("Le sénateur a parlé. \"J'ai invité la Russie à participer\", a-t-il affirmé.")
            .types());
  }

  @Test
  void who_is_glad_stands_behind_what_he_is_glad_of() {
    assertAgents(
        EventType.POSITION,
        "La Russie a donné le nombre de ses navires, s'est félicité M. Stoltenberg.",
        "jens-stoltenberg");
  }

  @Test
  void other_countries_are_not_the_country_named_last() {
    assertAgents(
        EventType.AGREEMENT,
        "L'Afghanistan est loin. Des arrangements ont été conclus par l'Otan avec les autres pays"
            + " de transit.",
        "nato");
  }

  @Test
  void a_name_between_commas_behind_a_title_is_whom_the_title_means() {
    assertEquals(
        List.of("vladimir-putin"),
        names(
            Told.of(
                    "L'Otan a demandé au président russe, Vladimir Poutine, de retirer ses troupes.")
                .one(EventType.DEMAND)
                .targets()));
  }

  @Test
  void an_initial_in_a_name_ends_no_sentence() {
    assertAgents(
        EventType.POSITION,
        "La Russie n'est plus un ennemi de l'Otan, a déclaré le président George W. Bush.",
        "george-w-bush");
  }

  @Test
  void a_war_of_aggression_is_of_whoever_wages_it() {
    assertAgents(
        EventType.CONFLICT,
        "L'OTAN condamne la guerre d'agression de la Russie contre l'Ukraine.",
        "russia");
  }

  @Test
  void a_participle_of_the_present_behind_an_article_is_a_noun() {
    assertAgents(
        EventType.ACCREDITATION_WITHDRAWAL,
        "La Russie a mis à la porte le représentant de l'OTAN à Moscou.",
        "russia");
  }

  @Test
  void what_somebody_opposes_may_be_told_before() {
    Told told =
        Told.of("Les Alliés demandent à Moscou de retirer ses troupes. La Russie s'y refuse.");
    assertEquals("retirer ses troupes", name(told.one(EventType.REFUSAL).object()));
  }
}
