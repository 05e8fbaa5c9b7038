package org.detente.publish.docs;

/** What sort of term it is, in the order in which pages list them. */
public enum Kind {
  /** {@code owl:Class}. */
  CLASS,
  /** {@code owl:ObjectProperty}: leads to a resource. */
  OBJECT_PROPERTY,
  /** {@code owl:DatatypeProperty}: leads to a literal. */
  DATATYPE_PROPERTY,
  /** {@code owl:AnnotationProperty}: says something of a term. */
  ANNOTATION_PROPERTY,
  /** {@code owl:NamedIndividual}: one value of a list. */
  INDIVIDUAL;
}
