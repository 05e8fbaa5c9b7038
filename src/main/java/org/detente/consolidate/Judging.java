package org.detente.consolidate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.detente.model.Claim.Check.Approximation;
import org.detente.model.Verdict;
import org.detente.model.Verdict.Kind;
import org.detente.model.Verdict.Outcome;

/**
 * Verdicts on what articles count, from what a query computed. Where it computed nothing, because
 * the register is not complete there, nothing is judged.
 */
public final class Judging {

  /** Who holds a post for the whole of the time meant. */
  private static final String SURE = "2";

  /** A bound that is not known would decide whether he or she does. */
  private static final String PERHAPS = "1";

  /** "More than twenty", "some thirty": up to a tenth beside. */
  private static final long TENTH = 10;

  private Judging() {}

  /**
   * What a query computed for a check.
   *
   * @param query its name
   * @param check IRI of the check
   * @param kind what is counted
   * @param claim IRI of the claim
   * @param claimed what the article counts
   * @param meant how the article means it; empty for exactly
   * @param least the least that was computed; empty when nothing was. Of an office: 2 when the
   *     terms of the person hold the whole time, 1 when they may, 0 when they do not, empty when
   *     the register has none
   * @param greatest the greatest, likewise. Of an office: IRIs of the others who held it, with
   *     spaces between them
   * @param grounds IRIs of what it rests on, with spaces between them
   */
  public record Counted(
      String query,
      String check,
      Kind kind,
      String claim,
      String claimed,
      Optional<Approximation> meant,
      String least,
      String greatest,
      String grounds) {}

  /** The verdict on a row. */
  public static Verdict of(Counted row) {
    return row.kind() == Kind.OFFICE_HELD ? office(row) : count(row);
  }

  /** On a number or a stretch of time. */
  private static Verdict count(Counted row) {
    boolean nothing = row.least().isEmpty() || row.greatest().isEmpty();
    boolean isTime = row.kind() == Kind.GAP || row.kind() == Kind.ANNIVERSARY;
    if (nothing) {
      return verdict(row, Outcome.UNDETERMINED, List.of());
    }
    long greatest = Long.parseLong(row.greatest());
    // No event is the none-th of its kind: then only the other way of counting makes sense.
    long least = row.least().equals("0") && !isTime ? greatest : Long.parseLong(row.least());
    Outcome outcome =
        isTime
            ? Precision.of(row.claimed(), row.meant()).against(least, greatest)
            : number(row, least, greatest);
    return verdict(
        row,
        outcome,
        Stream.of(least, greatest).distinct().map(n -> isTime ? "P" + n + "D" : "" + n).toList());
  }

  /** On who holds a post. */
  private static Verdict office(Counted row) {
    List<String> others = words(row.greatest());
    if (row.least().equals(SURE)) {
      return verdict(row, Outcome.AGREES, List.of(row.claimed()));
    }
    boolean isOut = row.least().isEmpty() ? !others.isEmpty() : !row.least().equals(PERHAPS);
    return isOut
        ? verdict(row, Outcome.DIFFERS, others)
        : verdict(row, Outcome.UNDETERMINED, List.of());
  }

  /** Two ways of counting may both be meant; what lies between them is neither. */
  private static Outcome number(Counted row, long least, long greatest) {
    long claimed = Long.parseLong(row.claimed());
    long from = claimed;
    long to = claimed;
    if (row.meant().isPresent()) {
      long tenth = claimed / TENTH;
      from -= row.meant().get() == Approximation.AT_LEAST ? 0 : tenth;
      to += row.meant().get() == Approximation.AT_MOST ? 0 : tenth;
    }
    if (from <= least && least <= to || from <= greatest && greatest <= to) {
      return Outcome.AGREES;
    }
    return least < from && to < greatest ? Outcome.UNDETERMINED : Outcome.DIFFERS;
  }

  private static Verdict verdict(Counted row, Outcome outcome, List<String> computed) {
    boolean isOpen = outcome == Outcome.UNDETERMINED;
    return new Verdict(
        row.claim(),
        row.check(),
        row.kind(),
        row.claimed(),
        row.meant(),
        isOpen ? List.of() : computed,
        outcome,
        row.query(),
        isOpen ? List.of() : words(row.grounds()));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split(" "))
        .filter(word -> !word.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }
}
