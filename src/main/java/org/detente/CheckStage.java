package org.detente;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.detente.consolidate.Judging;
import org.detente.consolidate.Judging.Counted;
import org.detente.model.Verdict;
import org.detente.rdf.Quads;
import org.detente.rdf.VerdictsToRdf;

/**
 * What the articles count, compared with what the register shows.
 *
 * <pre>
 * answers of queries/verify  →  verdicts  →  quads of graph/events
 * </pre>
 */
public final class CheckStage {

  /** Columns of the query about offices, where each claim of an office is a check by itself. */
  private static final int OF_OFFICES = 6;

  private static final int MEANT = 4;

  private CheckStage() {}

  /**
   * The verdicts, in the order of the checks.
   *
   * @param answers by name of a query, its rows with whole IRIs
   */
  public static List<Verdict> verdicts(Map<String, List<List<String>>> answers) {
    Map<String, Verdict> verdicts = new TreeMap<>();
    answers.forEach(
        (query, rows) -> {
          for (List<String> row : rows) {
            Verdict verdict = verdict(query, row);
            verdicts.put(verdict.check(), verdict);
          }
        });
    return new ArrayList<>(verdicts.values());
  }

  /** The verdicts as statements of the graph of events. */
  public static Quads quads(Map<String, List<List<String>>> answers) {
    return VerdictsToRdf.quads(verdicts(answers));
  }

  private static Verdict verdict(String query, List<String> row) {
    if (row.size() == OF_OFFICES) {
      List<String> whole = new ArrayList<>(row);
      whole.add(0, VerdictsToRdf.officeCheck(row.get(1)));
      whole.add(MEANT, "");
      return Judging.office(counted(query, whole));
    }
    return Judging.of(counted(query, row));
  }

  private static Counted counted(String query, List<String> row) {
    return new Counted(
        query,
        row.get(0),
        VerdictsToRdf.kind(row.get(1)),
        row.get(2),
        row.get(3),
        VerdictsToRdf.meant(row.get(MEANT)),
        row.get(MEANT + 1),
        row.get(MEANT + 2),
        row.get(MEANT + 3));
  }
}
