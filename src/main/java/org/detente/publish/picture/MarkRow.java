package org.detente.publish.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.detente.publish.page.Shown;

/**
 * The marks of one family of events, side by side, and above each other where they would touch.
 *
 * @param family whose events they are
 * @param name the last part of the family's IRI, by which styles and shapes know it
 * @param top where the row begins
 * @param height how high it is
 * @param marks from left to right
 */
public record MarkRow(Shown family, String name, double top, double height, List<Placed> marks) {

  /** How wide and high a mark is. */
  static final int SIZE = 13;

  private static final int PADDING = 6;

  public MarkRow {
    marks = List.copyOf(marks);
  }

  /**
   * A mark and its place.
   *
   * @param mark the event
   * @param type the last part of the IRI of its type
   * @param course the last part of the IRI of its course
   * @param x of its middle
   * @param y of its middle
   * @param from where the days begin that it may have been
   * @param until where they end
   */
  public record Placed(
      Mark mark, String type, String course, double x, double y, double from, double until) {}

  /**
   * Lays out marks: each as low as no mark before it is in the way.
   *
   * @param marks of one family, at least one
   */
  static MarkRow of(List<Mark> marks, TimeScale scale, double top) {
    List<Mark> sorted = new ArrayList<>(marks);
    sorted.sort(Comparator.comparing(Mark::middle).thenComparing(mark -> mark.event().iri()));
    List<Double> ends = new ArrayList<>();
    List<Integer> levels = new ArrayList<>();
    for (Mark mark : sorted) {
      double x = scale.at(mark.middle());
      int level = 0;
      while (level < ends.size() && ends.get(level) > x - SIZE) {
        level++;
      }
      if (level == ends.size()) {
        ends.add(x);
      } else {
        ends.set(level, x);
      }
      levels.add(level);
    }
    double height = ends.size() * SIZE + PADDING;
    double lowest = top + height - PADDING / 2.0 - SIZE / 2.0;
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      Mark mark = sorted.get(i);
      placed.add(
          new Placed(
              mark,
              lastPart(mark.type().iri()),
              lastPart(mark.course().iri()),
              scale.tenth(mark.middle()),
              lowest - levels.get(i) * SIZE,
              scale.tenth(mark.first()),
              scale.tenth(mark.last())));
    }
    Shown family = sorted.get(0).family();
    return new MarkRow(family, lastPart(family.iri()), top, height, placed);
  }

  /** The last part of an IRI of the vocabulary. */
  static String lastPart(String iri) {
    return iri.substring(iri.lastIndexOf('#') + 1);
  }
}
