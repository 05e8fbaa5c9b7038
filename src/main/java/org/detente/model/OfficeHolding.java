package org.detente.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An article's words that a person holds a post ("Dmitri Rogozine, délégué permanent"): not an
 * event, coded apart.
 *
 * @param person who
 * @param post which post
 * @param on the day of which the article says it
 * @param former true for "ancien", "ex-"
 * @param confidence 0 to 1
 * @param rule IRI of the rule that read it
 * @param evidence the words: trigger covers person and post
 */
public record OfficeHolding(
    Mention person,
    Mention post,
    Optional<DateSpan> on,
    boolean former,
    BigDecimal confidence,
    String rule,
    Evidence evidence) {}
