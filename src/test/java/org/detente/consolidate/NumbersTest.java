package org.detente.consolidate;

import static org.detente.consolidate.Testimonies.suspension;
import static org.detente.consolidate.Told.events;
import static org.detente.model.EventType.ACCREDITATION_WITHDRAWAL;
import static org.detente.model.EventType.STAFF_CEILING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import org.detente.model.Event;
import org.detente.model.Event.Part;
import org.junit.jupiter.api.Test;

/** Numbers tell which claims are of one event. */
class NumbersTest {

  @Test
  void one_source_that_counts_two_numbers_tells_of_two_events() {
    assertEquals(
        2,
        events(
                suspension("a").on("2018-03-27").counting(7),
                suspension("a").called("2").on("2018-03-27").counting(3))
            .size());
    assertEquals(
        1,
        events(
                suspension("a").on("2018-03-27").counting(7),
                suspension("b").on("2018-03-27").counting(10))
            .size());
  }

  @Test
  void a_number_tells_which_of_two_happenings_of_a_day_another_source_means() {
    assertEquals(
        List.of(7, 3),
        events(
                suspension("a").on("2018-03-27").counting(7),
                suspension("a").called("2").on("2018-03-27").counting(3),
                suspension("b").on("2018-03-27").counting(7),
                suspension("c").on("2018-03").counting(3))
            .stream()
            .peek(event -> assertEquals(2, event.articles()))
            .map(event -> Integer.valueOf(event.preferred(Part.NUMBER).get(0).value()))
            .sorted(Comparator.reverseOrder())
            .toList());
  }

  @Test
  void diplomats_of_one_side_are_expelled_once_whether_named_or_counted() {
    assertEquals(
        1,
        events(
                expulsion("a").by("nato").hitting("diplomats").counting(2),
                expulsion("b").by("nato").hitting("chizhov", "kochukov"),
                expulsion("c").counting(2))
            .size());
  }

  private static Testimonies expulsion(String article) {
    return Testimonies.of(article, ACCREDITATION_WITHDRAWAL).against("russia").on("2009-04-30");
  }

  @Test
  void a_headline_tells_the_ceiling_of_today_and_not_the_one_remembered() {
    Testimonies headline = ceiling("a").told("2018-03-28");
    List<Event> events =
        events(
            ceiling("ref").on("2015-04-10").counting(30),
            ceiling("ref").called("2").on("2018-03-27").counting(20),
            headline,
            ceiling("a").called("1").on("2015-04").counting(30).retelling(headline),
            ceiling("a").called("2").counting(20).told("2018-03-28").retelling(headline));
    assertEquals(List.of(2, 3), events.stream().map(e -> e.claims().size()).sorted().toList());
  }

  @Test
  void a_vague_telling_of_another_ceiling_is_not_of_the_one_that_is_known() {
    assertEquals(
        2,
        events(
                ceiling("ref").on("2018-03-27").counting(20),
                ceiling("a").told("2021-11-01").counting(10))
            .size());
  }

  private static Testimonies ceiling(String article) {
    return Testimonies.of(article, STAFF_CEILING).by("nato").hitting(Testimonies.MISSION);
  }
}
