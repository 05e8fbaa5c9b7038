package org.detente.extract;

import static org.detente.extract.Told.assertAgents;
import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;

/**
 * What stands behind "ne … que", participles with their doer, and persons by where they are from.
 */
class FrenchRestrictionTest {

  @Test
  void que_behind_ne_and_its_verb_opens_no_clause() {
    Told told =
        Told.of(
            "La Russie n'y a vu qu'une provocation et continue de réclamer un traité à l'Otan.");
    assertEquals(List.of("russia"), names(told.one(EventType.DEMAND).agents()));
    assertEquals(List.of("russia"), names(told.one(EventType.ACCUSATION).agents()));
    assertAgents(
        EventType.POSITION,
        "L'affaire ne regarde que l'Otan, lui a rétorqué le Kremlin.",
        "kremlin");
  }

  @Test
  void a_participle_before_who_does_it_is_told_of_its_noun() {
    Told told =
        Told.of("Les relations avec l'Otan, rompues par la Russie en mars, seront rétablies.");
    assertEquals(List.of("russia"), names(told.one(EventType.SUSPENSION).agents()));
    assertTrue(told.one(EventType.RESUMPTION).agents().isEmpty());
  }

  @Test
  void one_who_is_called_by_his_country_is_the_person_named_last() {
    assertAgents(
        EventType.DEMAND,
        "Jens Stoltenberg est arrivé. Le Norvégien a appelé la Russie à retirer ses troupes.",
        "jens-stoltenberg");
  }

  @Test
  void the_last_meeting_has_been() {
    Claim last =
        Told.of("La dernière réunion du Conseil Otan-Russie remonte à octobre.")
            .one(EventType.MEETING);
    assertEquals(Modality.ACTUAL, last.modality());
    assertEquals("2013-10", last.date().orElseThrow().edtf());
  }

  @Test
  void who_brandishes_a_menace_or_menaces_countries_threatens() {
    for (String story :
        List.of(
            "La Russie brandit la menace de missiles à Kaliningrad.",
            "La Russie menace ces deux pays de représailles.")) {
      assertAgents(EventType.THREAT, story, "russia");
    }
  }

  @Test
  void who_pronounces_an_expulsion_expels() {
    assertAgents(
        EventType.ACCREDITATION_WITHDRAWAL,
        "Paris a prononcé l'expulsion de quatre diplomates russes.",
        "france");
  }
}
