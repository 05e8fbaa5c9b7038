package org.detente.extract;

import static org.detente.extract.Told.assertAgents;
import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.junit.jupiter.api.Test;

/** Doers that French names in two, or that stand beside others who only look like them. */
class FrenchPairedDoersTest {

  @Test
  void ministers_of_both_sides_act_for_both() {
    for (String whose : List.of("de la Défense", "des Affaires étrangères")) {
      Claim agreement =
          Told.of(
                  "Les ministres "
                      + whose
                      + " de l'Otan et de la Russie ont approuvé le programme de travail.")
              .one(EventType.AGREEMENT);
      assertEquals(List.of("nato", "russia"), names(agreement.agents()), whose);
    }
  }

  @Test
  void who_did_what_is_judged_does_not_judge_it() {
    Told told =
        Told.of(
            "L'expulsion de 45 diplomates russes par Varsovie a été qualifiée d'hostile par le"
                + " Kremlin.");
    assertEquals(List.of("kremlin"), names(told.one(EventType.ACCUSATION).agents()));
    assertEquals(List.of("poland"), names(told.one(EventType.ACCREDITATION_WITHDRAWAL).agents()));
  }

  @Test
  void a_participle_with_a_clitic_is_of_who_acts() {
    assertAgents(
        EventType.ACCUSATION,
        "Moscou a critiqué l'Otan, l'accusant de menacer la Russie.",
        "russia");
    assertAgents(
        EventType.DEMAND, "Moscou a averti l'Otan, l'appelant à retirer ses troupes.", "russia");
  }

  @Test
  void who_is_asked_is_no_relative_that_is_to_be_revised() {
    Claim demand =
        Told.of(
                "La Russie a suspendu sa participation au traité New Start, décision que l'Otan a"
                    + " exhorté Moscou à reconsidérer.")
            .one(EventType.DEMAND);
    assertEquals(List.of("russia"), names(demand.targets()));
    assertEquals("décision", demand.object().map(Mention::words).orElse(""));
  }

  @Test
  void both_halves_of_a_denial_before_an_infinitive_deny_it_alone() {
    Claim position =
        Told.of("Le Kremlin a assuré ne pas vouloir de confrontation avec l'Alliance.")
            .one(EventType.POSITION);
    assertEquals(
        "ne pas vouloir de confrontation avec l'Alliance",
        position.object().map(Mention::words).orElse(""));
  }

  @Test
  void what_one_comes_together_for_is_no_second_meeting() {
    assertAgents(
        EventType.MEETING,
        "Les ambassadeurs de l'Otan et de la Russie se sont retrouvés mercredi pour leur réunion"
            + " mensuelle.",
        "nato",
        "russia");
  }

  @Test
  void what_did_not_keep_it_from_happening_is_not_fixed_to_the_verb() {
    Told told =
        Told.of("La Russie a lancé une offensive en Ukraine malgré les avertissements de l'Otan.");
    assertEquals(List.of("russia"), names(told.one(EventType.CONFLICT).agents()));
    assertTrue(
        told.all(EventType.THREAT).stream().allMatch(c -> names(c.agents()).contains("nato")));
  }

  @Test
  void a_declaration_named_after_a_city_is_what_was_signed() {
    assertEquals(
        "déclaration de Rome",
        Told.of(
                "Les liens ont été renforcés par la déclaration de Rome, signée par l'Otan le 28"
                    + " mai 2002.")
            .one(EventType.AGREEMENT)
            .object()
            .map(Mention::words)
            .orElse(""));
  }
}
