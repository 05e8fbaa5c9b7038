package org.detente.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.detente.lexicon.TraitWeights;
import org.detente.model.Fault;

/**
 * How sure a claim is: the chance that type, place and doers are right (depth "who" of the
 * codebook), estimated from its traits by logistic regression. The weights are data, fitted on the
 * gold of development; {@code docs/evaluation.md} tells how well they hold.
 *
 * @param base log-odds of a claim without any trait
 * @param weights what each trait adds to the log-odds; a trait without weight adds nothing
 */
public record Confidence(double base, Map<Trait, Double> weights) {

  /** No claim is taken for certain, nor for impossible. */
  private static final BigDecimal MOST = new BigDecimal("0.99");

  private static final BigDecimal LEAST = new BigDecimal("0.05");

  public Confidence {
    weights = Map.copyOf(weights);
  }

  /**
   * With the weights of the lexicon.
   *
   * @throws Fault BAD_LEXICON when a weight is for no trait
   */
  public static Confidence of(TraitWeights weights) {
    Map<String, Trait> traits =
        Arrays.stream(Trait.values()).collect(Collectors.toMap(Confidence::term, t -> t));
    Map<Trait, Double> byTrait = new TreeMap<>();
    weights
        .weights()
        .forEach(
            (name, weight) -> {
              if (!traits.containsKey(name)) {
                throw new Fault(
                    Fault.Code.BAD_LEXICON,
                    "lx:" + name,
                    "a weight for a trait that is unknown; expected one of "
                        + String.join(", ", traits.keySet().stream().sorted().toList()),
                    "Fit the weights again: detente calibrate");
              }
              byTrait.put(traits.get(name), weight.doubleValue());
            });
    return new Confidence(weights.base().doubleValue(), byTrait);
  }

  /** The confidence of a claim with these traits: 0.05 to 0.99, two decimals, canonical. */
  public BigDecimal of(Set<Trait> traits) {
    double odds = base;
    for (Trait trait : new java.util.TreeSet<>(traits)) {
      odds += weights.getOrDefault(trait, 0.0);
    }
    BigDecimal chance =
        BigDecimal.valueOf(1 / (1 + StrictMath.exp(-odds))).setScale(2, RoundingMode.HALF_UP);
    return canonical(chance.min(MOST).max(LEAST));
  }

  /** {@code AGENT_BY_OFFICE} → {@code agentByOffice}, the trait's name in the lexicon. */
  public static String term(Trait trait) {
    String[] words = trait.name().toLowerCase(java.util.Locale.ROOT).split("_");
    StringBuilder term = new StringBuilder(words[0]);
    for (String word : Arrays.asList(words).subList(1, words.length)) {
      term.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return term.toString();
  }

  private static BigDecimal canonical(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 1 ? stripped.setScale(1) : stripped;
  }
}
