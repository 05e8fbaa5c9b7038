package org.detente.publish.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.detente.publish.page.Shown;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final TimeScale SCALE = new TimeScale(0, 1000, 0, 1000);

  @Test
  void marks_that_would_touch_stand_above_each_other() {
    List<Mark> marks = new ArrayList<>();
    for (int day = 0; day < 30; day++) {
      marks.add(mark(14_000 + day * day, "Contact"));
    }
    Timeline timeline = Timeline.of(marks, List.of(), 2008, 2010);
    List<MarkRow.Placed> placed = timeline.markRows().get(0).marks();
    for (MarkRow.Placed one : placed) {
      for (MarkRow.Placed other : placed) {
        assertTrue(
            one == other
                || Math.abs(one.x() - other.x()) >= MarkRow.SIZE - 0.1
                || Math.abs(one.y() - other.y()) >= MarkRow.SIZE - 0.1,
            one + " touches " + other);
      }
    }
  }

  @Test
  void the_order_of_rows_changes_nothing_in_the_picture() {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      marks.add(mark(14_000 + i % 7, i % 2 == 0 ? "Contact" : "SpeechAct", i));
    }
    Timeline one = Timeline.of(marks, List.of(), 1991, 2024);
    Collections.reverse(marks);
    assertEquals(one, Timeline.of(marks, List.of(), 1991, 2024));
  }

  @Test
  void the_line_ends_with_the_last_year_known_and_never_before_it_begins() {
    assertEquals(
        LocalDate.of(2009, 1, 1).toEpochDay(),
        Timeline.of(List.of(mark(14_000, "Contact")), List.of(), 1991, 9999).scale().last());
    Timeline nothing = Timeline.of(List.of(), List.of(), 1991, 9999);
    assertTrue(nothing.scale().first() < nothing.scale().last());
  }

  @Test
  void what_is_certain_is_drawn_apart_from_what_is_possible() {
    assertEquals(
        List.of("possible 100-200", "certain 200-300", "possible 300-400"),
        parts(band(100, 200, 300, 400)));
    assertEquals(List.of("certain 100-300"), parts(band(100, 100, 300, 300)));
  }

  @Test
  void an_end_that_nobody_tells_leaves_one_certain_day_and_the_rest_open() {
    assertEquals(List.of("certain 100-101", "open 101-1000"), parts(band(100, 100, -1, -1)));
  }

  @Test
  void an_end_known_only_by_its_latest_day_leaves_all_before_it_possible() {
    assertEquals(List.of("possible 100-400"), parts(band(100, 100, -1, 400)));
  }

  @Test
  void bands_of_one_thing_do_not_cover_each_other() {
    BandRow row =
        BandRow.of(
            List.of(band(0, 0, 300, 300), band(100, 100, 200, 200), band(300, 300, 400, 400)),
            SCALE,
            0);
    assertEquals(List.of(0, 1, 0), row.bands().stream().map(BandRow.Placed::lane).toList());
  }

  @Test
  void years_are_written_no_closer_than_their_width() {
    for (int last : new int[] {1992, 2000, 2024, 2100, 9999}) {
      List<TimeScale.Year> years =
          new TimeScale(
                  LocalDate.of(1991, 1, 1).toEpochDay(),
                  LocalDate.of(last, 12, 31).toEpochDay(),
                  0,
                  360)
              .years();
      for (int i = 1; i < years.size(); i++) {
        assertTrue(years.get(i).x() - years.get(i - 1).x() > 30, years.toString());
      }
    }
  }

  private static List<String> parts(Band band) {
    return BandRow.parts(band, SCALE).stream()
        .map(part -> part.how() + " " + part.first() + "-" + part.last())
        .toList();
  }

  private static Mark mark(long day, String family) {
    return mark(day, family, 0);
  }

  private static Mark mark(long day, String family, int which) {
    String event = "https://w3id.org/detente/event/" + day + "-" + family + "-" + which;
    return new Mark(
        thing(event),
        thing("https://w3id.org/detente/ns#Meeting"),
        thing("https://w3id.org/detente/ns#" + family),
        thing("https://w3id.org/detente/ns#Happened"),
        day,
        day,
        "");
  }

  private static Band band(long fromEarliest, long fromLatest, long until, long untilLatest) {
    return new Band(
        thing("https://w3id.org/detente/id/situation/1"),
        thing("https://w3id.org/detente/id/council"),
        thing("https://w3id.org/detente/ns#Suspended"),
        OptionalLong.of(fromEarliest),
        OptionalLong.of(fromLatest),
        until < 0 ? OptionalLong.empty() : OptionalLong.of(until),
        untilLatest < 0 ? OptionalLong.empty() : OptionalLong.of(untilLatest),
        "");
  }

  private static Shown thing(String iri) {
    return new Shown(iri, "", "/" + iri, iri, false);
  }
}
