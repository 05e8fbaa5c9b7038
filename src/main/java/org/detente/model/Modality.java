package org.detente.model;

/** How a text puts an event (codebook, field {@code modality}). */
public enum Modality {
  /** It happened, happens, or its competent author announces or decides it. */
  ACTUAL,
  /** It needs a further act or a day to come. */
  PLANNED,
  /** It may happen ("n'exclut pas", "could", "pourrait"). */
  POSSIBLE,
  /** Someone asks for it. */
  DEMANDED,
  /** Hearsay ("seraient massés"). */
  REPORTED
}
