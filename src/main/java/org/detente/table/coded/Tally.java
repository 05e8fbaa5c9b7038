package org.detente.table.coded;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of how many rows, and which codes have no type. */
public final class Tally {

  /** More codes than any scheme has, so that garbage does not fill the memory. */
  private static final int MOST_CODES = 1_000;

  private final long[] outcomes = new long[Outcome.values().length];
  private final Map<String, Long> generic = new TreeMap<>();
  private long articles;
  private long corrections;

  void count(Outcome outcome) {
    outcomes[outcome.ordinal()]++;
  }

  void countGeneric(String code) {
    count(Outcome.GENERIC);
    String counted = generic.size() < MOST_CODES || generic.containsKey(code) ? code : "others";
    generic.merge(counted, 1L, Long::sum);
  }

  void countArticle() {
    articles++;
  }

  void countCorrection() {
    corrections++;
  }

  /** How many rows came to this. */
  public long of(Outcome outcome) {
    return outcomes[outcome.ordinal()];
  }

  /** All rows there were. */
  public long rows() {
    return Arrays.stream(outcomes).sum();
  }

  /** Rows that make claims. */
  public long claims() {
    return of(Outcome.CLAIM) + of(Outcome.GENERIC);
  }

  /** Articles that rows stand for. */
  public long articles() {
    return articles;
  }

  /** Claims of ours that put right for whom somebody acts. */
  public long corrections() {
    return corrections;
  }

  /** Codes without a type, with how many rows have each, in the order of the codes. */
  public Map<String, Long> generic() {
    return new TreeMap<>(generic);
  }

  /**
   * What is wrong with rows, and how often: {@code 2 bad_day, 1 wrong_width}; empty for nothing.
   */
  public String malformed() {
    List<String> parts = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      if (outcome.isMalformed() && of(outcome) > 0) {
        parts.add(of(outcome) + " " + outcome.id());
      }
    }
    return String.join(", ", parts);
  }
}
