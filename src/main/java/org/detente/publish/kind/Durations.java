package org.detente.publish.kind;

import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Shown;

/** Durations of XML Schema in words: {@code P922D} is "922 days". */
final class Durations {

  private Durations() {}

  /** In words; any other value as it is, nothing for the empty one. */
  static Shown inWords(PageGraph graph, String value) {
    if (value.isEmpty()) {
      return Shown.NOTHING;
    }
    if (Addresses.isOurs(value)) {
      return graph.shown(Names.iri(value));
    }
    if (!value.startsWith("P")) {
      return Shown.plain(value);
    }
    try {
      Period period = Period.parse(value);
      List<String> parts = new ArrayList<>();
      add(parts, graph, "duration.years", period.getYears());
      add(parts, graph, "duration.months", period.getMonths());
      add(parts, graph, "duration.days", period.getDays());
      return Shown.plain(String.join(" ", parts));
    } catch (DateTimeException e) {
      return Shown.plain(value);
    }
  }

  private static void add(List<String> parts, PageGraph graph, String key, int count) {
    if (count != 0) {
      parts.add(graph.words().say(key, count));
    }
  }
}
