package org.detente.extract;

import static org.detente.extract.Told.name;
import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom capitals, titles and posts name in French. */
class FrenchNamingTest {

  @ParameterizedTest
  @CsvSource({
    "Moscou a suspendu la coopération avec l'OTAN., russia",
    "Bruxelles a suspendu la coopération avec la Russie., nato",
    "L'Alliance a suspendu la coopération avec la Russie., nato"
  })
  void a_capital_that_acts_is_a_state_or_the_alliance(String sentence, String agent) {
    assertEquals(List.of(agent), names(Told.of(sentence).one(EventType.SUSPENSION).agents()));
  }

  @ParameterizedTest
  @CsvSource({"à Moscou, moscow", "à Bruxelles, brussels"})
  void a_capital_in_which_something_happens_is_a_place(String where, String place) {
    Claim claim =
        Told.of("Sergueï Lavrov a rencontré Jens Stoltenberg " + where + ".")
            .one(EventType.MEETING);
    assertEquals(List.of("sergei-lavrov", "jens-stoltenberg"), names(claim.agents()));
    assertEquals(place, name(claim.place()));
  }

  @ParameterizedTest
  @CsvSource({
    "Moscou a fermé sa mission auprès de l'OTAN., russian-permanent-mission-to-nato",
    "La mission russe auprès de l'OTAN a été fermée., russian-permanent-mission-to-nato",
    "La mission de la Russie auprès de l'OTAN a été fermée., russian-permanent-mission-to-nato",
    "L'OTAN a fermé son bureau d'information à Moscou., nato-information-office-in-moscow"
  })
  void a_title_has_its_side_from_possessive_adjective_or_name(String sentence, String object) {
    assertEquals(object, name(Told.of(sentence).one(EventType.CLOSURE).object()));
  }

  @Test
  void ministers_of_two_states_are_told_apart() {
    Claim claim =
        Told.of(
                "Le ministre russe de la Défense a rencontré le ministre polonais des Affaires"
                    + " étrangères.")
            .one(EventType.MEETING);
    assertEquals(
        List.of("russian-defence-minister", "polish-foreign-minister"), names(claim.agents()));
  }

  @Test
  void a_post_is_named_by_who_holds_it_on_the_day() {
    Claim claim =
        Told.of("Le secrétaire général de l'OTAN a rencontré Sergueï Lavrov.")
            .one(EventType.MEETING);
    assertEquals(List.of("anders-fogh-rasmussen", "sergei-lavrov"), names(claim.agents()));
  }

  @Test
  void a_title_with_its_name_is_one_party() {
    Claim claim =
        Told.of(
                "Dmitri Rogozine a rencontré le secrétaire général de l'OTAN, Jaap de Hoop"
                    + " Scheffer.")
            .one(EventType.MEETING);
    assertEquals(List.of("dmitry-rogozin", "jaap-de-hoop-scheffer"), names(claim.agents()));
  }
}
