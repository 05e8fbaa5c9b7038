package org.detente.publish.docs;

/** How one term leads to others, in the order in which pages list them. */
public enum Link {
  /** A class → the broader ones; a property → those it specialises. */
  PARENTS,
  /** The other way round. */
  CHILDREN,
  /** A class → those that nothing can belong to beside it. */
  DISJOINT,
  /** An individual → the classes it is of. */
  TYPES,
  /** A class → the individuals that the ontology names of it. */
  MEMBERS,
  /** A property → the classes it is said of. */
  DOMAINS,
  /** A property → the classes or datatypes of its values. */
  RANGES,
  /** A class → the properties that are said of it. */
  PROPERTIES,
  /** A class → the properties whose values it has. */
  FILLS,
  /** A term → terms of other vocabularies it is aligned with. */
  ALIGNED
}
