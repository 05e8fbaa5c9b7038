package org.detente.model;

/**
 * A part of an article's clean text with one function on the page.
 *
 * @param span where it stands in the clean text; blocks of an article do not overlap
 * @param kind what it is there for
 * @param reason why it was taken for that kind, in a few words ("related links", "nav element")
 */
public record Block(Span span, Kind kind, String reason) {

  /** What a block is there for; only the text of {@link #isStory() story} kinds yields claims. */
  public enum Kind {
    /** The headline. */
    TITLE,
    /** Standfirst or lead paragraph that stands apart from the body. */
    LEAD,
    /** Place, day and agency at the head of a dispatch ("BRUXELLES, 19 décembre - Agence A."). */
    DATELINE,
    /** Author, agency or section line. */
    BYLINE,
    /** A paragraph of the story. */
    BODY,
    /** Menus, share lines, related links, tickers, comments, cookie and subscription notices. */
    FURNITURE;

    /** True for the kinds whose sentences are read for claims. */
    public boolean isStory() {
      return this == TITLE || this == LEAD || this == BODY;
    }
  }
}
