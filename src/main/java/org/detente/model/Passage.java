package org.detente.model;

import java.util.Optional;

/**
 * A sentence and what became of it: every sentence of an article is accounted for.
 *
 * @param sentence where it stands
 * @param reason why it yielded nothing; empty when it yielded claims
 * @param rule the lexicon sense that came nearest, if one did
 */
public record Passage(Span sentence, Optional<Reason> reason, Optional<String> rule) {

  /** Why a sentence yields no claim. */
  public enum Reason {
    /** Menus, related links, share lines, comments: not the article's own words. */
    FURNITURE_TEXT,
    /** Place, day and agency line. */
    DATELINE_TEXT,
    /** No word of the lexicon. */
    NO_EVENT_WORD,
    /** An event word, but none of its parties is known. */
    NO_KNOWN_PARTY,
    /** An event word whose frame does not fit the clause. */
    UNMATCHED_FRAME,
    /** The sentence asks rather than says. */
    QUESTION,
    /** The event is thought of, not told: "si …", "en cas de …". */
    HYPOTHETICAL,
    /** The very words of an earlier sentence; its claims stand there. */
    RETELLING,
    /** Outside the domain of the codebook (other councils, companies, home affairs). */
    OUTSIDE_DOMAIN
  }
}
