package org.detente.consolidate;

import static org.detente.consolidate.Testimonies.suspension;
import static org.detente.consolidate.Told.date;
import static org.detente.consolidate.Told.dates;
import static org.detente.consolidate.Told.only;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.detente.model.Event;
import org.detente.model.Testimony.Standing;
import org.junit.jupiter.api.Test;

/** What an event says where its witnesses differ, and what counts most. */
class PreferredValuesTest {

  @Test
  void copies_of_one_dispatch_are_several_articles_and_one_origin() {
    Event event =
        only(suspension("a").on("2021-10-18"), suspension("b").on("2021-10-18").copying("a"));
    assertEquals(2, event.articles());
    assertEquals(1, event.origins());
    assertEquals(Standing.SINGLE, date(event, "2021-10-18").by());
  }

  @Test
  void days_that_differ_by_a_day_of_reporting_stay_visible_side_by_side() {
    Event event =
        only(
            suspension("a").on("2021-10-18"),
            suspension("b").on("2021-10-18"),
            suspension("c").on("2021-10-19"));
    assertPreferred(event, "2021-10-18", Standing.INDEPENDENT);
    assertEquals(
        List.of("https://w3id.org/detente/article/c#c-suspension"),
        date(event, "2021-10-19").claims());
  }

  @Test
  void a_copy_with_another_day_contradicts_its_original_instead_of_telling_a_second_event() {
    Event event =
        only(suspension("a").on("2021-10-18"), suspension("b").on("2021-12-18").copying("a"));
    assertEquals(List.of("2021-10-18", "2021-12-18"), dates(event));
  }

  @Test
  void two_sources_of_one_fact_contradict_each_other_instead_of_telling_two_events() {
    Event event =
        only(
            suspension("a").on("2021-10-18").ofFact("SU08"),
            suspension("b").on("2021-03-18").ofFact("SU08"));
    assertEquals(List.of("2021-03-18", "2021-10-18"), dates(event));
  }

  @Test
  void what_is_known_to_be_contradicted_joins_what_contradicts_it() {
    Event event =
        only(
            suspension("a").on("2021-10-18"),
            suspension("ref").on("2021-03-18").checked(Standing.CONTRADICTED));
    assertTrue(date(event, "2021-10-18").preferred());
  }

  @Test
  void the_day_of_effect_is_another_day_of_the_same_event() {
    Event event =
        only(suspension("a").on("2021-10-18").from("2021-11-01"), suspension("b").on("2021-11-01"));
    assertEquals(List.of("2021-10-18", "2021-11-01"), dates(event));
  }

  @Test
  void a_primary_document_is_preferred_to_any_number_of_articles() {
    Event event =
        only(
            suspension("a").on("2021-10-18"),
            suspension("b").on("2021-10-18"),
            suspension("ref").on("2021-10-19").checked(Standing.PRIMARY));
    assertPreferred(event, "2021-10-19", Standing.PRIMARY);
  }

  @Test
  void what_a_coder_says_is_preferred_to_a_primary_document() {
    Event event =
        only(
            suspension("a").on("2021-10-18").checked(Standing.CURATED),
            suspension("ref").on("2021-10-19").checked(Standing.PRIMARY));
    assertPreferred(event, "2021-10-18", Standing.CURATED);
    assertEquals(Standing.PRIMARY, date(event, "2021-10-19").by());
  }

  @Test
  void a_primary_year_speaks_for_the_day_within_it() {
    Event event =
        only(
            suspension("ref").on("1991").checked(Standing.PRIMARY),
            suspension("a").on("1991-12-20"));
    assertPreferred(event, "1991-12-20", Standing.PRIMARY);
  }

  private static void assertPreferred(Event event, String day, Standing standing) {
    assertTrue(date(event, day).preferred());
    assertEquals(standing, date(event, day).by());
  }
}
