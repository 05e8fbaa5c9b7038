package org.detente.consolidate.copies;

import java.util.Optional;
import org.detente.model.SharedOrigin.Kind;

/**
 * That two articles carry one text.
 *
 * @param kind how the later repeats the earlier
 * @param similarity share of the shorter text that the other has too, or of the marks that agree
 * @param covered share of the text that hangs on the other: of the excerpt, or of what is expanded
 */
record Resemblance(Kind kind, double similarity, double covered) {

  /** Fewer words are a phrase that many may write. */
  private static final int FEWEST_WORDS = 12;

  /** Fewer shared shingles of the sample may be a formula or a quotation. */
  private static final int FEWEST_SHARED = 5;

  /**
   * Share of the shorter text. Reports of one event that quote the same words share up to a tenth;
   * a copy of which one word in ten was changed shares three fifths.
   */
  private static final double EDITED = 0.25;

  /** The shorter text has less than this share of the longer one's words: it is a part of it. */
  private static final double PART = 0.6;

  /** Most of an excerpt stands in the other. */
  private static final double EXCERPT = 0.5;

  /** A translation appears within so many days. */
  static final int DAYS = 4;

  /** Fewer figures that agree may be those of the event, which every report has. */
  private static final int FEWEST_AGREEING = 7;

  private static final int FEWEST_FIGURES = 4;
  private static final double TRANSLATED = 0.7;

  /**
   * How the later of two articles repeats the earlier, if it does.
   *
   * @param earlier the one that stands before by {@link Print#BY_DAY} or as the origin's first
   */
  static Optional<Resemblance> of(Print earlier, Print later) {
    return earlier.isOfOneLanguage(later) ? copied(earlier, later) : translated(earlier, later);
  }

  /** True where neither text is only a part of the other: both tell the whole. */
  boolean isOfWholes() {
    return kind != Kind.EXCERPT && kind != Kind.EXPANDED;
  }

  private static Optional<Resemblance> copied(Print earlier, Print later) {
    Sketch one = earlier.text();
    Sketch other = later.text();
    if (Math.min(one.words(), other.words()) < FEWEST_WORDS) {
      return Optional.empty();
    }
    if (one.digest() == other.digest() && one.words() == other.words()) {
      return Optional.of(new Resemblance(Kind.IDENTICAL, 1, 1));
    }
    Sketch.Overlap overlap = one.with(other);
    double similarity = Math.max(overlap.ofOne(), overlap.ofOther());
    boolean whole =
        Math.min(one.words(), other.words()) >= PART * Math.max(one.words(), other.words());
    if (overlap.shared() < FEWEST_SHARED || similarity < (whole ? EDITED : EXCERPT)) {
      return Optional.empty();
    }
    if (whole) {
      return Optional.of(new Resemblance(Kind.EDITED, similarity, similarity));
    }
    return Optional.of(
        other.words() < one.words()
            ? new Resemblance(Kind.EXCERPT, similarity, overlap.ofOther())
            : new Resemblance(Kind.EXPANDED, similarity, overlap.ofOther()));
  }

  private static Optional<Resemblance> translated(Print earlier, Print later) {
    Figures one = earlier.figures();
    Figures other = later.figures();
    int longer = Math.max(one.size(), other.size());
    boolean apart =
        earlier.isUndated() || later.isUndated() || Math.abs(later.day() - earlier.day()) > DAYS;
    boolean few = Math.min(one.variety(), other.variety()) < FEWEST_FIGURES;
    if (apart || few || Math.min(one.size(), other.size()) < TRANSLATED * longer) {
      return Optional.empty();
    }
    int agreeing = one.agreeing(other);
    double similarity = (double) agreeing / longer;
    return agreeing < FEWEST_AGREEING || similarity < TRANSLATED
        ? Optional.empty()
        : Optional.of(new Resemblance(Kind.TRANSLATED, similarity, similarity));
  }
}
