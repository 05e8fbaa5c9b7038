package org.detente.extract;

import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wished, doubted, supposed or waited for is no fact; what is decided is. */
class IrrealisTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jens Stoltenberg craint une suspension du traité FCE par la Russie.",
        "Jens Stoltenberg redoute que la Russie suspende le traité FCE.",
        "L'OTAN ne pense pas que la Russie suspende le traité FCE.",
        "L'OTAN a parlé avec la Russie de l'hypothèse d'une suspension du traité FCE.",
        "Si la Russie suspend le traité FCE, l'OTAN répondra.",
        "L'OTAN attendra jusqu'à ce que la Russie suspende le traité FCE."
      })
  void what_is_only_thought_of_is_no_suspension(String sentence) {
    assertEquals(List.of(), Told.of(sentence).all(EventType.SUSPENSION));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La décision de la Russie de suspendre le traité FCE inquiète l'OTAN.",
        "La Russie défend devant l'OTAN sa décision de suspendre le traité FCE."
      })
  void who_bears_a_decision_does_what_was_decided(String sentence) {
    Claim claim = Told.of(sentence).one(EventType.SUSPENSION);
    assertEquals(List.of("russia"), names(claim.agents()));
    assertEquals(Modality.ACTUAL, claim.modality());
  }

  @Test
  void who_bears_an_intention_only_plans_it() {
    Claim claim =
        Told.of("L'intention de la Russie de suspendre le traité FCE est connue de l'OTAN.")
            .one(EventType.SUSPENSION);
    assertEquals(List.of("russia"), names(claim.agents()));
    assertEquals(Modality.PLANNED, claim.modality());
  }

  @Test
  void a_meeting_decided_on_is_still_to_come() {
    Claim claim =
        Told.of("L'OTAN et la Russie ont convenu de tenir une réunion du Conseil OTAN-Russie.")
            .one(EventType.MEETING);
    assertEquals(Modality.PLANNED, claim.modality());
  }

  @Test
  void a_meeting_being_prepared_is_still_to_come() {
    Claim claim =
        Told.of("La préparation d'une réunion du Conseil OTAN-Russie a commencé.")
            .one(EventType.MEETING);
    assertEquals(Modality.PLANNED, claim.modality());
  }
}
