package org.detente.spark;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.detente.archive.Outcome;
import org.detente.archive.Place;
import org.detente.archive.Seen;

/**
 * What became of an entry by itself.
 *
 * @param order where it stands
 * @param isWholeFile true where no entry but a file is refused
 * @param counted under what it is counted, where nothing else decides
 * @param line of the report
 * @param id of the article, and
 * @param site of it, where it may be the same as another; else empty
 * @param candidate what is needed then, on the {@link Wire}
 */
record Taken(
    Order order,
    boolean isWholeFile,
    String counted,
    String line,
    String id,
    String site,
    byte[] candidate)
    implements Serializable {

  /**
   * An article that may be the same as another.
   *
   * @param archive name of the file that it stands in
   * @param known by what it is known again
   * @param addresses at which it stands, which the article that it is the same as is given
   * @param nquads its graph, where it could be read
   * @param claims how many that has
   */
  record Candidate(
      String archive,
      Place place,
      Seen.Known known,
      List<String> addresses,
      Optional<byte[]> nquads,
      int claims) {}

  /** What nothing else decides. */
  static Taken decided(Order order, Outcome outcome) {
    return new Taken(order, false, outcome.counted(), outcome.line(), "", "", new byte[0]);
  }

  /** A file that cannot be read, or no further. */
  static Taken wholeFile(Order order, Outcome outcome) {
    return new Taken(order, true, outcome.counted(), outcome.line(), "", "", new byte[0]);
  }

  /** What may be the same as another. */
  static Taken open(Order order, Outcome alone, Candidate candidate) {
    Seen.Known known = candidate.known();
    return new Taken(
        order,
        false,
        alone.counted(),
        alone.line(),
        known.id(),
        known.site(),
        Wire.bytes(candidate));
  }

  /** True when others have to be asked. */
  boolean isOpen() {
    return candidate.length > 0;
  }
}
