package org.detente.extract;

import static org.detente.extract.Told.assertAgents;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;

/** In French: who does something together with whom. */
class FrenchPartnersTest {

  @Test
  void who_has_met_somebody_is_somebody_else() {
    assertAgents(
        EventType.MEETING,
        "Sergueï Lavrov a pris la parole. Après un entretien avec le secrétaire d'État américain"
            + " John Kerry, il a dit que l'Otan avait tort.",
        "john-kerry",
        "sergei-lavrov");
  }

  @Test
  void one_delegation_and_that_of_another_act_together() {
    assertAgents(
        EventType.MEETING,
        "La délégation russe et celle de l'Otan ont discuté de l'Ukraine.",
        "russia",
        "nato");
  }

  @Test
  void a_counterpart_is_of_another_than_the_one_whose_he_is() {
    assertAgents(
        EventType.MEETING,
        "Sergueï Lavrov a rencontré son homologue américain.",
        "sergei-lavrov",
        "united-states");
    assertAgents(
        EventType.MEETING,
        "Sergueï Lavrov s'est entretenu avec ses homologues allemand et français.",
        "sergei-lavrov",
        "germany",
        "france");
  }

  @Test
  void people_of_a_council_or_of_members_and_another_act_for_both() {
    assertAgents(
        EventType.AGREEMENT,
        "Les ministres des Affaires étrangères des États membres de l'OTAN et de la Russie ont"
            + " approuvé une déclaration.",
        "nato",
        "russia");
    assertAgents(
        EventType.AGREEMENT,
        "Les ministres de la Défense du Conseil Otan-Russie ont adopté un programme de travail.",
        "nato",
        "russia");
  }

  @Test
  void two_between_whom_something_goes_on_keep_it_up() {
    assertAgents(
        EventType.COOPERATION,
        "Les contacts entre Alliés et Russes se poursuivent malgré tout.",
        "nato-member-states",
        "russia");
  }

  @Test
  void who_has_hours_of_talks_with_somebody_takes_part_in_them() {
    assertAgents(
        EventType.MEETING,
        "Sergueï Lavrov a eu deux heures d'entretiens avec John Kerry sur l'Otan.",
        "john-kerry",
        "sergei-lavrov");
  }

  @Test
  void counterparts_of_whom_nothing_is_told_are_not_the_side_whose_they_are() {
    assertAgents(
        EventType.AGREEMENT,
        "Le président russe Vladimir Poutine et ses homologues ont signé la Déclaration de Rome.",
        "vladimir-putin");
  }

  @Test
  void adjectives_of_two_sides_name_both() {
    assertAgents(
        EventType.MEETING,
        "Des consultations russo-otaniennes sont programmées pour dimanche.",
        "nato",
        "russia");
  }

  @Test
  void exercises_of_two_states_are_told_by_an_adjective_behind_the_verb_too() {
    assertAgents(
        EventType.EXERCISE,
        "Vendredi ont débuté près des frontières de l'OTAN les manœuvres russo-biélorusses.",
        "belarus",
        "russia");
  }

  @Test
  void they_are_those_who_did_something_together_before() {
    assertAgents(
        EventType.AGREEMENT,
        "Bill Clinton et Boris Eltsine se sont rencontrés à Paris. Ils ont signé l'Acte fondateur"
            + " entre l'OTAN et la Russie.",
        "bill-clinton",
        "boris-yeltsin");
    assertAgents(
        EventType.AGREEMENT,
        "Sergueï Lavrov et Jens Stoltenberg se sont vus à Munich. Ils sont convenus d'un calendrier.",
        "sergei-lavrov",
        "jens-stoltenberg");
  }

  @Test
  void for_what_somebody_applies_has_not_come() {
    Told told =
        Told.of(
            "La Finlande a l'intention d'officialiser une candidature pour rejoindre l'Alliance"
                + " atlantique, selon Moscou.");
    assertEquals(Modality.PLANNED, told.one(EventType.ACCESSION).modality());
  }
}
