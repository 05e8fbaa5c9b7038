package org.detente.extract;

import static org.detente.extract.Told.name;
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

  @Test
  void a_participle_that_goes_on_has_the_main_subject_past_whatever_hangs_between() {
    agents(
        EventType.STAFF_CEILING,
        "L'OTAN a expulsé huit diplomates considérés comme des agents, réduisant la mission russe"
            + " de moitié.",
        "nato");
  }

  @Test
  void whoever_speaks_to_the_press_is_not_the_press() {
    agents(
        EventType.SUSPENSION,
        "\"Nous suspendons la coopération\", a déclaré à la presse M. Rasmussen.",
        "nato");
  }

  @Test
  void one_delegation_and_that_of_another_act_together() {
    agents(
        EventType.MEETING,
        "La délégation russe et celle de l'Otan ont discuté de l'Ukraine.",
        "russia",
        "nato");
  }

  @Test
  void what_was_left_out_of_a_quotation_parts_nothing() {
    agents(
        EventType.SUSPENSION,
        "\"La Russie [...] a suspendu sa mission auprès de l'Otan\", a dit M. Lavrov.",
        "russia");
  }

  @Test
  void a_possessive_is_of_whoever_did_what_is_named_before() {
    agents(
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
  void a_counterpart_is_of_another_than_the_one_whose_he_is() {
    agents(
        EventType.MEETING,
        "Sergueï Lavrov a rencontré son homologue américain.",
        "sergei-lavrov",
        "united-states");
    agents(
        EventType.MEETING,
        "Sergueï Lavrov s'est entretenu avec ses homologues allemand et français.",
        "sergei-lavrov",
        "germany",
        "france");
  }

  @Test
  void people_of_a_council_or_of_members_and_another_act_for_both() {
    agents(
        EventType.AGREEMENT,
        "Les ministres des Affaires étrangères des États membres de l'OTAN et de la Russie ont"
            + " approuvé une déclaration.",
        "nato",
        "russia");
    agents(
        EventType.AGREEMENT,
        "Les ministres de la Défense du Conseil Otan-Russie ont adopté un programme de travail.",
        "nato",
        "russia");
  }

  @Test
  void who_is_glad_stands_behind_what_he_is_glad_of() {
    agents(
        EventType.POSITION,
        "La Russie a donné le nombre de ses navires, s'est félicité M. Stoltenberg.",
        "jens-stoltenberg");
  }

  @Test
  void other_countries_are_not_the_country_named_last() {
    agents(
        EventType.AGREEMENT,
        "L'Afghanistan est loin. Des arrangements ont été conclus par l'Otan avec les autres pays"
            + " de transit.",
        "nato");
  }

  @Test
  void two_between_whom_something_goes_on_keep_it_up() {
    agents(
        EventType.COOPERATION,
        "Les contacts entre Alliés et Russes se poursuivent malgré tout.",
        "nato-member-states",
        "russia");
  }

  @Test
  void who_has_hours_of_talks_with_somebody_takes_part_in_them() {
    agents(
        EventType.MEETING,
        "Sergueï Lavrov a eu deux heures d'entretiens avec John Kerry sur l'Otan.",
        "john-kerry",
        "sergei-lavrov");
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
  void counterparts_of_whom_nothing_is_told_are_not_the_side_whose_they_are() {
    agents(
        EventType.AGREEMENT,
        "Le président russe Vladimir Poutine et ses homologues ont signé la Déclaration de Rome.",
        "vladimir-putin");
  }

  @Test
  void an_initial_in_a_name_ends_no_sentence() {
    agents(
        EventType.POSITION,
        "La Russie n'est plus un ennemi de l'Otan, a déclaré le président George W. Bush.",
        "george-w-bush");
  }

  @Test
  void adjectives_of_two_sides_name_both() {
    agents(
        EventType.MEETING,
        "Des consultations russo-otaniennes sont programmées pour dimanche.",
        "nato",
        "russia");
  }

  @Test
  void a_war_of_aggression_is_of_whoever_wages_it() {
    agents(
        EventType.CONFLICT,
        "L'OTAN condamne la guerre d'agression de la Russie contre l'Ukraine.",
        "russia");
  }

  @Test
  void exercises_of_two_states_are_told_by_an_adjective_behind_the_verb_too() {
    agents(
        EventType.EXERCISE,
        "Vendredi ont débuté près des frontières de l'OTAN les manœuvres russo-biélorusses.",
        "belarus",
        "russia");
  }

  @Test
  void a_participle_of_the_present_behind_an_article_is_a_noun() {
    agents(
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
