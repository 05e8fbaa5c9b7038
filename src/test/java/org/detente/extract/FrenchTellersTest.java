package org.detente.extract;

import static org.detente.extract.Told.assertAgents;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.junit.jupiter.api.Test;

/** In French: who tells something, and where his words end. */
class FrenchTellersTest {

  @Test
  void what_one_denies_of_another_is_ones_own_stance() {
    assertHeld(
        "jens-stoltenberg",
        "La Russie n'a rien à craindre de l'OTAN",
        "La Russie n'a rien à craindre de l'OTAN, a déclaré Jens Stoltenberg.");
    assertHeld(
        "jens-stoltenberg",
        "L'OTAN ne constitue pas une menace pour la Russie",
        "L'OTAN ne constitue pas une menace pour la Russie, a déclaré Jens Stoltenberg.");
  }

  @Test
  void who_tells_it_is_no_part_of_what_is_held() {
    assertHeld(
        "russia",
        "l'OTAN respectera ses engagements",
        "« La Russie espère que l'OTAN respectera ses engagements », a dit Sergueï Lavrov.");
    assertHeld(
        "nato",
        "prête à discuter avec la Russie de la situation",
        "L'OTAN est prête à discuter avec la Russie de la situation, a dit Jens Stoltenberg.");
  }

  @Test
  void what_somebody_does_of_whom_one_speaks_is_not_what_is_said() {
    assertHeld(
        "sergei-lavrov",
        "Ceux qui proposent de telles décisions échoueront",
        "« Ceux qui proposent de telles décisions échoueront », a déclaré Sergueï Lavrov à l'OTAN.");
  }

  @Test
  void a_form_of_address_does_not_hide_whom_the_text_has_named() {
    assertHeld(
        "igor-ivanov",
        "la Russie respectait le traité",
        "Igor Ivanov a rencontré Javier Solana. M. Ivanov a déclaré que la Russie respectait le"
            + " traité.");
  }

  @Test
  void the_latter_is_who_was_named_last() {
    assertHeld(
        "jens-stoltenberg",
        "la Russie respectait le traité",
        "Sergueï Lavrov a rencontré Jens Stoltenberg. Ce dernier a déclaré que la Russie respectait"
            + " le traité.");
  }

  @Test
  void who_bears_a_title_stands_right_behind_it() {
    assertAgents(
        EventType.MEETING,
        "Jens Stoltenberg a tenu une réunion avec le ministre russe de la défense, Anatoly"
            + " Serdioukov.",
        "anatoly-serdyukov",
        "jens-stoltenberg");
  }

  @Test
  void one_may_call_for_something_without_saying_upon_whom() {
    assertEquals(
        List.of("dynamiser la coopération avec l'OTAN"),
        objects(EventType.DEMAND, "Moscou a appelé à dynamiser la coopération avec l'OTAN."));
  }

  @Test
  void who_gives_a_warning_is_not_where_it_is_given() {
    assertEquals(
        Optional.empty(),
        Told.of("La mise en garde de Moscou à l'OTAN a été entendue.")
            .one(EventType.POSITION)
            .place());
  }

  private static void assertHeld(String agent, String words, String text) {
    assertEquals(List.of(words), objects(EventType.POSITION, text));
    assertAgents(EventType.POSITION, text, agent);
  }

  private static List<String> objects(EventType type, String text) {
    return Told.of(text).all(type).stream()
        .flatMap(c -> c.object().stream())
        .map(Mention::words)
        .toList();
  }
}
