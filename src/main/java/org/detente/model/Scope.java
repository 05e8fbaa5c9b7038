package org.detente.model;

/** How far a suspension, resumption or situation reaches (codebook, field {@code scope}). */
public enum Scope {
  MEETINGS,
  POLITICAL_DIALOGUE,
  PRACTICAL_COOPERATION,
  WHOLE_BODY,
  MISSION,
  PROGRAMME,
  TREATY
}
