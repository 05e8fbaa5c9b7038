package org.detente.evaluate;

/** How far a prediction agrees with gold; each depth includes the one before. */
public enum Depth {
  /** Not at all. */
  NONE,
  /** Type and sentence. */
  DETECTED,
  /** And who does it. */
  WHO,
  /** And object, date, modality, polarity. */
  FULL,
  /** And targets, effective date, forum, speaker, number and what it answers. */
  COMPLETE;

  /** True when this is at least as deep as {@code other}. */
  public boolean reaches(Depth other) {
    return compareTo(other) >= 0;
  }
}
