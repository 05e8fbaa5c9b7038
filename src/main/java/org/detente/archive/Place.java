package org.detente.archive;

import java.time.Instant;
import java.util.Optional;

/**
 * Where something stands in an archive.
 *
 * @param offset in a WARC file the byte at which its record begins; in JSON lines the byte at which
 *     its line begins, after decompression; in a feed or sitemap its number, from 0
 * @param url the address that the archive gives it
 * @param fetched when it was fetched, which is no day of publication
 */
public record Place(long offset, Optional<String> url, Optional<Instant> fetched) {

  /** A place of which nothing but the offset is known. */
  public static Place at(long offset) {
    return new Place(offset, Optional.empty(), Optional.empty());
  }

  /** The same place, with the address of what stands there. */
  Place of(Optional<String> address) {
    return new Place(offset, address, fetched);
  }
}
