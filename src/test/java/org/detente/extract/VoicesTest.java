package org.detente.extract;

import static org.detente.extract.Told.edtf;
import static org.detente.extract.Told.name;
import static org.detente.extract.Told.names;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.detente.model.Claim;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says it, and what an announcement makes of what is announced. */
class VoicesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Comme Alexandre Grouchko l'a dit, l'OTAN a gelé le dialogue avec la Russie.",
        "Alexandre Grouchko a déclaré que l'OTAN a gelé le dialogue avec la Russie.",
        "L'OTAN a gelé le dialogue avec la Russie, a indiqué Alexandre Grouchko.",
        "Selon Alexandre Grouchko, l'OTAN a gelé le dialogue avec la Russie."
      })
  void a_voice_inside_the_text_speaks_for_what_it_says(String sentence) {
    Claim claim = Told.of(sentence).one(EventType.SUSPENSION);
    assertEquals("alexander-grushko", name(claim.speaker()));
    assertEquals(List.of("nato"), names(claim.agents()));
    assertEquals("dialogue avec la Russie", name(claim.object()));
  }

  @Test
  void the_noun_before_selon_lequel_says_the_relative_clause() {
    Told told =
        Told.of(
            "Sergueï Lavrov, selon lequel l'OTAN a gelé le dialogue avec la Russie, a exigé des"
                + " excuses.");
    assertEquals("sergei-lavrov", name(told.one(EventType.SUSPENSION).speaker()));
    assertEquals("", name(told.one(EventType.DEMAND).speaker()));
  }

  @Test
  void what_the_outlet_itself_tells_has_no_speaker() {
    assertEquals(
        "",
        name(
            Told.of("L'OTAN a gelé le dialogue avec la Russie.")
                .one(EventType.SUSPENSION)
                .speaker()));
  }

  @Test
  void a_measure_announced_is_actual_from_the_day_it_is_announced() {
    Claim claim =
        Told.of(
                "La Russie suspendra à partir du 1er mai le travail de sa mission auprès de l'OTAN,"
                    + " a annoncé mardi Sergueï Lavrov.")
            .one(EventType.SUSPENSION);
    assertEquals(Modality.ACTUAL, claim.modality());
    assertEquals("2014-04-08", edtf(claim.date()));
    assertEquals("2014-05-01", edtf(claim.effective()));
    assertEquals("sergei-lavrov", name(claim.speaker()));
    assertEquals("russian-permanent-mission-to-nato", name(claim.object()));
  }

  @Test
  void the_next_measure_is_part_of_the_same_announcement() {
    List<Claim> claims =
        Told.of(
                "La Russie va suspendre sa mission auprès de l'OTAN, a annoncé lundi Sergueï"
                    + " Lavrov. Les activités de la mission de liaison militaire de l'OTAN à Moscou"
                    + " seront également interrompues.")
            .all(EventType.SUSPENSION);
    Claim second = claims.get(1);
    assertEquals(List.of("russia"), names(second.agents()));
    assertEquals("sergei-lavrov", name(second.speaker()));
    assertEquals("2014-04-07", edtf(second.date()));
    assertEquals("nato-military-liaison-mission-in-moscow", name(second.object()));
  }

  @Test
  void what_is_said_and_is_no_event_is_a_position() {
    Claim claim =
        Told.of("Sergueï Lavrov a déclaré que l'OTAN restait une menace.").one(EventType.POSITION);
    assertEquals(List.of("sergei-lavrov"), names(claim.agents()));
  }
}
