package org.detente.model;

import java.util.List;
import java.util.Optional;
import org.detente.model.Claim.Check.Approximation;

/**
 * How what an article counts compares with what the register shows.
 *
 * @param claim IRI of the claim that is checked
 * @param check IRI of the check; that of an office is made of its claim's
 * @param kind what is counted
 * @param claimed what the article says: a period, a whole number, or the IRI of who holds a post
 * @param meant how the article means it; empty for exactly
 * @param computed what the register shows: one value, or the least and the greatest where days are
 *     not known; for a post, IRIs of those who held it, or of the condition Vacant
 * @param outcome how the two compare
 * @param query name of the query that computed it
 * @param grounds IRIs of the facts and registers it rests on, in order
 */
public record Verdict(
    String claim,
    String check,
    Kind kind,
    String claimed,
    Optional<Approximation> meant,
    List<String> computed,
    Outcome outcome,
    String query,
    List<String> grounds) {

  public Verdict {
    computed = List.copyOf(computed);
    grounds = List.copyOf(grounds);
  }

  /** What is counted. */
  public enum Kind {
    GAP,
    ORDINAL,
    MEMBERS,
    ANNIVERSARY,
    OFFICE_HELD
  }

  /** How two values compare. */
  public enum Outcome {
    AGREES,
    DIFFERS,
    UNDETERMINED
  }
}
