package org.detente.table.coded;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What became of how many rows, and which codes have no type. */
public final class Tally {

  /** More codes than any scheme has, so that garbage does not fill the memory. */
  private static final int MOST_CODES = 1_000;

  private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
  private final Map<String, Long> generic = new TreeMap<>();
  private long articles;
  private long corrections;

  void count(Outcome outcome) {
    outcomes.merge(outcome, 1L, Long::sum);
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
    return outcomes.getOrDefault(outcome, 0L);
  }

  /** All rows there were. */
  public long rows() {
    return outcomes.values().stream().mapToLong(Long::longValue).sum();
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
    outcomes.forEach(
        (outcome, count) -> {
          if (outcome.isMalformed()) {
            parts.add(count + " " + outcome.id());
          }
        });
    return String.join(", ", parts);
  }
}
