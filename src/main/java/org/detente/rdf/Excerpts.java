package org.detente.rdf;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.detente.model.Claim;
import org.detente.model.Evidence;
import org.detente.model.Mention;
import org.detente.model.Reading;
import org.detente.model.Span;

/**
 * What is shown of an article beside its claims: the words of each with as much of their sentence
 * as leaves a third of the text unquoted. Texts are other people's; a dense dispatch of which every
 * sentence yields a claim must not stand in the graph piece by piece.
 */
final class Excerpts {

  /** Characters of a sentence shown on either side, from generous to none. */
  private static final List<Integer> SIDES =
      List.of(120, 100, 80, 70, 60, 50, 45, 40, 35, 30, 25, 20, 15, 10, 5, 0);

  private static final String CUT = "…";

  private final String text;
  private final int side;

  private Excerpts(String text, int side) {
    this.text = text;
    this.side = side;
  }

  /**
   * The most generous excerpts that, with all else that is quoted, cover at most two thirds of the
   * text.
   */
  static Excerpts of(Reading reading) {
    String text = reading.article().text();
    for (int side : SIDES) {
      Excerpts excerpts = new Excerpts(text, side);
      if (excerpts.covered(reading) * 3L <= text.length() * 2L) {
        return excerpts;
      }
    }
    return new Excerpts(text, 0);
  }

  /** The words with what is shown around them; an ellipsis where the sentence goes on. */
  String of(Evidence evidence) {
    Span shown = shown(evidence);
    return (shown.start() > evidence.sentence().start() ? CUT + " " : "")
        + shown.of(text).strip()
        + (shown.end() < evidence.sentence().end() ? " " + CUT : "");
  }

  private int covered(Reading reading) {
    BitSet quoted = new BitSet(text.length());
    Stream.of(
            reading.claims().stream().map(claim -> shown(claim.evidence())),
            reading.offices().stream().map(office -> shown(office.evidence())),
            located(reading).map(span -> Quotation.around(span, text)),
            reading.claims().stream().flatMap(Excerpts::phrases))
        .flatMap(spans -> spans)
        .forEach(span -> quoted.set(span.start(), span.end()));
    return quoted.cardinality();
  }

  /** Whatever has evidence of its own: triggers, causes, counted words. */
  private static Stream<Span> located(Reading reading) {
    return Stream.concat(
        reading.offices().stream().map(office -> office.evidence().trigger()),
        reading.claims().stream()
            .flatMap(
                claim ->
                    Stream.of(
                            Stream.of(claim.evidence().trigger()),
                            claim.cause().stream(),
                            claim.check().map(Claim.Check::span).stream())
                        .flatMap(spans -> spans)));
  }

  /** Words that name nothing known: whole phrases of the article, unlike names. */
  private static Stream<Span> phrases(Claim claim) {
    return Stream.of(
            claim.agents().stream(),
            claim.targets().stream(),
            claim.object().stream(),
            claim.forum().stream(),
            claim.place().stream(),
            claim.speaker().stream())
        .flatMap(mentions -> mentions)
        .filter(mention -> mention.entity().isEmpty())
        .map(Mention::span);
  }

  /** Whole words of the sentence around the trigger. */
  private Span shown(Evidence evidence) {
    Span trigger = evidence.trigger();
    Span sentence = evidence.sentence();
    int start = Math.max(sentence.start(), trigger.start() - side);
    while (start > sentence.start()
        && start < trigger.start()
        && !Character.isWhitespace(text.charAt(start - 1))) {
      start++;
    }
    int last = Quotation.end(trigger, text);
    int end = last < trigger.end() ? last : Math.min(sentence.end(), trigger.end() + side);
    while (end < sentence.end() && end > last && !Character.isWhitespace(text.charAt(end))) {
      end--;
    }
    return new Span(start, end);
  }
}
