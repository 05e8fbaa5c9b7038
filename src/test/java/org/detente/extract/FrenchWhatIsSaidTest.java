package org.detente.extract;

import static org.detente.extract.Told.assertAgents;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;

/** In French: what is said, and what only looks like something done. */
class FrenchWhatIsSaidTest {

  @Test
  void what_is_said_of_the_subject_does_not_part_it_from_its_verb() {
    assertPosition(
        "les mesures prises par l'Otan menacent la paix",
        "Sergueï Lavrov a dit que les mesures prises par l'Otan menacent la paix.");
    assertPosition(
        "les efforts de l'Otan pour rétablir le calme continuent",
        "Sergueï Lavrov a dit que les efforts de l'Otan pour rétablir le calme continuent.");
  }

  @Test
  void what_stands_last_in_a_quotation_opens_no_clause() {
    assertPosition(
        "La décision de l'Otan est plus que regrettable",
        "« La décision de l'Otan est plus que regrettable », a réagi Sergueï Lavrov.");
  }

  @Test
  void what_is_needed_may_be_held() {
    assertPosition(
        "Il faudra renforcer la frontière avec l'Otan",
        "« Il faudra renforcer la frontière avec l'Otan », a prévenu Dmitri Medvedev.");
  }

  @Test
  void how_things_are_is_no_threat() {
    assertPosition(
        "Il sera difficile d'en sortir",
        "« Il sera difficile d'en sortir », a averti le représentant de la Russie auprès de l'Otan,"
            + " Alexandre Grouchko.");
  }

  @Test
  void a_day_line_takes_part_in_nothing() {
    assertAgents(
        EventType.MEETING,
        "Rome - Le président russe Vladimir Poutine a rencontré George Robertson.",
        "vladimir-putin",
        "george-robertson");
  }

  @Test
  void what_a_force_is_there_for_is_no_decision() {
    assertEquals(
        List.of(),
        Told.of(
                "La force de l'OTAN chargée de la lutte contre la piraterie a croisé un navire russe.")
            .all(EventType.DECISION));
  }

  @Test
  void what_a_clause_of_a_draft_is_about_has_not_happened() {
    assertEquals(
        List.of(),
        Told.of(
                "Le projet russe contient une clause sur le retrait des forces de l'OTAN en Pologne.")
            .all(EventType.DEPLOYMENT));
  }

  @Test
  void inspections_are_suspended_too() {
    assertAgents(
        EventType.SUSPENSION,
        "Moscou a annoncé suspendre les inspections de l'OTAN sur ses sites.",
        "russia");
  }

  @Test
  void planes_of_a_side_are_accused_of_what_they_did() {
    Told told = Told.of("Moscou accuse deux avions de l'Otan d'avoir violé la frontière russe.");
    assertEquals(
        "avoir violé la frontière russe",
        told.one(EventType.ACCUSATION).object().orElseThrow().words());
  }

  private static void assertPosition(String words, String story) {
    assertEquals(words, Told.of(story).one(EventType.POSITION).object().orElseThrow().words());
  }
}
