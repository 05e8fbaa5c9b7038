package org.detente.consolidate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.detente.model.Event;
import org.detente.model.Event.Part;
import org.detente.model.Event.RoleValue;

/** What becomes of claims when nothing has been published before. */
final class Told {

  private Told() {}

  static List<Event> events(Testimonies... claims) {
    return Consolidation.of(
        Arrays.stream(claims).map(Testimonies::testimony).toList(), Identities.NONE);
  }

  /** The event that they are all about. */
  static Event only(Testimonies... claims) {
    List<Event> events = events(claims);
    assertEquals(
        1, events.size(), () -> events.stream().map(Event::slug).collect(Collectors.joining(", ")));
    return events.get(0);
  }

  /** All days that are told of an event, in order. */
  static List<String> dates(Event event) {
    return event.values().stream()
        .filter(v -> v.part() == Part.DATE)
        .map(RoleValue::value)
        .sorted()
        .toList();
  }

  static RoleValue date(Event event, String edtf) {
    return event.values().stream()
        .filter(v -> v.part() == Part.DATE && v.value().equals(edtf))
        .findFirst()
        .orElseThrow();
  }
}
