package org.detente.table.coded;

import java.util.Optional;
import org.detente.model.EventType;
import org.detente.model.Modality;
import org.detente.model.Scope;

/**
 * What a code means here.
 *
 * @param type the event type; empty where the codebook has none
 * @param entry scheme and code of the entry of the crosswalk that was used
 * @param hosted true where the row's first actor is the host of a visit
 * @param scope of a suspension, where the code tells it
 * @param modality how the code puts the event
 */
record Meaning(
    Optional<EventType> type,
    String entry,
    boolean hosted,
    Optional<Scope> scope,
    Modality modality) {

  /** What has a type or none, and nothing more to it. */
  static Meaning plain(Optional<EventType> type, String entry) {
    return new Meaning(type, entry, false, Optional.empty(), Modality.ACTUAL);
  }

  /**
   * True where both parties of a row are agents: those who meet, and those who sign. A coder who
   * writes types of the codebook has said who is what.
   */
  boolean isTogether() {
    return !entry.startsWith("codebook/")
        && type.filter(t -> t == EventType.MEETING || t == EventType.AGREEMENT).isPresent();
  }
}
