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
 * @param plain the date before the relation bent it: {@code 2008} in "depuis 2008"
 * @param place where its words stand
 * @param loose true where it is named by its beginning, middle or end ("début août")
 */
public record Dated(
    Span span,
    DateSpan date,
    Relation kind,
    Role role,
    Tense tense,
    String rule,
    DateSpan plain,
    Place place,
    boolean loose) {

  /** The date alone: of "after the August war", August is when the war was. */
  public Dated unbent() {
    return new Dated(span, plain, Relation.POINT, Role.DATE, tense, rule, plain, place, loose);
  }

  /** Any time up to the date. */
  public Dated until() {
    DateSpan until = DateSpan.parse("../" + Relations.last(plain));
    return new Dated(span, until, Relation.UNTIL, Role.DATE, tense, rule, plain, place, loose);
  }

  /** Where words of time stand, as their construction tells. */
  public enum Place {
    /** In a clause, which they date. */
    FREE,
    /** Right after a noun, which they date ("la réunion du 12 mai"). */
    AFTER_NOUN,
    /** Between a determiner and its noun, which they date ("the May session"). */
    BEFORE_NOUN
  }
}
