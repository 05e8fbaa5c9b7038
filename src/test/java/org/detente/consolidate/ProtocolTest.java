package org.detente.consolidate;

import static org.detente.model.EventType.CANCELLATION;
import static org.detente.model.EventType.MEETING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.model.Event;
import org.detente.model.Event.Part;
import org.detente.model.MeetingLevel;
import org.junit.jupiter.api.Test;

/** At what level and in what format those meet of whom no claim says so. */
class ProtocolTest {

  private static final Map<String, MeetingLevel> RANKS =
      Map.of(
          "lavrov", MeetingLevel.FOREIGN_MINISTERS,
          "ivanov", MeetingLevel.DEFENCE_MINISTERS,
          "putin", MeetingLevel.LEADERS,
          "rogozin", MeetingLevel.AMBASSADORS);

  @Test
  void a_meeting_is_at_the_level_of_the_highest_who_take_part() {
    assertEquals("LEADERS BILATERAL", told(meeting().by("lavrov", "putin").on("2001-06-16")));
    assertEquals(
        "AMBASSADORS BILATERAL", told(meeting().by("rogozin", "scheffer").on("2008-12-19")));
  }

  @Test
  void ministers_of_two_kinds_are_ministers() {
    assertEquals("MINISTERS BILATERAL", told(meeting().by("lavrov", "ivanov").on("2005-06-09")));
  }

  @Test
  void a_council_is_the_format_whoever_sits_in_it() {
    assertEquals("IN_COUNCIL", told(meeting().in("council").on("2016-04-20")));
  }

  @Test
  void three_sides_are_many_and_one_is_not_enough_to_tell() {
    assertEquals("MULTILATERAL", told(meeting().by("a", "b", "c").on("2020-01-01")));
    assertEquals("", told(meeting().by("a").on("2020-01-01")));
  }

  @Test
  void who_calls_a_meeting_off_does_not_tell_its_level() {
    assertEquals(
        "IN_COUNCIL",
        told(Testimonies.of("a", CANCELLATION).by("lavrov").in("council").on("2009-05-05")));
  }

  private static Testimonies meeting() {
    return Testimonies.of("a", MEETING);
  }

  private static String told(Testimonies... claims) {
    List<Event> events =
        new Protocol((slug, day) -> Optional.ofNullable(RANKS.get(slug)))
            .of(
                Consolidation.of(
                    Arrays.stream(claims).map(Testimonies::testimony).toList(), Identities.NONE));
    Event event = events.get(0);
    return String.join(
        " ",
        Stream.of(Part.LEVEL, Part.FORMAT)
            .flatMap(part -> event.preferred(part).stream())
            .map(Event.RoleValue::value)
            .toList());
  }
}
