package org.detente.extract;

import static org.detente.extract.Told.name;
import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;

/** Relatives, quotations, dashes and commas inside French clauses. */
class FrenchInsertionsTest {

  @Test
  void a_relative_under_a_preposition_has_its_own_subject() {
    Claim claim =
        Told.of("Moscou défend les huit diplomates auxquels l'Otan a retiré leur accréditation.")
            .one(EventType.ACCREDITATION_WITHDRAWAL);
    assertEquals(List.of("nato"), names(claim.agents()));
  }

  @Test
  void a_relative_joined_to_a_relative_is_of_the_same_noun() {
    Claim claim =
        Told.of(
                "Les manœuvres « Cooperative Longbow », qui ont commencé en Géorgie et auxquelles"
                    + " l'Otan a convié la Russie, irritent Moscou.")
            .one(EventType.INVITATION);
    assertEquals("cooperative-longbow", name(claim.object()));
  }

  @Test
  void a_quotation_may_begin_inside_the_verb() {
    Claim claim =
        Told.of("Les Alliés n'avaient « jamais suspendu » le Conseil Otan-Russie.")
            .one(EventType.SUSPENSION);
    assertTrue(claim.negative());
  }

  @Test
  void a_name_between_commas_belongs_to_the_title_before() {
    Claim claim =
        Told.of(
                "Après la décision de l'Alliance visant des diplomates accusés d'espionnage, le"
                    + " ministre russe des Affaires étrangères, Sergueï Lavrov, a annoncé la"
                    + " suspension, jusqu'à nouvel ordre, de la mission russe auprès de l'OTAN.")
            .one(EventType.SUSPENSION);
    assertEquals(List.of("sergei-lavrov"), names(claim.agents()));
    assertEquals("russian-permanent-mission-to-nato", name(claim.object()));
  }

  @Test
  void a_decision_keeps_its_infinitive_past_who_took_it() {
    Claim claim =
        Told.of(
                "Moscou critique la décision du secrétaire général de l'Alliance atlantique, Jens"
                    + " Stoltenberg, de retirer les accréditations de huit diplomates russes.")
            .one(EventType.ACCREDITATION_WITHDRAWAL);
    assertEquals(List.of("jens-stoltenberg"), names(claim.agents()));
  }

  @Test
  void two_dashes_set_apart_as_commas_do() {
    Claim claim =
        Told.of("L'Alliance – sans donner de preuve – a expulsé huit diplomates russes.")
            .one(EventType.ACCREDITATION_WITHDRAWAL);
    assertEquals(List.of("nato"), names(claim.agents()));
  }

  @Test
  void what_stands_before_a_colon_is_no_doer_of_what_follows() {
    Claim claim =
        Told.of(
                "Nouvelle illustration des tensions entre Moscou et les Occidentaux : la Russie rompt"
                    + " le dialogue avec l'Otan.")
            .one(EventType.SUSPENSION);
    assertEquals(List.of("russia"), names(claim.agents()));
  }

  @Test
  void without_denies_its_infinitive() {
    Claim claim =
        Told.of("L'Otan et la Russie se sont quittées sans parvenir à s'entendre sur l'Ukraine.")
            .one(EventType.AGREEMENT);
    assertTrue(claim.negative());
  }

  @Test
  void a_second_participle_goes_on_with_the_passive() {
    Claim claim =
        Told.of("Le travail du Conseil Otan-Russie était arrêté en 2008 et rétabli en 2009.")
            .one(EventType.RESUMPTION);
    assertEquals("nato-russia-council", name(claim.object()));
  }

  @Test
  void what_must_come_first_is_demanded() {
    Claim claim =
        Told.of(
                "L'Alliance ne reprendra pas la coopération tant que Moscou n'aura pas retiré ses"
                    + " forces d'Ukraine.")
            .one(EventType.DEMAND);
    assertEquals(List.of("nato"), names(claim.agents()));
    assertEquals(List.of("russia"), names(claim.targets()));
  }

  @Test
  void what_is_threatened_with_an_infinitive_does_not_happen() {
    assertEquals(
        List.of(EventType.THREAT),
        Told.of("La menace russe de quitter le traité FCE est restée.").types());
  }

  @Test
  void advice_is_no_proposal() {
    assertEquals(
        List.of(),
        Told.of("L'Alliance devrait proposer une reprise des contacts avec Moscou.").types());
  }

  @Test
  void what_somebody_means_to_convene_is_planned() {
    Claim claim =
        Told.of("Jens Stoltenberg a l'intention de convoquer une réunion du Conseil Otan-Russie.")
            .one(EventType.MEETING);
    assertEquals(Modality.PLANNED, claim.modality());
  }

  @Test
  void who_says_something_stands_before_a_relative_of_its_own() {
    Claim claim =
        Told.of(
                "La Russie, qui a fermé son bureau, exige ce que l'Otan refuse, le départ du radar.")
            .one(EventType.DEMAND);
    assertEquals(List.of("russia"), names(claim.agents()));
  }

  @Test
  void who_is_made_to_do_something_does_it() {
    Claim claim =
        Told.of("La Russie a été contrainte de fermer sa mission auprès de l'Otan.")
            .one(EventType.CLOSURE);
    assertEquals(List.of("russia"), names(claim.agents()));
  }

  @Test
  void a_time_may_stand_before_the_object() {
    Claim claim =
        Told.of("La Russie a lancé mercredi des manœuvres militaires en mer Noire.")
            .one(EventType.EXERCISE);
    assertEquals(List.of("russia"), names(claim.agents()));
  }

  @Test
  void a_capital_after_a_sitting_is_where_it_meets() {
    assertTrue(
        Told.of("Jens Stoltenberg a rencontré M. Lavrov avant le sommet de Varsovie.")
            .all(EventType.MEETING)
            .stream()
            .noneMatch(c -> names(c.agents()).contains("poland")));
  }

  @Test
  void a_possessive_sitting_is_that_of_the_council_named_last() {
    Claim claim =
        Told.of("Le Conseil Otan-Russie est un forum. Sa dernière réunion remonte à mars 2013.")
            .one(EventType.MEETING);
    assertEquals("nato-russia-council", name(claim.forum()));
  }

  @Test
  void an_accession_spoken_of_has_not_come() {
    assertEquals(
        List.of(),
        Told.of("L'adhésion de l'Ukraine à l'Otan constitue une ligne rouge.")
            .all(EventType.ACCESSION));
  }

  @Test
  void exercises_one_holds_as_a_rule_are_none_that_was_held() {
    assertEquals(
        List.of(),
        Told.of("L'Otan presse la Russie d'ouvrir ses exercices aux observateurs.")
            .all(EventType.EXERCISE));
  }
}
