package org.detente.consolidate;

import static org.detente.consolidate.Testimonies.meeting;
import static org.detente.consolidate.Testimonies.suspension;
import static org.detente.consolidate.Told.date;
import static org.detente.consolidate.Told.events;
import static org.detente.consolidate.Told.only;
import static org.detente.model.EventType.ACCESSION;
import static org.detente.model.EventType.CLOSURE;
import static org.detente.model.EventType.POSITION;
import static org.detente.model.EventType.SUSPENSION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.model.Event;
import org.detente.model.Event.Part;
import org.detente.model.Modality;
import org.detente.model.Testimony.Standing;
import org.junit.jupiter.api.Test;

/** Which claims are told to be of one event. */
class ConsolidationTest {

  @Test
  void articles_that_tell_of_one_day_are_witnesses_of_one_event() {
    Event event =
        only(
            suspension("a").on("2021-10-18"),
            suspension("b").on("2021-10-18"),
            suspension("c").on("2021-10-18"));
    assertEquals("suspension-" + Testimonies.MISSION + "-2021-10-18", event.slug());
    assertEquals(3, event.claims().size());
    assertEquals(3, event.articles());
    assertEquals(3, event.origins());
  }

  @Test
  void an_independent_article_with_another_day_tells_another_event() {
    assertEquals(
        2, events(suspension("a").on("2021-10-18"), suspension("b").on("2021-12-18")).size());
  }

  @Test
  void a_vaguer_claim_joins_the_only_event_within_its_date() {
    Event event = only(suspension("a").on("2021-10-18"), suspension("b").on("2021-10"));
    assertTrue(date(event, "2021-10-18").preferred());
    // A month that holds the day speaks for the day.
    assertEquals(Standing.INDEPENDENT, date(event, "2021-10-18").by());
  }

  @Test
  void a_vaguer_claim_stands_alone_where_two_events_are_compatible() {
    List<Event> events =
        events(
            meeting("a").on("2019-01-25"), meeting("b").on("2019-07-05"), meeting("c").on("2019"));
    assertEquals(
        List.of(
            "meeting-nato-russia-council-2019",
            "meeting-nato-russia-council-2019-01-25",
            "meeting-nato-russia-council-2019-07-05"),
        events.stream().map(Event::slug).toList());
  }

  @Test
  void vague_claims_that_agree_in_all_are_one_event() {
    assertEquals(2, only(meeting("a").on("2019"), meeting("b").on("2019")).articles());
  }

  @Test
  void a_claim_without_a_date_joins_what_had_happened_when_it_was_told() {
    assertEquals(
        2, only(suspension("a").on("2021-10-18"), suspension("b").told("2022-01-12")).articles());
    assertEquals(
        2, events(suspension("a").on("2021-10-18"), suspension("b").told("2020-01-12")).size());
  }

  @Test
  void two_sides_that_suspend_the_same_on_one_day_did_so_each_for_itself() {
    assertEquals(
        2,
        events(
                suspension("a").by("russia").on("2014-04-01"),
                suspension("b").by("nato").on("2014-04-01"))
            .size());
  }

  @Test
  void an_office_is_closed_once_whoever_is_said_to_have_closed_it() {
    Event event =
        only(
            Testimonies.of("a", CLOSURE).by("russia").of("office").on("2021-10-18"),
            Testimonies.of("b", CLOSURE).by("nato").of("office").on("2021-10-18"));
    assertEquals(2, event.values().stream().filter(v -> v.part() == Part.AGENT).count());
  }

  @Test
  void states_that_join_on_one_day_join_each_by_itself() {
    assertEquals(
        List.of("accession-hungary-nato-1999-03-12", "accession-poland-nato-1999-03-12"),
        events(
                Testimonies.of("a", ACCESSION).by("poland").of("nato").on("1999-03-12"),
                Testimonies.of("a", ACCESSION)
                    .called("2")
                    .by("hungary")
                    .of("nato")
                    .on("1999-03-12"))
            .stream()
            .map(Event::slug)
            .toList());
  }

  @Test
  void stances_of_two_persons_of_one_side_are_two() {
    assertEquals(
        2,
        events(
                Testimonies.of("a", POSITION)
                    .byPerson("lavrov", "russia")
                    .of("nato")
                    .on("2021-10-18"),
                Testimonies.of("b", POSITION)
                    .byPerson("grushko", "russia")
                    .of("nato")
                    .on("2021-10-18"))
            .size());
  }

  @Test
  void a_stance_that_says_of_nothing_known_stands_alone() {
    assertEquals(
        2,
        events(
                Testimonies.of("a", POSITION).by("russia").on("2021-10-18"),
                Testimonies.of("b", POSITION).by("russia").on("2021-10-18"))
            .size());
  }

  @Test
  void what_is_possible_or_demanded_is_no_event() {
    assertEquals(
        List.of(),
        events(
            suspension("a").on("2021-10-18").as(Modality.POSSIBLE),
            suspension("b").on("2021-10-18").as(Modality.DEMANDED)));
  }

  @Test
  void what_was_announced_becomes_what_happened_when_a_report_comes() {
    Testimonies announced = meeting("a").on("2022-01-12").as(Modality.PLANNED);
    assertEquals(Event.Course.ANNOUNCED, only(announced).course());
    assertEquals(Event.Course.HAPPENED, only(announced, meeting("b").on("2022-01-12")).course());
  }

  @Test
  void a_denial_stands_beside_the_event_it_denies() {
    Event event = only(meeting("a").on("2022-01-12"), meeting("b").on("2022-01-12").denied());
    assertEquals(1, event.claims().size());
    assertEquals(1, event.denials().size());
  }

  @Test
  void a_headline_and_the_text_below_it_are_one_telling() {
    Testimonies headline = suspension("a").told("2022-01-12");
    Event event = only(headline, suspension("a").called("2").on("2021-10-18").retelling(headline));
    assertEquals("suspension-" + Testimonies.MISSION + "-2021-10-18", event.slug());
    assertEquals(1, event.articles());
  }

  @Test
  void retellings_of_two_days_are_not_one_because_the_headline_has_none() {
    Testimonies headline = suspension("a").told("2022-01-12");
    assertEquals(
        2,
        events(
                headline,
                suspension("a").called("2").on("2021-10-18").retelling(headline),
                suspension("a").called("3").on("2021-12-18").retelling(headline))
            .size());
  }

  @Test
  void words_that_no_entity_is_known_for_are_compared_as_words() {
    assertEquals(
        2,
        events(
                Testimonies.of("a", SUSPENSION)
                    .by("russia")
                    .ofWords("ship visits")
                    .on("2008-08-20"),
                Testimonies.of("b", SUSPENSION)
                    .by("russia")
                    .ofWords("joint drills")
                    .on("2008-08-20"),
                Testimonies.of("c", SUSPENSION)
                    .by("russia")
                    .ofWords("Ship visits")
                    .on("2008-08-20"))
            .size());
  }
}
