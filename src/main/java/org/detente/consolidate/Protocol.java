package org.detente.consolidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.detente.model.Event;
import org.detente.model.Event.Part;
import org.detente.model.Event.RoleValue;
import org.detente.model.EventType;
import org.detente.model.MeetingFormat;
import org.detente.model.MeetingLevel;
import org.detente.model.Testimony.Standing;

/**
 * At what level and in what format those meet of whom no claim says so: a meeting is at the level
 * of the highest who take part, and in the format that its council, or else the number of sides,
 * shows.
 */
public final class Protocol {

  private static final Set<EventType> MEETINGS =
      Set.of(EventType.MEETING, EventType.CANCELLATION, EventType.POSTPONEMENT);

  private final BiFunction<String, Optional<LocalDate>, Optional<MeetingLevel>> ranks;

  /**
   * @param ranks the level at which an entity meets others on a day
   */
  public Protocol(BiFunction<String, Optional<LocalDate>, Optional<MeetingLevel>> ranks) {
    this.ranks = ranks;
  }

  /** The same events; those of meetings with a level and a format where these can be inferred. */
  public List<Event> of(List<Event> events) {
    return events.stream().map(e -> MEETINGS.contains(e.type()) ? inferred(e) : e).toList();
  }

  private Event inferred(Event event) {
    List<RoleValue> values = new ArrayList<>(event.values());
    if (event.preferred(Part.LEVEL).isEmpty() && event.type() == EventType.MEETING) {
      level(event).ifPresent(level -> values.add(value(event, Part.LEVEL, level.name())));
    }
    if (event.preferred(Part.FORMAT).isEmpty()) {
      format(event).ifPresent(format -> values.add(value(event, Part.FORMAT, format.name())));
    }
    return event.withValues(values);
  }

  /** Foreign and defence ministers together are ministers. */
  private Optional<MeetingLevel> level(Event event) {
    Optional<LocalDate> day = Turning.earliest(event);
    Set<MeetingLevel> present = new TreeSet<>();
    Turning.slugs(event, Part.AGENT)
        .forEach(agent -> ranks.apply(agent, day).ifPresent(present::add));
    boolean both =
        present.contains(MeetingLevel.FOREIGN_MINISTERS)
            && present.contains(MeetingLevel.DEFENCE_MINISTERS);
    return both && !present.contains(MeetingLevel.LEADERS)
        ? Optional.of(MeetingLevel.MINISTERS)
        : present.stream().findFirst();
  }

  private static Optional<MeetingFormat> format(Event event) {
    if (!event.preferred(Part.FORUM).isEmpty()) {
      return Optional.of(MeetingFormat.IN_COUNCIL);
    }
    int sides = event.sides().size();
    if (sides < 2) {
      return Optional.empty();
    }
    return Optional.of(sides == 2 ? MeetingFormat.BILATERAL : MeetingFormat.MULTILATERAL);
  }

  private static RoleValue value(Event event, Part part, String value) {
    return new RoleValue(part, value, event.claims(), event.origins(), true, Standing.INFERRED);
  }
}
