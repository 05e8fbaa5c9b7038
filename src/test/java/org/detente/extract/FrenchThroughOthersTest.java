package org.detente.extract;

import static org.detente.extract.Told.assertAgents;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.detente.model.EventType;
import org.junit.jupiter.api.Test;

/** In French: who acts through forces, people and bodies, or is made to act. */
class FrenchThroughOthersTest {

  @Test
  void exercises_of_forces_are_of_their_state() {
    assertAgents(EventType.EXERCISE, "Les exercices des forces russes ont débuté jeudi.", "russia");
  }

  @Test
  void who_is_led_to_do_something_does_it() {
    assertAgents(
        EventType.SUSPENSION,
        "La crise a conduit l'Alliance à suspendre la coopération pratique avec la Russie.",
        "nato");
  }

  @Test
  void chiefs_of_two_sides_meet_for_both() {
    assertAgents(
        EventType.MEETING,
        "La réunion des chefs d'état-major de la Russie et de l'OTAN a eu lieu le 7 mars.",
        "russia",
        "nato");
    assertAgents(
        EventType.MEETING,
        "Des commandants des forces navales de l'OTAN et de la Russie se sont rencontrés en mer.",
        "nato",
        "russia");
  }

  @Test
  void the_name_behind_a_body_is_of_who_has_a_post_in_it() {
    assertAgents(
        EventType.POSITION,
        "La paix compte pour l'Otan, a prévenu le vice-président du Conseil de sécurité russe"
            + " Dmitri Medvedev.",
        "dmitry-medvedev");
  }

  @Test
  void a_summit_with_a_capital_is_held_as_any_other() {
    assertAgents(
        EventType.MEETING, "L'OTAN et la Russie tiendront un Sommet à Rome.", "nato", "russia");
  }

  @Test
  void soldiers_who_enter_a_land_are_deployed() {
    Told told = Told.of("Deux cents soldats russes sont entrés au Kosovo avant l'OTAN.");
    assertEquals(EventType.DEPLOYMENT, told.types().get(0), told.types().toString());
  }

  @Test
  void what_is_going_on_is_told_as_it_would_be_without_saying_so() {
    assertAgents(
        EventType.DEPLOYMENT,
        "L'Alliance est en train de déployer quatre bataillons aux frontières de la Russie.",
        "nato");
  }
}
