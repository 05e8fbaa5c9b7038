package org.detente.extract;

import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Mention;
import org.junit.jupiter.api.Test;

/** What French points back to with "ce que", "celle de" or a clitic, and whom a name is hit as. */
class FrenchPointingBackTest {

  @Test
  void what_a_clause_sums_up_is_refused_or_held() {
    Claim refusal =
        Told.of("Moscou a réclamé un droit de veto, ce que les Alliés ont rejeté.")
            .one(EventType.REFUSAL);
    assertEquals(List.of("nato-member-states"), names(refusal.agents()));
    assertEquals("droit de veto", words(refusal));
    assertEquals(
        "a suspendu sa mission",
        words(
            Told.of("Moscou a suspendu sa mission, ce que l'Otan a regretté.")
                .one(EventType.POSITION)));
  }

  @Test
  void a_clitic_is_what_was_put_before_not_who_put_it() {
    Claim refusal =
        Told.of("Moscou a proposé un moratoire sur les missiles. L'Otan l'a rejeté.")
            .one(EventType.REFUSAL);
    assertEquals("moratoire sur les missiles", words(refusal));
  }

  @Test
  void celle_stands_for_the_object_of_the_verb_before() {
    Claim closure =
        Told.of(
                "La Russie a annoncé qu'elle suspendait sa mission auprès de l'Otan et fermait"
                    + " celle de l'Alliance à Moscou.")
            .one(EventType.CLOSURE);
    assertEquals(List.of("russia"), names(closure.agents()));
    assertEquals("nato-military-liaison-mission-in-moscow", closure.object().get().entity().get());
  }

  @Test
  void what_follows_a_name_that_is_hit_belongs_to_the_verb() {
    Claim threat = Told.of("Washington a menacé Moscou de sanctions.").one(EventType.THREAT);
    assertEquals(List.of("russia"), names(threat.targets()));
    assertEquals("sanctions", words(threat));
    assertEquals(
        "provocations",
        words(Told.of("La Russie a accusé l'Otan de provocations.").one(EventType.ACCUSATION)));
  }

  @Test
  void exercises_bring_soldiers_together_and_are_no_meeting() {
    Told told = Told.of("Les manœuvres de l'Otan en Géorgie ont réuni 1.300 soldats.");
    assertEquals(List.of("nato"), names(told.one(EventType.EXERCISE).agents()));
    assertTrue(told.all(EventType.MEETING).isEmpty());
  }

  private static String words(Claim claim) {
    return claim.object().map(Mention::words).orElse("");
  }
}
