package org.detente.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What an article says: one event (or lasting arrangement) with its roles, date, voice and words
 * (codebook, "Event types", "Who is what").
 *
 * @param key identity within the article
 * @param agents who does it; most specific named actors
 * @param targets whom it hits or is put to
 * @param object what is suspended, signed, demanded, …
 * @param forum council or format of a meeting
 * @param place where it happens, if said
 * @param scope for suspensions and resumptions
 * @param date when it happens or is announced; empty when nothing is said
 * @param effective when it bites, only where that differs from {@code date}
 * @param cause words that give the cause
 * @param inResponseTo the claim it answers
 * @param speaker the voice inside the text, if not the outlet's own
 * @param modality how the text puts it
 * @param negative true where the text denies it
 * @param number how many (persons expelled, the new ceiling)
 * @param confidence 0 to 1
 * @param flags what is odd about it
 * @param rule IRI of the lexicon sense that read it
 * @param retells the first telling, for a headline's or lead's retelling
 * @param content the claim of what is demanded or mandated; never an event by itself
 * @param check what the text counts and the graph can test
 * @param evidence the words
 */
public record Claim(
    Key key,
    List<Mention> agents,
    List<Mention> targets,
    Optional<Mention> object,
    Optional<Mention> forum,
    Optional<Mention> place,
    Optional<Scope> scope,
    Optional<DateSpan> date,
    Optional<DateSpan> effective,
    Optional<Span> cause,
    Optional<Key> inResponseTo,
    Optional<Mention> speaker,
    Modality modality,
    boolean negative,
    OptionalInt number,
    BigDecimal confidence,
    Set<Flag> flags,
    String rule,
    Optional<Key> retells,
    Optional<Key> content,
    Optional<Check> check,
    Evidence evidence) {

  public Claim {
    Objects.requireNonNull(key);
    agents = List.copyOf(agents);
    targets = List.copyOf(targets);
    flags = Set.copyOf(flags);
    if (confidence.signum() < 0 || confidence.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("confidence outside 0..1: " + confidence);
    }
    if (!key.trigger().equals(evidence.trigger())) {
      throw new IllegalArgumentException("key and evidence name different words");
    }
    if (number.isPresent() && number.getAsInt() < 0) {
      throw new IllegalArgumentException("negative number: " + number.getAsInt());
    }
  }

  /** The event type. */
  public EventType type() {
    return key.type();
  }

  /**
   * Identity of a claim within its article; not made from roles or rules, so that a review survives
   * a better extractor.
   *
   * @param trigger the words that express it
   * @param type the event type
   * @param ordinal 0 for the first claim of this type on these words, then 1, 2, …
   */
  public record Key(Span trigger, EventType type, int ordinal) {}

  /** What is odd about a claim. */
  public enum Flag {
    /** The agent is named by an office not held on the claim's date. */
    OUT_OF_OFFICE,
    /** Recovered by a fallback rule rather than a full match of a frame. */
    PARTIAL_FRAME,
    /** A name in it has letters of two scripts within a word, and is not what it looks like. */
    MIXED_SCRIPT
  }

  /**
   * Something the text counts and the graph can test.
   *
   * @param kind what is counted
   * @param value an ISO 8601 period for a gap or anniversary ("P2Y"), else a decimal integer
   * @param approximation how the value is meant; empty for one meant exactly
   * @param since what the count begins from ("the tenth since 2016"); empty for ever
   * @param span the words
   */
  public record Check(
      Kind kind,
      String value,
      Optional<Approximation> approximation,
      Optional<DateSpan> since,
      Span span) {

    /** What is counted (codebook, field {@code check}). */
    public enum Kind {
      GAP,
      ORDINAL,
      MEMBERS,
      ANNIVERSARY
    }

    /** How a value is meant that is not meant exactly. */
    public enum Approximation {
      /** "More than two years": the value or somewhat more. */
      AT_LEAST,
      /** "Almost a year": the value or somewhat less. */
      AT_MOST,
      /** "About ten months". */
      ABOUT
    }
  }
}
