package org.detente.consolidate;

import static org.detente.model.EventType.SUSPENSION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.detente.model.Event;
import org.detente.model.IdentityChange;
import org.detente.model.IdentityChange.Kind;
import org.detente.model.Testimony;
import org.junit.jupiter.api.Test;

/** A name once published stays, and the log says what became of it. */
class IdentitiesTest {

  private static final Testimonies MONTH = suspension("a").on("2021-10");
  private static final Testimonies DAY = suspension("b").on("2021-10-18");
  private static final Testimonies NEXT_WEEK = suspension("c").on("2021-10-25");

  @Test
  void publishing_the_same_events_again_adds_nothing() {
    Identities log = published(Identities.NONE, MONTH, DAY);
    assertEquals(log, published(log, MONTH, DAY));
  }

  @Test
  void an_event_keeps_its_name_when_it_becomes_known_more_precisely() {
    Identities log = published(Identities.NONE, MONTH);
    assertEquals(List.of("suspension-mission-2021-10"), names(log, MONTH, DAY));
  }

  @Test
  void two_events_found_to_be_one_keep_the_older_name_and_the_other_is_replaced() {
    Identities log = published(Identities.NONE, DAY);
    Testimonies other = suspension("d").on("2021-11-01");
    log = published(log, DAY, other);
    Testimonies both = suspension("b").on("2021-10-18").from("2021-11-01");
    assertEquals(List.of("suspension-mission-2021-10-18"), names(log, both, other));
    log = published(log, both, other);
    assertEquals(
        Map.of("suspension-mission-2021-11-01", Optional.of("suspension-mission-2021-10-18")),
        log.retired());
  }

  @Test
  void what_is_told_apart_later_keeps_the_name_for_one_and_says_so_of_the_other() {
    Testimonies bridge = suspension("b").on("2021-10-18").from("2021-10-25");
    Identities log = published(Identities.NONE, bridge, NEXT_WEEK);
    assertEquals(1, names(log, bridge, NEXT_WEEK).size());
    assertEquals(
        List.of("suspension-mission-2021-10-18", "suspension-mission-2021-10-25"),
        names(log, DAY, NEXT_WEEK));
    Identities after = published(log, DAY, NEXT_WEEK);
    assertEquals(
        IdentityChange.of(
            Kind.SPLIT, "suspension-mission-2021-10-18", Set.of("suspension-mission-2021-10-25")),
        after.entries().get(log.entries().size()));
  }

  @Test
  void an_event_that_no_claim_attests_is_retired_and_comes_back_under_its_name() {
    Identities log = published(Identities.NONE, DAY, NEXT_WEEK);
    log = published(log, NEXT_WEEK);
    assertEquals(Map.of("suspension-mission-2021-10-18", Optional.empty()), log.retired());
    log = published(log, DAY, NEXT_WEEK);
    assertEquals(Map.of(), log.retired());
    assertEquals(
        List.of("suspension-mission-2021-10-18", "suspension-mission-2021-10-25"),
        names(log, DAY, NEXT_WEEK));
  }

  @Test
  void a_curator_joins_events_that_the_rules_keep_apart() {
    Identities log = published(Identities.NONE, DAY, NEXT_WEEK);
    log =
        with(
            log,
            IdentityChange.of(
                Kind.JOINED,
                "suspension-mission-2021-10-18",
                Set.of("suspension-mission-2021-10-25")));
    List<Event> events = events(log, DAY, NEXT_WEEK);
    assertEquals(1, events.size());
    assertEquals("suspension-mission-2021-10-18", events.get(0).slug());
    assertEquals(2, events.get(0).articles());
  }

  @Test
  void a_curator_parts_a_claim_from_the_event_it_would_join() {
    Testimonies other = suspension("d").on("2021-10-18");
    Identities log = published(Identities.NONE, DAY, other);
    log =
        with(
            log,
            IdentityChange.of(
                Kind.PARTED, "suspension-mission-2021-10-18", Set.of(other.testimony().claim())));
    assertEquals(
        List.of("suspension-mission-2021-10-18", "suspension-mission-2021-10-18-c-suspension"),
        names(log, DAY, other));
  }

  private static Testimonies suspension(String article) {
    return Testimonies.of(article, SUSPENSION).by("russia").of("mission");
  }

  private static Identities published(Identities log, Testimonies... claims) {
    return log.after(events(log, claims));
  }

  private static Identities with(Identities log, IdentityChange change) {
    List<IdentityChange> entries = new ArrayList<>(log.entries());
    entries.add(change);
    return new Identities(entries);
  }

  private static List<String> names(Identities log, Testimonies... claims) {
    return events(log, claims).stream().map(Event::slug).toList();
  }

  private static List<Event> events(Identities log, Testimonies... claims) {
    List<Testimony> testimonies = Arrays.stream(claims).map(Testimonies::testimony).toList();
    return Consolidation.of(testimonies, log);
  }
}
