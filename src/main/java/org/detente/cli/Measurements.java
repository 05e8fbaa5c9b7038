package org.detente.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.detente.evaluate.Bootstrap;
import org.detente.evaluate.Calibration;
import org.detente.evaluate.Counts;
import org.detente.evaluate.Depth;
import org.detente.evaluate.Findings;
import org.detente.evaluate.Scores;
import org.detente.model.EventType;
import org.detente.rdf.Measurement;
import org.detente.rdf.Measurement.Metric;

/** Scores as single measurements: for each set, language, type and depth, and for all together. */
final class Measurements {

  private static final int DIGITS = 4;

  private final List<Measurement> all = new ArrayList<>();
  private final Optional<String> set;
  private final Optional<String> language;
  private final Scores scores;

  private Measurements(Optional<String> set, Optional<String> language, Scores scores) {
    this.set = set;
    this.language = language;
    this.scores = scores;
  }

  /** Every figure that has a value, shares to four digits. */
  static List<Measurement> of(Scores scores) {
    List<Measurement> all = new ArrayList<>();
    if (scores.sets().size() > 1) {
      all.addAll(ofSet(Optional.empty(), scores));
    }
    scores.sets().forEach(set -> all.addAll(ofSet(Optional.of(set), scores.of(set))));
    return all;
  }

  private static List<Measurement> ofSet(Optional<String> set, Scores scores) {
    List<Measurement> all = new ArrayList<>();
    if (scores.languages().size() > 1) {
      all.addAll(new Measurements(set, Optional.empty(), scores).measure());
    }
    for (String language : scores.languages()) {
      all.addAll(new Measurements(set, Optional.of(language), scores.in(language)).measure());
    }
    return all;
  }

  private List<Measurement> measure() {
    for (Depth depth : Depth.values()) {
      if (depth != Depth.NONE) {
        counts(Optional.empty(), depth);
        Arrays.stream(EventType.values()).forEach(type -> counts(Optional.of(type), depth));
      }
    }
    add(Optional.empty(), Depth.DETECTED, Metric.ARTICLES, scores.articles().size());
    add(Optional.empty(), Depth.DETECTED, Metric.DATES_RIGHT, new Findings(scores).dateShare());
    add(Optional.empty(), Depth.WHO, Metric.CALIBRATION_ERROR, Calibration.of(scores).error());
    return all;
  }

  private void counts(Optional<EventType> type, Depth depth) {
    Counts counts =
        scores.counts(depth, a -> true, met -> type.isEmpty() || type.get().equals(met));
    if (counts.gold() + counts.predicted() == 0) {
      return;
    }
    add(type, depth, Metric.GOLD, counts.gold());
    add(type, depth, Metric.CORE, counts.core());
    add(type, depth, Metric.PREDICTED, counts.predicted());
    add(type, depth, Metric.PRECISION, counts.precision());
    add(type, depth, Metric.CORE_RECALL, counts.coreRecall());
    add(type, depth, Metric.RECALL, counts.recall());
    if (type.isEmpty()) {
      add(type, depth, Metric.F1, counts.f1(), bounds(scores.interval(depth)));
    } else {
      add(type, depth, Metric.F1, counts.f1());
    }
  }

  private void add(Optional<EventType> type, Depth depth, Metric metric, double value) {
    add(type, depth, metric, value, Optional.empty());
  }

  private void add(
      Optional<EventType> type,
      Depth depth,
      Metric metric,
      double value,
      Optional<Measurement.Bounds> bounds) {
    if (!Double.isNaN(value)) {
      Measurement.Depth at = Measurement.Depth.valueOf(depth.name());
      all.add(new Measurement(set, language, type, at, metric, decimal(value), bounds));
    }
  }

  private static Optional<Measurement.Bounds> bounds(Bootstrap.Interval interval) {
    return Double.isNaN(interval.low())
        ? Optional.empty()
        : Optional.of(new Measurement.Bounds(decimal(interval.low()), decimal(interval.high())));
  }

  private static BigDecimal decimal(double value) {
    return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
  }
}
