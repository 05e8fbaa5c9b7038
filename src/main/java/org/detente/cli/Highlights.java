package org.detente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.detente.model.Claim;
import org.detente.model.Span;

/** A sentence cut where the words of claims begin and end. */
final class Highlights {

  private Highlights() {}

  /**
   * A stretch of a sentence.
   *
   * @param span where it stands in the clean text
   * @param claims those to whose words all of it belongs, in order
   */
  record Piece(Span span, List<Claim> claims) {}

  /** The pieces of a sentence; joined, they are the sentence. */
  static List<Piece> of(Span sentence, List<Claim> claims) {
    List<Claim> here =
        claims.stream().filter(c -> sentence.contains(c.evidence().trigger())).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(sentence.start(), sentence.end()));
    for (Claim claim : here) {
      cuts.add(claim.evidence().trigger().start());
      cuts.add(claim.evidence().trigger().end());
    }
    List<Piece> pieces = new ArrayList<>();
    int from = cuts.first();
    for (int to : cuts.tailSet(from, false)) {
      Span span = new Span(from, to);
      pieces.add(
          new Piece(
              span, here.stream().filter(c -> c.evidence().trigger().contains(span)).toList()));
      from = to;
    }
    return pieces;
  }
}
