package org.detente.query;

import java.util.Objects;

/**
 * An answer with the state of the store that it was made of.
 *
 * @param answer what was answered
 * @param snapshot as {@link org.detente.store.EmbeddedStore#snapshot()} has it
 */
public record Answered(Answer answer, String snapshot) {

  public Answered {
    Objects.requireNonNull(answer);
    Objects.requireNonNull(snapshot);
  }
}
