package org.detente.publish.picture;

import java.util.ArrayList;
import java.util.List;
import org.detente.publish.page.Shown;

/**
 * The bands of one thing in one condition, above each other where they would cover each other.
 *
 * @param of whose they are
 * @param label its name, cut to the room there is
 * @param top where the row begins
 * @param height how high it is
 * @param bands from the first to the last
 */
public record BandRow(Shown of, String label, double top, double height, List<Placed> bands) {

  /** How high a band is. */
  public static final int THICKNESS = 9;

  private static final int LANE = 11;
  private static final int PADDING = 6;
  private static final int LONGEST = 42;

  public BandRow {
    bands = List.copyOf(bands);
  }

  /**
   * A part of a band.
   *
   * @param how {@code certain}; {@code possible} where it may have stood; {@code open} where no end
   *     is known
   * @param first the day it begins
   * @param last the day it ends
   * @param x where it begins
   * @param width how long it is, at least a little
   */
  public record Part(String how, long first, long last, double x, double width) {}

  /**
   * A band and its place.
   *
   * @param band the situation
   * @param lane how many bands of the row are above it
   * @param y of its upper edge
   * @param parts at least one, from left to right
   */
  public record Placed(Band band, int lane, double y, List<Part> parts) {

    public Placed {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Lays out bands.
   *
   * @param bands of one thing in one condition, at least one
   */
  static BandRow of(List<Band> bands, TimeScale scale, double top) {
    List<Long> ends = new ArrayList<>();
    List<Placed> placed = new ArrayList<>();
    for (Band band : bands) {
      List<Part> parts = parts(band, scale);
      int lane = 0;
      while (lane < ends.size() && ends.get(lane) > parts.get(0).first()) {
        lane++;
      }
      long end = parts.get(parts.size() - 1).last();
      if (lane == ends.size()) {
        ends.add(end);
      } else {
        ends.set(lane, end);
      }
      placed.add(new Placed(band, lane, top + PADDING / 2.0 + lane * LANE, parts));
    }
    Shown of = bands.get(0).of();
    double height = ends.size() * LANE + PADDING;
    return new BandRow(of, cut(of.text()), top, height, placed);
  }

  /**
   * What is certain, what is possible, and what is open. Where nobody tells an end, the first day
   * alone is certain.
   */
  static List<Part> parts(Band band, TimeScale scale) {
    long begin = band.begins().orElse(scale.first());
    long sure = Math.max(begin, band.fromLatest().orElse(begin));
    List<Part> parts = new ArrayList<>();
    add(parts, "possible", begin, sure, scale);
    if (band.ends().isEmpty()) {
      add(parts, "certain", sure, sure + 1, scale);
      add(parts, "open", sure + 1, scale.last(), scale);
    } else {
      long certain = Math.max(sure, band.untilEarliest().orElse(sure));
      add(parts, "certain", sure, certain, scale);
      add(parts, "possible", certain, band.ends().getAsLong(), scale);
    }
    if (parts.isEmpty()) {
      parts.add(part("possible", begin, begin + 1, scale));
    }
    return parts;
  }

  private static void add(List<Part> parts, String how, long first, long last, TimeScale scale) {
    if (first < last && last > scale.first() && first < scale.last()) {
      parts.add(part(how, first, last, scale));
    }
  }

  private static Part part(String how, long first, long last, TimeScale scale) {
    double x = scale.tenth(first);
    return new Part(how, first, last, x, Math.max(2, TimeScale.tenth(scale.at(last) - x)));
  }

  private static String cut(String label) {
    return label.codePointCount(0, label.length()) <= LONGEST
        ? label
        : label.substring(0, label.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
  }
}
