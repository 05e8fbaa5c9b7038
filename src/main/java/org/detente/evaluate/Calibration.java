package org.detente.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether confidence means what it says: predictions by their confidence, in ten bins of one width,
 * with the share of each that is right at depth {@link Depth#WHO}.
 *
 * @param bins those that hold a prediction, the least confident first
 */
public record Calibration(List<Bin> bins) {

  private static final int BINS = 10;

  public Calibration {
    bins = List.copyOf(bins);
  }

  /**
   * Predictions of like confidence.
   *
   * @param tenth 0 for confidences in [0, 0.1), … 9 for those in [0.9, 1]
   * @param predicted how many; more than 0
   * @param right how many of them are right at depth who
   * @param confidence their mean confidence
   */
  public record Bin(int tenth, int predicted, int right, double confidence) {

    /** Share that is right, 0 to 1. */
    public double accuracy() {
      return (double) right / predicted;
    }
  }

  /**
   * A confidence and whether it was justified.
   *
   * @param confidence 0 to 1
   * @param right true when the prediction is right
   */
  record Guess(double confidence, boolean right) {}

  /** The calibration of all predictions in {@code scores}; a trap is one prediction here. */
  public static Calibration of(Scores scores) {
    List<Guess> guesses = new ArrayList<>();
    for (ArticleScore article : scores.articles()) {
      for (ArticleScore.Pair pair : article.pairs()) {
        guesses.add(new Guess(pair.confidence().doubleValue(), pair.depth().reaches(Depth.WHO)));
      }
      for (ArticleScore.Wrong wrong : article.wrong()) {
        guesses.add(new Guess(wrong.confidence().doubleValue(), false));
      }
    }
    return ofGuesses(guesses);
  }

  /** The calibration of guesses of any origin. */
  static Calibration ofGuesses(List<Guess> guesses) {
    int[] predicted = new int[BINS];
    int[] right = new int[BINS];
    double[] sum = new double[BINS];
    for (Guess guess : guesses) {
      int tenth = Math.min(BINS - 1, (int) (guess.confidence() * BINS + 1e-9));
      predicted[tenth]++;
      right[tenth] += guess.right() ? 1 : 0;
      sum[tenth] += guess.confidence();
    }
    List<Bin> bins = new ArrayList<>();
    for (int tenth = 0; tenth < BINS; tenth++) {
      if (predicted[tenth] > 0) {
        bins.add(new Bin(tenth, predicted[tenth], right[tenth], sum[tenth] / predicted[tenth]));
      }
    }
    return new Calibration(bins);
  }

  /**
   * Expected calibration error: the mean over predictions of how far the share right in their bin
   * is from the mean confidence there (Naeini et al. 2015); NaN without predictions.
   */
  public double error() {
    int all = bins.stream().mapToInt(Bin::predicted).sum();
    double off =
        bins.stream()
            .mapToDouble(bin -> bin.predicted() * Math.abs(bin.accuracy() - bin.confidence()))
            .sum();
    return all == 0 ? Double.NaN : off / all;
  }

  /** The bins, and the expected calibration error under them. */
  public Table table() {
    List<List<String>> rows = new ArrayList<>();
    for (Bin bin : bins) {
      rows.add(
          List.of(
              String.format(Locale.ROOT, "%.1f–%.1f", bin.tenth() / 10.0, (bin.tenth() + 1) / 10.0),
              Integer.toString(bin.predicted()),
              Integer.toString(bin.right()),
              Table.number(bin.confidence()),
              Table.number(bin.accuracy()),
              ScoreTables.difference(bin.confidence(), bin.accuracy())));
    }
    int all = bins.stream().mapToInt(Bin::predicted).sum();
    int right = bins.stream().mapToInt(Bin::right).sum();
    rows.add(
        List.of(
            "expected error",
            Integer.toString(all),
            Integer.toString(right),
            "",
            "",
            Table.number(error())));
    return new Table(
        List.of("confidence", "predicted", "right (who)", "mean", "share right", "off by"), rows);
  }
}
