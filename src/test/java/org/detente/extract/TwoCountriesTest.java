package org.detente.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom "the two countries" means, and what states that come to a decision have given up. */
class TwoCountriesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Finland and Sweden left the matter open. The two countries signed an agreement with NATO.",
        "Finland and Sweden left the matter open. Both Nordic states signed an agreement with NATO."
      })
  void the_two_countries_are_those_named_last_together(String story) {
    assertEquals(
        List.of("finland", "sweden", "nato"),
        Told.names(Told.english(story).one(EventType.AGREEMENT).agents()));
  }

  @Test
  void of_three_no_two_are_meant() {
    Claim signed =
        Told.english(
                "Finland, Sweden and Norway left the matter open. The two countries signed an"
                    + " agreement with NATO.")
            .one(EventType.AGREEMENT);
    assertEquals(
        List.of("nato"), signed.agents().stream().flatMap(a -> a.entity().stream()).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Turkey dropped its opposition to the accession of Finland to NATO. | POSITION",
        "Russia withdrew its proposal to NATO. | PROPOSAL",
      })
  void who_gives_up_a_stance_no_longer_has_it(String sentence, EventType type) {
    assertTrue(Told.english(sentence).one(type).negative());
  }

  @Test
  void who_decides_to_join_has_not_joined() {
    assertEquals(
        Modality.PLANNED,
        Told.english("Finland decided to join NATO.").one(EventType.ACCESSION).modality());
  }

  @Test
  void a_general_can_meet_somebody() {
    Claim met =
        Told.english("NATO's secretary general met Sergei Lavrov in Munich.")
            .one(EventType.MEETING);
    assertEquals(List.of("anders-fogh-rasmussen", "sergei-lavrov"), Told.names(met.agents()));
  }

  @Test
  void since_when_somebody_is_a_member_is_not_when_he_objects() {
    Claim objects =
        Told.english("Turkey, a NATO member since 1952, has voiced objections to the council.")
            .one(EventType.POSITION);
    assertEquals("", Told.edtf(objects.date()));
  }
}
