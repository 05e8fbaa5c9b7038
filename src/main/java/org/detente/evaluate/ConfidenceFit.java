package org.detente.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.detente.evaluate.LogisticFit.Sample;

/**
 * Weights of the traits of claims, fitted so that confidence is the share that is right at depth
 * {@link Depth#WHO}. Traits are taken one by one, each time the one that makes the claims of
 * articles left out most likely, as long as that is worth it; a trait that few claims have is left
 * alone. The order of traits and folds is fixed, so that the same claims give the same weights.
 *
 * @param base log-odds of a claim without any trait
 * @param weights by trait
 * @param claims number of claims the weights are fitted on
 * @param crossed how well chances hold in the tenth of the articles that was left out each time
 */
public record ConfidenceFit(
    double base, Map<String, Double> weights, int claims, Calibration crossed) {

  private static final int FOLDS = 10;
  private static final int MOST_TRAITS = 8;

  /** Claims that must have a trait, and lack it, for a weight to be fitted. */
  public static final int FEWEST_CLAIMS = 8;

  /** What a trait must add to the log-likelihood of the claims left out. */
  private static final double WORTH = 1;

  /**
   * The weights for what was scored.
   *
   * @param traits those of a claim, by article and name of the prediction in {@link ArticleScore};
   *     a prediction of which nothing is known is passed over
   */
  public static ConfidenceFit of(
      Scores scores, BiFunction<String, String, Optional<Set<String>>> traits) {
    List<Sample> samples = new ArrayList<>();
    int group = 0;
    for (ArticleScore article : scores.articles()) {
      int fold = group++ % FOLDS;
      article
          .pairs()
          .forEach(
              pair ->
                  traits
                      .apply(article.id(), pair.predicted())
                      .map(has -> new Sample(fold, has, pair.depth().reaches(Depth.WHO)))
                      .ifPresent(samples::add));
      article
          .wrong()
          .forEach(
              wrong ->
                  traits
                      .apply(article.id(), wrong.predicted())
                      .map(has -> new Sample(fold, has, false))
                      .ifPresent(samples::add));
    }
    return of(samples);
  }

  static ConfidenceFit of(List<Sample> samples) {
    List<String> chosen = new ArrayList<>();
    double likelihood = likelihood(samples, chosen);
    Set<String> candidates = candidates(samples);
    while (chosen.size() < MOST_TRAITS) {
      String best = null;
      double most = likelihood + WORTH;
      for (String candidate : candidates) {
        List<String> with = new ArrayList<>(chosen);
        with.add(candidate);
        double now = likelihood(samples, with);
        if (now > most) {
          most = now;
          best = candidate;
        }
      }
      if (best == null) {
        break;
      }
      chosen.add(best);
      candidates.remove(best);
      likelihood = most;
    }
    LogisticFit fit = LogisticFit.of(samples, chosen);
    Map<String, Double> weights = new TreeMap<>();
    for (int i = 0; i < chosen.size(); i++) {
      weights.put(chosen.get(i), fit.weights()[i]);
    }
    return new ConfidenceFit(fit.base(), weights, samples.size(), crossed(samples, chosen));
  }

  /** Traits that enough claims have, and enough have not. */
  private static Set<String> candidates(List<Sample> samples) {
    Map<String, Integer> counts = new TreeMap<>();
    samples.forEach(s -> s.features().forEach(trait -> counts.merge(trait, 1, Integer::sum)));
    Set<String> candidates = new TreeSet<>();
    counts.forEach(
        (trait, count) -> {
          if (count >= FEWEST_CLAIMS && samples.size() - count >= FEWEST_CLAIMS) {
            candidates.add(trait);
          }
        });
    return candidates;
  }

  /** Log-likelihood of each tenth under weights fitted on the others. */
  private static double likelihood(List<Sample> samples, List<String> traits) {
    double sum = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      LogisticFit fit = without(samples, fold, traits);
      for (Sample sample : in(samples, fold)) {
        double chance = fit.chance(sample, traits);
        sum += StrictMath.log(sample.right() ? chance : 1 - chance);
      }
    }
    return sum;
  }

  private static Calibration crossed(List<Sample> samples, List<String> traits) {
    List<Calibration.Guess> guesses = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      LogisticFit fit = without(samples, fold, traits);
      in(samples, fold)
          .forEach(s -> guesses.add(new Calibration.Guess(fit.chance(s, traits), s.right())));
    }
    return Calibration.ofGuesses(guesses);
  }

  private static LogisticFit without(List<Sample> samples, int fold, List<String> traits) {
    return LogisticFit.of(samples.stream().filter(s -> s.group() != fold).toList(), traits);
  }

  private static List<Sample> in(List<Sample> samples, int fold) {
    return samples.stream().filter(s -> s.group() == fold).toList();
  }
}
