package org.detente.extract;

import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;

/** For whom pronouns stand, by their gender and number. */
class FrenchPronounsTest {

  @Test
  void a_subject_pronoun_is_the_agreeing_subject_of_its_own_sentence() {
    assertEquals(
        List.of("jens-stoltenberg"),
        names(
            Told.of(
                    "M. Grouchko a parlé. M. Stoltenberg a déclaré que les sujets n'étaient pas fixés,"
                        + " mais il a réclamé le retrait des troupes russes.")
                .one(EventType.DEMAND)
                .agents()));
  }

  @Test
  void a_plural_pronoun_is_not_one_person() {
    assertEquals(
        List.of("nato-member-states"),
        names(
            Told.of(
                    "Jens Stoltenberg a rappelé que les Alliés restaient ouverts, même s'ils ont arrêté"
                        + " toute coopération pratique avec Moscou.")
                .one(EventType.SUSPENSION)
                .agents()));
  }

  @Test
  void a_pronoun_for_what_is_not_known_stands_for_nobody_else() {
    assertEquals(
        List.of(),
        names(
            Told.of(
                    "Plus de deux dizaines de pays ont annoncé qu'ils expulseraient des diplomates"
                        + " russes.")
                .one(EventType.ACCREDITATION_WITHDRAWAL)
                .agents()));
  }

  @Test
  void a_pronoun_can_stand_for_those_to_whom_something_was_promised() {
    assertEquals(
        List.of("ukraine", "georgia"),
        names(
            Told.of("L'Alliance a promis à l'Ukraine et à la Géorgie qu'elles la rejoindraient.")
                .one(EventType.ACCESSION)
                .agents()));
  }
}
