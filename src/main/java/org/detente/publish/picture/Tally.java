package org.detente.publish.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Bars of counts, one for each year, each made of parts of several kinds. The same counts give the
 * same bars.
 *
 * @param kinds what the parts are of, the most frequent first, in every bar from the bottom
 * @param bars from the first year to the last, none left out
 * @param rest what has no year; no bar, only a row of the table
 * @param ticks where the height is written
 */
public record Tally(List<Kind> kinds, List<Bar> bars, List<Part> rest, List<Tick> ticks) {

  /** How high the highest bar may be. */
  public static final int HEIGHT = 280;

  /** The room above it. */
  static final int TOP = 10;

  private static final double LEFT = 7;
  private static final double BREADTH = 0.8;
  private static final int MOST_TICKS = 5;

  public Tally {
    kinds = List.copyOf(kinds);
    bars = List.copyOf(bars);
    rest = List.copyOf(rest);
    ticks = List.copyOf(ticks);
  }

  /**
   * What parts are of.
   *
   * @param key by which it is known
   * @param name as readers know it
   * @param lang the language of the name; empty when unknown
   * @param style the class of its colour
   * @param total how many in all
   */
  public record Kind(String key, String name, String lang, String style, int total) {}

  /**
   * A count.
   *
   * @param year of what is counted; empty when unknown
   * @param kind which is counted
   * @param count how many; nought in a table alone
   * @param y of its upper edge
   * @param height of its part of the bar
   */
  public record Part(String year, Kind kind, int count, double y, double height) {}

  /**
   * A year.
   *
   * @param year its number
   * @param label what is written below; empty where there is no room
   * @param x of its left edge, in hundredths of the width
   * @param width in hundredths of the width
   * @param parts one for each kind, those of nought among them
   * @param total of the year
   */
  public record Bar(
      String year, String label, double x, double width, List<Part> parts, int total) {

    public Bar {
      parts = List.copyOf(parts);
    }
  }

  /**
   * A line at a height.
   *
   * @param count what it stands for
   * @param y where it is
   */
  public record Tick(int count, double y) {}

  /**
   * One count of many.
   *
   * @param year empty when unknown
   * @param kind what is counted; its total does not matter
   * @param count how many
   */
  record Counted(String year, Kind kind, int count) {}

  /**
   * Makes bars.
   *
   * @param first the first year; null for the first there is
   * @param last the last year; null for the last there is
   */
  static Tally of(List<Counted> all, Integer first, Integer last) {
    Map<String, Integer> totals = new TreeMap<>();
    Map<String, Kind> names = new TreeMap<>();
    Map<String, Integer> counts = new TreeMap<>();
    for (Counted each : all) {
      totals.merge(each.kind().key(), each.count(), Integer::sum);
      names.putIfAbsent(each.kind().key(), each.kind());
      counts.merge(each.year() + " " + each.kind().key(), each.count(), Integer::sum);
    }
    List<Kind> kinds = new ArrayList<>();
    names.forEach(
        (key, k) -> kinds.add(new Kind(key, k.name(), k.lang(), k.style(), totals.get(key))));
    kinds.sort(Comparator.comparingInt(Kind::total).reversed().thenComparing(Kind::key));
    List<Integer> years =
        all.stream().filter(c -> !c.year().isEmpty()).map(c -> Integer.valueOf(c.year())).toList();
    int from = first != null ? first : years.stream().min(Integer::compare).orElse(0);
    int until = last != null ? last : years.stream().max(Integer::compare).orElse(-1);
    until = Math.min(until, years.stream().max(Integer::compare).orElse(until));
    Map<Integer, Integer> heights = new LinkedHashMap<>();
    for (int year = from; year <= until; year++) {
      heights.put(year, total(kinds, counts, String.valueOf(year)));
    }
    int most = heights.values().stream().max(Integer::compare).orElse(0);
    int step = step(most);
    int top = Math.max(1, (most + step - 1) / step) * step;
    List<Bar> bars = new ArrayList<>();
    for (int year = from; year <= until; year++) {
      bars.add(bar(year, bars.size(), heights, kinds, counts, top));
    }
    List<Tick> ticks = new ArrayList<>();
    for (int count = 0; count <= top; count += step) {
      ticks.add(new Tick(count, y(count, top)));
    }
    List<Part> rest = total(kinds, counts, "") == 0 ? List.of() : parts("", kinds, counts, 0);
    return new Tally(kinds, bars, rest, ticks);
  }

  private static Bar bar(
      int year,
      int index,
      Map<Integer, Integer> heights,
      List<Kind> kinds,
      Map<String, Integer> counts,
      int top) {
    double each = (100 - LEFT) / heights.size();
    String label = year % every(heights.size()) == 0 ? String.valueOf(year) : "";
    return new Bar(
        String.valueOf(year),
        label,
        hundredth(LEFT + index * each + each * (1 - BREADTH) / 2),
        hundredth(each * BREADTH),
        parts(String.valueOf(year), kinds, counts, top),
        heights.get(year));
  }

  private static List<Part> parts(
      String year, List<Kind> kinds, Map<String, Integer> counts, int top) {
    List<Part> parts = new ArrayList<>();
    int below = 0;
    for (Kind kind : kinds) {
      int count = counts.getOrDefault(year + " " + kind.key(), 0);
      double y = top == 0 ? 0 : y(below + count, top);
      double height = top == 0 ? 0 : hundredth(y(below, top) - y);
      parts.add(new Part(year, kind, count, y, height));
      below += count;
    }
    return parts;
  }

  private static int total(List<Kind> kinds, Map<String, Integer> counts, String year) {
    return kinds.stream().mapToInt(k -> counts.getOrDefault(year + " " + k.key(), 0)).sum();
  }

  private static double y(int count, int top) {
    return hundredth(TOP + HEIGHT - (double) HEIGHT * count / top);
  }

  /** A step of 1, 2 or 5 times a power of ten. */
  private static int step(int most) {
    int power = 1;
    while (true) {
      for (int times : new int[] {1, 2, 5}) {
        if ((long) times * power * MOST_TICKS >= most) {
          return times * power;
        }
      }
      power *= 10;
    }
  }

  /** Every how many years a year is written below, so that they do not touch on a small screen. */
  private static int every(int years) {
    return years <= 8 ? 1 : years <= 18 ? 2 : years <= 45 ? 5 : years <= 90 ? 10 : 50;
  }

  private static double hundredth(double number) {
    return Math.round(number * 100) / 100.0;
  }
}
