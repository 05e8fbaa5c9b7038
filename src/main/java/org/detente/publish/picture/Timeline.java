package org.detente.publish.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A line of time with marks above and bands below: the same marks and bands give the same picture.
 *
 * @param scale where days stand
 * @param years what is written on the axis
 * @param markRows marks, a row for each family
 * @param axis where the years are written, between marks and bands
 * @param bandGroups bands, a group for each condition
 * @param height of the whole
 */
public record Timeline(
    TimeScale scale,
    List<TimeScale.Year> years,
    List<MarkRow> markRows,
    double axis,
    List<BandGroup> bandGroups,
    double height) {

  /** How wide it is drawn; scripts make it as wide as there is room. */
  public static final int WIDTH = 1100;

  /** The room for names to the left of the line. */
  public static final int GUTTER = 320;

  private static final int MARGIN = 14;
  private static final int AXIS = 26;
  private static final int HEADING = 20;
  private static final List<String> CONDITIONS =
      List.of("Suspended", "Closed", "Vacant", "Capped", "Held", "InForce");

  public Timeline {
    years = List.copyOf(years);
    markRows = List.copyOf(markRows);
    bandGroups = List.copyOf(bandGroups);
  }

  /**
   * Lays out marks and bands.
   *
   * @param from the first year
   * @param until the last year; the line ends earlier where nothing more is known
   */
  static Timeline of(List<Mark> marks, List<Band> bands, int from, int until) {
    TimeScale scale = scale(marks, bands, from, until);
    double y = 2;
    List<MarkRow> markRows = new ArrayList<>();
    for (List<Mark> family : grouped(marks, mark -> mark.family().iri())) {
      MarkRow row = MarkRow.of(family, scale, y);
      markRows.add(row);
      y += row.height();
    }
    double axis = y;
    y += AXIS;
    List<BandGroup> groups = new ArrayList<>();
    for (List<Band> condition : grouped(bands, Timeline::rank)) {
      double top = y;
      y += HEADING;
      List<BandRow> rows = new ArrayList<>();
      for (List<Band> thing : grouped(condition, band -> band.of().iri())) {
        BandRow row = BandRow.of(thing, scale, y);
        rows.add(row);
        y += row.height();
      }
      Band one = condition.get(0);
      String name = MarkRow.lastPart(one.condition().iri());
      groups.add(new BandGroup(one.condition(), name, top, rows));
    }
    return new Timeline(scale, scale.years(), markRows, axis, groups, y + 4);
  }

  private static TimeScale scale(List<Mark> marks, List<Band> bands, int from, int until) {
    long first = LocalDate.of(from, 1, 1).toEpochDay();
    long asked = LocalDate.of(until, 12, 31).toEpochDay();
    long last =
        Stream.concat(
                marks.stream().map(Mark::last),
                bands.stream()
                    .flatMapToLong(b -> LongStream.concat(b.begins().stream(), b.ends().stream()))
                    .boxed())
            .max(Long::compare)
            .orElse(first);
    long end = LocalDate.of(LocalDate.ofEpochDay(last).getYear(), 12, 31).toEpochDay();
    return new TimeScale(
        first, Math.max(first, Math.min(asked, end)) + 1, GUTTER + MARGIN, WIDTH - MARGIN);
  }

  private static String rank(Band band) {
    String name = MarkRow.lastPart(band.condition().iri());
    int index = CONDITIONS.indexOf(name);
    return (index < 0 ? CONDITIONS.size() : index) + name;
  }

  private static <T> Iterable<List<T>> grouped(List<T> all, Function<T, String> key) {
    Map<String, List<T>> groups = new TreeMap<>();
    all.forEach(each -> groups.computeIfAbsent(key.apply(each), k -> new ArrayList<>()).add(each));
    return groups.values();
  }
}
