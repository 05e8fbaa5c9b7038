package org.detente.publish.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.SortedMap;

/**
 * When something began and ended, as far as the graph knows.
 *
 * @param from the earliest and the latest day on which it may have begun
 * @param until the same of its end
 */
record Span(Bounds from, Bounds until) {

  private static final int YEAR = 4;
  private static final int MONTH = 7;

  /**
   * The days between which something happened, in ISO 8601; an empty one is unknown.
   *
   * @param earliest the first of them
   * @param latest the last of them
   */
  record Bounds(String earliest, String latest) {

    boolean isUnknown() {
      return earliest.isEmpty() && latest.isEmpty();
    }

    /**
     * EDTF, as exact as both days allow: the day, the month or the year that has both, else the
     * year of the first with a tilde.
     */
    String edtf() {
      if (earliest.isEmpty() || latest.isEmpty()) {
        return isUnknown() ? "" : earliest + latest + "~";
      }
      if (earliest.equals(latest)) {
        return earliest;
      }
      for (int length : new int[] {MONTH, YEAR}) {
        if (earliest.regionMatches(0, latest, 0, length)) {
          return earliest.substring(0, length);
        }
      }
      return earliest.substring(0, Math.min(YEAR, earliest.length())) + "~";
    }

    String sortKey() {
      return earliest.isEmpty() ? latest : earliest;
    }
  }

  /** The bounds of every interval of the graph, by predicate. */
  record Known(
      SortedMap<String, String> fromEarliest,
      SortedMap<String, String> fromLatest,
      SortedMap<String, String> untilEarliest,
      SortedMap<String, String> untilLatest) {

    static Known of(Facts facts) {
      return new Known(
          facts.first(Terms.FROM_EARLIEST),
          facts.first(Terms.FROM_LATEST),
          facts.first(Terms.UNTIL_EARLIEST),
          facts.first(Terms.UNTIL_LATEST));
    }

    Span of(String iri) {
      return new Span(
          new Bounds(fromEarliest.getOrDefault(iri, ""), fromLatest.getOrDefault(iri, "")),
          new Bounds(untilEarliest.getOrDefault(iri, ""), untilLatest.getOrDefault(iri, "")));
    }
  }

  /** From the first beginning to the last end, which is unknown when one of the ends is. */
  static Span over(Collection<Span> spans) {
    Comparator<Bounds> order = Comparator.comparing(Bounds::sortKey);
    Bounds from =
        spans.stream()
            .map(Span::from)
            .filter(bounds -> !bounds.isUnknown())
            .min(order)
            .orElse(new Bounds("", ""));
    Bounds until =
        spans.stream().map(Span::until).anyMatch(Bounds::isUnknown)
            ? new Bounds("", "")
            : spans.stream().map(Span::until).max(order).orElse(new Bounds("", ""));
    return new Span(from, until);
  }

  /** True when the graph knows neither beginning nor end. */
  boolean isUnknown() {
    return from.isUnknown() && until.isUnknown();
  }

  /** An interval in EDTF; an end that is empty is unknown. */
  String edtf() {
    return from.edtf() + "/" + until.edtf();
  }

  /** For people: {@code 2008–2011}, with ? for what is unknown. */
  String years() {
    return year(from) + "–" + year(until);
  }

  private static String year(Bounds bounds) {
    String text = bounds.edtf();
    return text.length() < YEAR ? "?" : text.substring(0, YEAR);
  }
}
