package org.detente.query;

import java.util.Objects;

/**
 * Who asks a question, and where it stands among theirs.
 *
 * @param readership who asks it
 * @param place its place in the order of their questions, not negative; numbers may be left out
 */
public record AskedBy(Readership readership, int place) {

  public AskedBy {
    Objects.requireNonNull(readership);
    if (place < 0) {
      throw new IllegalArgumentException("a negative place: " + place);
    }
  }
}
