package org.detente.consolidate;

import static org.detente.model.EventType.APPOINTMENT;
import static org.detente.model.EventType.CLOSURE;
import static org.detente.model.EventType.DEPARTURE;
import static org.detente.model.EventType.MEETING;
import static org.detente.model.EventType.OPENING;
import static org.detente.model.EventType.RESUMPTION;
import static org.detente.model.EventType.STAFF_CEILING;
import static org.detente.model.EventType.SUSPENSION;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.detente.model.Situation;
import org.detente.model.Situation.Bounds;
import org.junit.jupiter.api.Test;

/** What stood from when to when, by the events that are told. */
class SituationsTest {

  private static final Bounds UNKNOWN = Bounds.UNKNOWN;

  @Test
  void a_council_stays_suspended_until_it_meets_whatever_was_decided_before() {
    Situation situation =
        only(
            Testimonies.of("a", SUSPENSION).by("nato").of("council").on("2008-08-19"),
            Testimonies.of("a", MEETING).by("nato", "russia").on("2008-12-19"),
            Testimonies.of("a", RESUMPTION).by("nato").of("council").on("2009-03-05"),
            meeting("2009-06-27"));
    assertEquals(
        "INFORMAL_CONTACT 2008-12-19, DECISION_TO_RESUME 2009-03-05, FIRST_MEETING 2009-06-27",
        endings(situation));
    assertEquals(day("2008-08-19"), situation.from());
    assertEquals(day("2009-06-27"), situation.until());
  }

  @Test
  void a_meeting_that_was_only_announced_ends_nothing() {
    Situation situation =
        only(
            Testimonies.of("a", SUSPENSION).by("nato").of("council").on("2008-08-19"),
            meeting("2009-06-27").as(Modality.PLANNED));
    assertEquals(UNKNOWN, situation.until());
  }

  @Test
  void a_suspension_begins_when_it_takes_effect() {
    Situation situation =
        only(
            Testimonies.of("a", SUSPENSION)
                .by("russia")
                .of("mission")
                .on("2021-10-18")
                .from("2021-11-01"));
    assertEquals(day("2021-11-01"), situation.from());
  }

  @Test
  void an_end_that_nobody_tells_is_unknown() {
    assertEquals(
        UNKNOWN, only(Testimonies.of("a", SUSPENSION).by("nato").of("x").on("2014-04-01")).until());
  }

  @Test
  void what_is_told_as_a_period_has_its_bounds() {
    Situation situation =
        only(Testimonies.of("a", SUSPENSION).by("nato").of("council").on("2014/2016"));
    assertEquals(new Bounds(date("2014-01-01"), date("2014-12-31")), situation.from());
    assertEquals(new Bounds(date("2016-01-01"), date("2016-12-31")), situation.until());
  }

  @Test
  void an_office_closed_twice_without_reopening_has_two_beginnings_and_no_end() {
    List<Situation> situations =
        situations(
            Testimonies.of("a", CLOSURE).by("russia").of("office").on("2008"),
            Testimonies.of("b", CLOSURE).by("russia").of("office").on("2021-10-18"));
    assertEquals(List.of(UNKNOWN, UNKNOWN), situations.stream().map(Situation::until).toList());
  }

  @Test
  void an_office_that_opens_again_is_closed_no_more() {
    Situation situation =
        only(
            Testimonies.of("a", CLOSURE).by("russia").of("office").on("2008-09-01"),
            Testimonies.of("b", OPENING).by("nato").of("office").on("2010-10-01"));
    assertEquals(day("2010-10-01"), situation.until());
  }

  @Test
  void a_post_is_held_until_its_holder_leaves_and_vacant_until_the_next_comes() {
    List<Situation> situations =
        situations(
            tenure(APPOINTMENT, "rogozin", "2008-01-10"),
            tenure(DEPARTURE, "rogozin", "2011-12-23"),
            tenure(APPOINTMENT, "grushko", "2012-10-24"));
    assertEquals(
        List.of("HELD", "HELD", "VACANT"),
        situations.stream().map(s -> s.condition().name()).sorted().toList());
    Situation vacant =
        situations.stream()
            .filter(s -> s.condition() == Situation.Condition.VACANT)
            .findFirst()
            .orElseThrow();
    assertEquals(day("2011-12-23"), vacant.from());
    assertEquals(day("2012-10-24"), vacant.until());
  }

  @Test
  void the_next_holder_shows_that_a_post_was_left_by_then_not_when() {
    List<Situation> situations =
        situations(
            tenure(APPOINTMENT, "ismay", "1952-04-04"), tenure(APPOINTMENT, "rutte", "2024-10-01"));
    assertEquals(
        new Bounds(Optional.empty(), date("2024-10-01")),
        situations.stream()
            .filter(s -> s.from().equals(day("1952-04-04")))
            .findFirst()
            .orElseThrow()
            .until());
  }

  @Test
  void a_ceiling_lasts_until_the_next_or_else_until_the_mission_works_no_more() {
    List<Situation> situations =
        situations(
            ceiling(30, "2015-04-10"),
            ceiling(20, "2018-03-27"),
            ceiling(10, "2021-10-06"),
            Testimonies.of("a", CLOSURE).by("russia").of("mission").on("2021-09"),
            Testimonies.of("b", SUSPENSION)
                .by("russia")
                .of("mission")
                .on("2021-10-18")
                .from("2021-11-01"));
    assertEquals(
        List.of("10 2021-11-01 CESSATION", "20 2021-10-06 SUCCESSION", "30 2018-03-27 SUCCESSION"),
        situations.stream()
            .filter(s -> s.condition() == Situation.Condition.CAPPED)
            .map(
                s ->
                    s.number().getAsInt()
                        + " "
                        + s.until().earliest().orElseThrow()
                        + " "
                        + s.endings().get(0).kind())
            .sorted()
            .toList());
  }

  private static Testimonies ceiling(int number, String day) {
    return Testimonies.of("n" + number, STAFF_CEILING)
        .by("nato")
        .hitting("mission")
        .counting(number)
        .on(day);
  }

  private static Testimonies meeting(String day) {
    return Testimonies.of("m", MEETING).by("nato", "russia").in("council").on(day);
  }

  private static Testimonies tenure(EventType type, String person, String day) {
    return Testimonies.of(person, type).hitting(person).of("post").on(day);
  }

  private static Situation only(Testimonies... claims) {
    List<Situation> situations = situations(claims);
    assertEquals(1, situations.size(), situations::toString);
    return situations.get(0);
  }

  private static List<Situation> situations(Testimonies... claims) {
    return Situations.of(
        Consolidation.of(
            Arrays.stream(claims).map(Testimonies::testimony).toList(), Identities.NONE));
  }

  private static String endings(Situation situation) {
    return situation.endings().stream()
        .map(e -> e.kind() + " " + e.date().edtf())
        .collect(Collectors.joining(", "));
  }

  private static Bounds day(String day) {
    return new Bounds(date(day), date(day));
  }

  private static Optional<LocalDate> date(String day) {
    return Optional.of(LocalDate.parse(day));
  }
}
