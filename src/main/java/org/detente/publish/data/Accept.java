package org.detente.publish.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a client would rather have (RFC 9110 §12.5.1): the most specific range that a media type
 * falls in says how welcome it is, and the most welcome one is sent; the earlier offer of two that
 * are equally so. Members that are malformed are passed over; a header without any sound member
 * says as little as none at all.
 *
 * @param ranges in the order of the header; empty for a client that takes anything
 */
public record Accept(List<MediaRange> ranges) {

  public Accept {
    ranges = List.copyOf(ranges);
  }

  /** Reads a header of any length; time and memory grow with it, no faster. */
  public static Accept of(Optional<String> header) {
    List<MediaRange> ranges = new ArrayList<>();
    for (String member : MediaRange.split(header.orElse(""), ',')) {
      MediaRange.parse(member).ifPresent(ranges::add);
    }
    return new Accept(ranges);
  }

  /** How welcome a media type is, from 0, not at all, to 1000. */
  public int weight(String mediaType) {
    if (ranges.isEmpty()) {
      return 1000;
    }
    int specificity = -1;
    int weight = 0;
    for (MediaRange range : ranges) {
      int narrow = range.specificity(mediaType);
      if (narrow > specificity || narrow == specificity && narrow >= 0 && range.weight() > weight) {
        specificity = narrow;
        weight = range.weight();
      }
    }
    return weight;
  }

  /** The most welcome of some media types; empty when none is welcome. */
  public Optional<String> best(List<String> offers) {
    String best = null;
    int most = 0;
    for (String offer : offers) {
      int weight = weight(offer);
      if (weight > most) {
        most = weight;
        best = offer;
      }
    }
    return Optional.ofNullable(best);
  }
}
