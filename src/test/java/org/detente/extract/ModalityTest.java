package org.detente.extract;

import static org.detente.extract.Told.edtf;
import static org.detente.extract.Told.name;
import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a text puts an event, and what it makes of one that is not to be. */
class ModalityTest {

  @ParameterizedTest
  @CsvSource({
    "L'OTAN a suspendu les réunions avec la Russie., ACTUAL",
    "L'OTAN suspend les réunions avec la Russie., ACTUAL",
    "L'OTAN suspendra les réunions avec la Russie., ACTUAL",
    "L'OTAN va suspendre les réunions avec la Russie., ACTUAL",
    "L'OTAN pourrait suspendre les réunions avec la Russie., POSSIBLE",
    "L'OTAN devrait suspendre les réunions avec la Russie., POSSIBLE",
    "L'OTAN doit suspendre les réunions avec la Russie., PLANNED",
    "L'OTAN aurait suspendu les réunions avec la Russie., REPORTED"
  })
  void tense_and_modals_tell_the_modality_of_a_measure(String sentence, Modality modality) {
    Claim claim = Told.of(sentence).one(EventType.SUSPENSION);
    assertEquals(modality, claim.modality());
    assertFalse(claim.negative());
  }

  @Test
  void a_meeting_to_come_is_planned_for_its_day() {
    Claim claim =
        Told.of("Jens Stoltenberg rencontrera Sergueï Lavrov le 3 mai à Bruxelles.")
            .one(EventType.MEETING);
    assertEquals(Modality.PLANNED, claim.modality());
    assertEquals("2014-05-03", edtf(claim.date()));
  }

  @Test
  void hearsay_is_reported() {
    assertEquals(
        Modality.REPORTED,
        Told.of("La Russie aurait déployé des missiles en Biélorussie.")
            .one(EventType.DEPLOYMENT)
            .modality());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "L'OTAN n'exclut pas la fermeture de son bureau d'information à Moscou.",
        "L'OTAN n'exclut pas de fermer son bureau d'information à Moscou."
      })
  void what_is_not_excluded_is_possible_and_not_denied(String sentence) {
    Claim claim = Told.of(sentence).one(EventType.CLOSURE);
    assertEquals(Modality.POSSIBLE, claim.modality());
    assertFalse(claim.negative());
    assertEquals(List.of("nato"), names(claim.agents()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Il n'est pas question de fermer le bureau d'information de l'OTAN à Moscou.",
        "Il est hors de question de fermer le bureau d'information de l'OTAN à Moscou.",
        "L'OTAN n'a pas l'intention de fermer son bureau d'information à Moscou."
      })
  void what_is_not_meant_is_denied(String sentence) {
    assertTrue(Told.of(sentence).one(EventType.CLOSURE).negative());
  }

  @Test
  void to_stop_working_together_is_a_suspension() {
    Told told = Told.of("L'OTAN a cessé de coopérer avec la Russie.");
    assertEquals(List.of(EventType.SUSPENSION), told.types());
    assertEquals(List.of("nato"), names(told.one(EventType.SUSPENSION).agents()));
  }

  @Test
  void a_negation_of_the_past_is_a_denial() {
    Claim claim =
        Told.of("La Russie n'a pas fermé sa mission auprès de l'OTAN.").one(EventType.CLOSURE);
    assertTrue(claim.negative());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La réunion du Conseil OTAN-Russie n'aura pas lieu.",
        "Le Conseil OTAN-Russie ne se réunira pas."
      })
  void a_council_that_will_not_meet_is_cancelled(String sentence) {
    Claim claim = Told.of(sentence).one(EventType.CANCELLATION);
    assertEquals("nato-russia-council", name(claim.forum()));
    assertEquals(List.of(), names(claim.agents()));
    assertFalse(claim.negative());
    assertEquals(Modality.ACTUAL, claim.modality());
  }

  @Test
  void a_visit_that_will_not_be_is_cancelled_and_no_visit() {
    Told told = Told.of("Dmitri Rogozine ne se rendra pas à Bruxelles.");
    assertEquals(List.of(EventType.CANCELLATION), told.types());
    assertEquals(List.of("dmitry-rogozin"), names(told.reading().claims().get(0).agents()));
  }

  @Test
  void a_visit_called_off_is_no_visit() {
    assertEquals(
        List.of(EventType.CANCELLATION),
        Told.of("Sergueï Lavrov a annulé sa visite à Bruxelles.").types());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La Russie a refusé d'assister à la réunion du Conseil OTAN-Russie.",
        "Moscou a refusé de recevoir Jens Stoltenberg.",
        "Moscou refuse la visite de Jens Stoltenberg."
      })
  void what_is_refused_does_not_happen(String sentence) {
    assertEquals(List.of(EventType.REFUSAL), Told.of(sentence).types());
  }

  @Test
  void what_stands_under_si_is_said_of_no_one() {
    assertEquals(
        List.of(), Told.of("Si l'OTAN ferme la mission, la Russie suspendra le dialogue.").types());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La Russie exige de l'OTAN de retirer ses troupes et de fermer ses bases.",
        "La Russie a demandé à l'OTAN de retirer ses troupes et de fermer ses bases."
      })
  void each_thing_demanded_is_a_demand_and_no_event(String sentence) {
    Told told = Told.of(sentence);
    assertEquals(List.of(EventType.DEMAND, EventType.DEMAND), told.types());
    for (Claim claim : told.reading().claims()) {
      assertEquals(List.of("russia"), names(claim.agents()));
      assertEquals(List.of("nato"), names(claim.targets()));
      assertEquals(Modality.ACTUAL, claim.modality());
    }
    assertEquals(
        List.of("retirer ses troupes", "fermer ses bases"),
        told.reading().claims().stream().map(c -> name(c.object())).toList());
  }

  @Test
  void a_clause_demanded_is_a_demand_and_no_event() {
    Told told = Told.of("La Russie exige que l'OTAN retire ses troupes de Lettonie.");
    assertEquals(List.of(EventType.DEMAND), told.types());
    assertEquals(
        "l'OTAN retire ses troupes de Lettonie", name(told.one(EventType.DEMAND).object()));
  }

  @Test
  void what_one_is_accused_of_is_no_event() {
    Told told = Told.of("Moscou accuse l'OTAN d'avoir déployé des missiles en Pologne.");
    assertEquals(List.of(EventType.ACCUSATION), told.types());
    assertEquals(List.of("nato"), names(told.one(EventType.ACCUSATION).targets()));
  }

  @Test
  @Disabled("only some verbs say what their negation in the future makes of a meeting")
  void who_will_no_longer_take_part_cancels() {
    assertEquals(
        List.of(EventType.CANCELLATION),
        Told.of("Moscou ne participera plus aux réunions du Conseil OTAN-Russie.").types());
  }
}
