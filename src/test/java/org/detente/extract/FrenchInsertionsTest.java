package org.detente.extract;

import static org.detente.extract.Told.name;
import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
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
}
