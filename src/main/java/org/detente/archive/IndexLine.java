package org.detente.archive;

import java.time.Instant;
import java.util.Optional;

/**
 * Where in a part the statements of one graph stand, and by what its article is known again.
 *
 * @param graph IRI of the graph
 * @param start byte at which they begin
 * @param length how many bytes they take
 * @param known of the article that was read; nothing where they are added to what was read before
 */
record IndexLine(String graph, long start, int length, Optional<Seen.Known> known) {

  private static final String NOTHING = "-";

  /** As a line of the index, its cells with tabs between them. */
  String line() {
    String place = graph + "\t" + start + "\t" + length;
    return known
            .map(
                k ->
                    String.join(
                        "\t",
                        place,
                        k.id(),
                        k.site(),
                        k.story(),
                        k.fetched().map(Instant::toString).orElse(NOTHING)))
            .orElse(place)
        + "\n";
  }

  /**
   * What {@link #line} wrote.
   *
   * @throws RuntimeException for any other line
   */
  static IndexLine of(String line) {
    String[] cells = line.split("\t", -1);
    Optional<Seen.Known> known =
        cells.length <= 3
            ? Optional.empty()
            : Optional.of(
                new Seen.Known(
                    cells[3],
                    cells[4],
                    cells[5],
                    cells[6].equals(NOTHING)
                        ? Optional.empty()
                        : Optional.of(Instant.parse(cells[6]))));
    return new IndexLine(cells[0], Long.parseLong(cells[1]), Integer.parseInt(cells[2]), known);
  }
}
