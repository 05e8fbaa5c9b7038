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
            Verdict verdict = Judging.of(counted(query, row));
            verdicts.put(verdict.check(), verdict);
          }
        });
    return new ArrayList<>(verdicts.values());
  }

  /** The verdicts as statements of the graph of events. */
  public static Quads quads(Map<String, List<List<String>>> answers) {
    return VerdictsToRdf.quads(verdicts(answers));
  }

  /** A row: check, kind, claim, claimed, meant, least, greatest, grounds. */
  private static Counted counted(String query, List<String> row) {
    return new Counted(
        query,
        row.get(0),
        VerdictsToRdf.kind(row.get(1)),
        row.get(2),
        row.get(3),
        VerdictsToRdf.meant(row.get(4)),
        row.get(5),
        row.get(6),
        row.get(7));
  }
}
