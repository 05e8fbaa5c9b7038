package org.detente.time;

import org.detente.model.DateSpan;
import org.detente.model.Span;
import org.detente.model.TimeWords.Relation;
import org.detente.model.TimeWords.Role;
import org.detente.model.TimeWords.Tense;

/**
 * A date that a text names.
 *
 * @param span its words, preposition included
 * @param date what they mean, the relation worked in: {@code 2008/..} for "depuis 2008"
 * @param kind how an event stands to the date
 * @param role what the date is for
 * @param tense the tense it was resolved in
 * @param rule IRI of the construction that read it
 */
public record Dated(Span span, DateSpan date, Relation kind, Role role, Tense tense, String rule) {}
