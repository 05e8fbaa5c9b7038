package org.detente.evaluate;

import java.util.List;
import java.util.Set;

/**
 * Logistic regression with a ridge on the weights, by Newton's method: the chance that something is
 * so is the logistic of a base and the weights of its features. The base has no ridge.
 *
 * @param base log-odds without any feature
 * @param weights what each feature adds, in the order of the features
 */
record LogisticFit(double base, double[] weights) {

  /** One standard deviation of the weights that are taken for likely, in log-odds: 1. */
  private static final double RIDGE = 1;

  private static final int STEPS = 25;

  /**
   * Something seen.
   *
   * @param group what stays together when the fit is tested (an article)
   * @param features what it has
   * @param right whether it is so
   */
  record Sample(int group, Set<String> features, boolean right) {}

  /** The weights of {@code features} that fit the samples best. */
  static LogisticFit of(List<Sample> samples, List<String> features) {
    int size = features.size() + 1;
    double[] weights = new double[size];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[size];
      double[][] curvature = new double[size][size];
      for (int i = 1; i < size; i++) {
        gradient[i] = -RIDGE * weights[i];
        curvature[i][i] = RIDGE;
      }
      // A base that all samples agree on would run away.
      curvature[0][0] = 1e-6;
      for (Sample sample : samples) {
        boolean[] has = has(sample, features);
        double chance = chance(weights, has);
        for (int i = 0; i < size; i++) {
          if (has[i]) {
            gradient[i] += (sample.right() ? 1 : 0) - chance;
            for (int j = 0; j < size; j++) {
              curvature[i][j] += has[j] ? chance * (1 - chance) : 0;
            }
          }
        }
      }
      double[] move = solve(curvature, gradient);
      for (int i = 0; i < size; i++) {
        weights[i] += Math.max(-2, Math.min(2, move[i]));
      }
    }
    double[] rest = new double[size - 1];
    System.arraycopy(weights, 1, rest, 0, rest.length);
    return new LogisticFit(weights[0], rest);
  }

  /** The chance that a sample is right, 0 to 1. */
  double chance(Sample sample, List<String> features) {
    double odds = base;
    for (int i = 0; i < weights.length; i++) {
      odds += sample.features().contains(features.get(i)) ? weights[i] : 0;
    }
    return 1 / (1 + StrictMath.exp(-odds));
  }

  private static boolean[] has(Sample sample, List<String> features) {
    boolean[] has = new boolean[features.size() + 1];
    has[0] = true;
    for (int i = 1; i < has.length; i++) {
      has[i] = sample.features().contains(features.get(i - 1));
    }
    return has;
  }

  private static double chance(double[] weights, boolean[] has) {
    double odds = 0;
    for (int i = 0; i < has.length; i++) {
      odds += has[i] ? weights[i] : 0;
    }
    return 1 / (1 + StrictMath.exp(-odds));
  }

  /** Gaussian elimination; the curvature is positive definite, so no pivot is 0. */
  private static double[] solve(double[][] matrix, double[] right) {
    int size = right.length;
    for (int k = 0; k < size; k++) {
      for (int i = k + 1; i < size; i++) {
        double factor = matrix[i][k] / matrix[k][k];
        for (int j = k; j < size; j++) {
          matrix[i][j] -= factor * matrix[k][j];
        }
        right[i] -= factor * right[k];
      }
    }
    double[] solution = new double[size];
    for (int i = size - 1; i >= 0; i--) {
      double sum = right[i];
      for (int j = i + 1; j < size; j++) {
        sum -= matrix[i][j] * solution[j];
      }
      solution[i] = sum / matrix[i][i];
    }
    return solution;
  }
}
