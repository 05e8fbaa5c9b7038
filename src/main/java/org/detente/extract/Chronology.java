package org.detente.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.model.Block;
import org.detente.model.DateSpan;
import org.detente.model.Span;
import org.detente.time.Anchor;
import org.detente.time.Dated;

/**
 * The year or years at the head of an entry of a chronology ("2001 – NATO opens an office (20
 * February)"): days of the entry are of that year, and what has no date of its own too.
 *
 * @param span the words
 * @param date the years
 */
record Chronology(Span span, DateSpan date) {

  private static final Pattern HEAD =
      Pattern.compile(
          "\\s{0,9}((?:19|20)\\d\\d)(?:\\s?[-–/]\\s?((?:19|20)?\\d\\d))?\\s{0,9}(?:[-–—]|:)\\s");

  /** What stands at the head of {@code block}, if it is an entry of a chronology. */
  static Optional<Chronology> of(String text, Block block) {
    Matcher head = HEAD.matcher(text).region(block.span().start(), block.span().end());
    if (!head.lookingAt()) {
      return Optional.empty();
    }
    String from = head.group(1);
    String to = head.group(2);
    String year = to == null || to.length() == 4 ? to : from.substring(0, 2) + to;
    String date = to == null ? from : from + "/" + year;
    return to != null && year.compareTo(from) <= 0
        ? Optional.empty()
        : Optional.of(new Chronology(new Span(head.start(1), head.end()), DateSpan.parse(date)));
  }

  /** Dates of the entry are resolved as at the end of its years. */
  Anchor anchor() {
    String edtf = date.edtf();
    return Anchor.issued(DateSpan.parse(edtf.substring(edtf.length() - 4) + "-12-31"));
  }

  /** The dates of a sentence but the head's own. */
  List<Dated> without(List<Dated> dates) {
    return dates.stream().filter(d -> !d.span().overlaps(span)).toList();
  }
}
