package org.detente.store;

/**
 * What a load did.
 *
 * @param articles articles put in place
 * @param layers layers put in place
 * @param unchanged graphs that already stood so and were left alone
 * @param quads statements of the graphs put in place
 */
public record LoadSummary(int articles, int layers, int unchanged, long quads) {

  /** Nothing done. */
  public static final LoadSummary NOTHING = new LoadSummary(0, 0, 0, 0);

  public LoadSummary {
    if (articles < 0 || layers < 0 || unchanged < 0 || quads < 0) {
      throw new IllegalArgumentException("counts cannot be negative");
    }
  }

  /** Both together. */
  public LoadSummary plus(LoadSummary other) {
    return new LoadSummary(
        articles + other.articles,
        layers + other.layers,
        unchanged + other.unchanged,
        quads + other.quads);
  }
}
