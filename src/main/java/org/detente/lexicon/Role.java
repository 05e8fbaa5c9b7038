package org.detente.lexicon;

/** Roles of a claim that a slot can fill; each is a property of the ontology of the same name. */
public enum Role {
  AGENT,
  TARGET,
  OBJECT,
  FORUM,
  PLACE,
  CONTENT
}
