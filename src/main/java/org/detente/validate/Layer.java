package org.detente.validate;

import java.util.Locale;

/** A graph of the dataset that is not an article's. */
public enum Layer {
  REFERENCE,
  EVENTS,
  ONTOLOGY,
  LEXICON,
  EVALUATION,
  AUDIT,
  /** The description of the whole. */
  ABOUT;

  /** IRI of its named graph, such as {@code https://w3id.org/detente/graph/reference}. */
  public String graph() {
    return Iris.BASE + "graph/" + name().toLowerCase(Locale.ROOT);
  }

  /** True when its statements must conform to the shapes, as an article's must. */
  boolean isShaped() {
    return this == REFERENCE
        || this == EVENTS
        || this == EVALUATION
        || this == AUDIT
        || this == ABOUT;
  }
}
