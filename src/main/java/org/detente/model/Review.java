package org.detente.model;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a coder decided on one claim. The claim stays as it was read; the review stands above it.
 *
 * @param claim IRI of the claim
 * @param coder who decided, by name
 * @param time when, to the second
 * @param judgement what was decided
 * @param corrections the values that a field has instead, none where it should have none; empty
 *     unless the judgement is {@link Judgement#CORRECTED}
 * @param reason why, in the coder's words
 */
public record Review(
    String claim,
    String coder,
    Instant time,
    Judgement judgement,
    Map<Field, List<String>> corrections,
    Optional<String> reason) {

  public Review {
    Objects.requireNonNull(claim);
    Objects.requireNonNull(coder);
    Objects.requireNonNull(time);
    Objects.requireNonNull(reason);
    corrections = Map.copyOf(corrections);
    if (corrections.isEmpty() == (judgement == Judgement.CORRECTED)) {
      throw new IllegalArgumentException(judgement + " with corrections " + corrections);
    }
  }

  /** The corrections in the order of the fields. */
  public Map<Field, List<String>> inOrder() {
    return new TreeMap<>(corrections);
  }

  /** What a coder may decide. */
  public enum Judgement {
    /** The article says so, as coded. */
    ACCEPTED,
    /** The article does not say so. */
    REJECTED,
    /** The article says something of the kind, but a field was wrong. */
    CORRECTED
  }

  /** What of a claim may be corrected, and how its values are written. */
  public enum Field {
    /** A name of the codebook: {@code staff_ceiling}; or {@code office_holding}. */
    TYPE,
    /** Slugs of entities, or words between straight quotation marks; so the next five. */
    AGENT,
    TARGET,
    OBJECT,
    FORUM,
    PLACE,
    SPEAKER,
    /** A name of {@link Scope} in lower case. */
    SCOPE,
    /** EDTF. */
    DATE,
    /** EDTF. */
    EFFECTIVE,
    /** A name of {@link Modality} in lower case. */
    MODALITY,
    /** {@code negative}, or nothing. */
    POLARITY,
    /** A whole number, 0 or more. */
    NUMBER;

    /** The name in sheets: lower case. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** True where a claim may have several values. */
    public boolean isPlural() {
      return this == AGENT || this == TARGET;
    }

    /** True for those that every claim has. */
    public boolean isNeeded() {
      return this == TYPE || this == MODALITY;
    }

    /** True for those that entities or words fill. */
    public boolean isRole() {
      return compareTo(AGENT) >= 0 && compareTo(SPEAKER) <= 0;
    }
  }
}
