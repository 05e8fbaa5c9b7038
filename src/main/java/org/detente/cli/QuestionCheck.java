package org.detente.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.detente.evaluate.Table;
import org.detente.model.Fault;
import org.detente.query.Catalogue;
import org.detente.query.QueryRun;
import org.detente.query.RunLimits;
import org.detente.query.cases.Case;
import org.detente.query.cases.Cases;
import org.detente.query.cases.Questions;
import org.detente.query.cases.Rows;
import org.detente.store.Store;

/**
 * Puts questions to a store and holds the answers against the rows that {@code queries} expects.
 */
final class QuestionCheck {

  /** Stands for every question of {@code queries/questions.txt}. */
  static final String ALL = "competency/all";

  private static final List<String> HEAD =
      List.of("no", "query", "rows", "expected", "sources", "ms", "");
  private static final int CHECK_FAILED = Fault.Code.CHECK_FAILED.exit();
  private static final int MOST_OBJECTIONS = 20;

  private final Catalogue catalogue;
  private final SortedMap<Integer, String> questions;
  private final List<Case> cases;

  private QuestionCheck(
      Catalogue catalogue, SortedMap<Integer, String> questions, List<Case> cases) {
    this.catalogue = catalogue;
    this.questions = questions;
    this.cases = cases;
  }

  /**
   * A check of one query or of all questions.
   *
   * @param name of a query, or {@link #ALL}
   * @throws Fault UNKNOWN_QUERY when there is none or no rows are expected of it; BAD_QUERY,
   *     NO_SUCH_FILE
   */
  static QuestionCheck of(String name, Catalogue catalogue) {
    List<Case> every = Cases.read(Home.resolve("queries/expected"));
    if (name.equals(ALL)) {
      SortedMap<Integer, String> questions = Questions.read(Home.resolve("queries/questions.txt"));
      List<Case> numbered =
          every.stream()
              .filter(each -> each.question().filter(questions::containsKey).isPresent())
              .sorted(Comparator.comparing(each -> each.question().orElseThrow()))
              .toList();
      return new QuestionCheck(catalogue, questions, numbered);
    }
    String query = catalogue.find(name).name();
    List<Case> its = every.stream().filter(each -> each.query().equals(query)).toList();
    if (its.isEmpty()) {
      throw new Fault(
          Fault.Code.UNKNOWN_QUERY,
          name,
          "no rows are expected of it; expected a file in queries/expected with 'query "
              + query
              + "'",
          "Ask it without --check");
    }
    return new QuestionCheck(catalogue, new TreeMap<>(), its);
  }

  /** Prints a line for each case and, at the end, how many passed; 3 when not all did. */
  int run(Store store, PrintWriter out) {
    QueryRun run = new QueryRun(RunLimits.OWN);
    // Every query is asked once before any is timed: the first to come pays for what all share.
    cases.forEach(each -> ask(run, store, each));
    List<CheckedCase> checked =
        cases.stream().map(each -> CheckedCase.of(each, () -> ask(run, store, each))).toList();
    List<List<String>> lines = new ArrayList<>();
    checked.forEach(each -> lines.add(line(each)));
    Set<Integer> unanswered = new TreeSet<>(questions.keySet());
    checked.forEach(each -> each.asked().question().ifPresent(unanswered::remove));
    unanswered.forEach(no -> lines.add(List.of("" + no, "–", "", "", "", "", "✗")));
    lines.sort(Comparator.comparing(line -> number(line.get(0))));
    out.print(new Table(HEAD, lines).draw(Table.Style.TEXT));
    checked.stream()
        .flatMap(each -> each.objections().stream().limit(MOST_OBJECTIONS))
        .forEach(out::println);
    checked.stream()
        .max(Comparator.comparingLong(CheckedCase::millis))
        .ifPresent(each -> out.println("slowest: " + each.query() + ", " + each.millis() + " ms"));
    return conclude(checked, unanswered, out);
  }

  private Rows ask(QueryRun run, Store store, Case each) {
    return Rows.of(run.on(store, catalogue.find(each.query()).bind(each.parameters())));
  }

  /** A question passes when all its cases do; without questions, each case counts for itself. */
  private int conclude(List<CheckedCase> checked, Set<Integer> unanswered, PrintWriter out) {
    long passed;
    long of;
    if (questions.isEmpty()) {
      passed = checked.stream().filter(CheckedCase::passes).count();
      of = checked.size();
    } else {
      Set<Integer> failed = new TreeSet<>(unanswered);
      checked.stream()
          .filter(each -> !each.passes())
          .forEach(each -> failed.add(each.asked().question().orElseThrow()));
      passed = questions.size() - failed.size();
      of = questions.size();
    }
    out.println(passed + " of " + of);
    out.flush();
    return passed == of ? 0 : CHECK_FAILED;
  }

  private static List<String> line(CheckedCase each) {
    return List.of(
        each.asked().question().map(String::valueOf).orElse(""),
        each.query(),
        "" + each.rows().bindings().size(),
        each.isExpected() ? "yes" : "no",
        each.rows().haveSources() ? "yes" : "no",
        "" + each.millis(),
        each.passes() ? "✓" : "✗");
  }

  private static int number(String cell) {
    return cell.isEmpty() ? 0 : Integer.parseInt(cell);
  }
}
