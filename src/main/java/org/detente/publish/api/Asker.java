package org.detente.publish.api;

import java.util.List;
import java.util.OptionalInt;
import org.apache.jena.sparql.engine.binding.Binding;
import org.detente.model.Fault;
import org.detente.publish.page.Kept;
import org.detente.publish.page.Reading;
import org.detente.query.Answer;
import org.detente.query.BoundQuery;
import org.detente.query.RunLimits;

/** Answers questions of the catalogue, within limits and in turn. Safe for threads. */
public final class Asker {

  private final Reading reading;
  private final RunLimits limits;

  /** Rows in all. */
  private static final int MOST_KEPT = 20_000;

  /** What a row takes, as a guess; a question of no rows takes its own text. */
  private static final int ROW_CHARACTERS = 500;

  private final Kept<String, Answer.Table> kept = new Kept<>(MOST_KEPT, Asker::weight);

  /**
   * @param reading what may be read
   */
  public Asker(Reading reading) {
    this.reading = reading;
    RunLimits usual = reading.limits();
    // One row more than is answered tells that there are more.
    this.limits = new RunLimits(usual.deadline(), Asking.MOST_ROWS + 1, usual.characters());
  }

  /**
   * The rows asked for, in an order that is always the same.
   *
   * @throws Fault BAD_PARAMETER; TOO_LARGE when all rows are asked for and there are more than
   *     {@value Asking#MOST_ROWS}; TIMED_OUT; TOO_BUSY; STORE_UNREADABLE
   */
  public Part answer(Asking asking) {
    List<Binding> all;
    Answer.Table table;
    try {
      BoundQuery query =
          asking.query().bind(asking.given()).inTotalOrder().atMost(Asking.MOST_ROWS + 1L);
      table = table(query);
      all = table.bindings();
    } catch (Fault fault) {
      throw named(fault, asking);
    }
    boolean isCut = all.size() > Asking.MOST_ROWS;
    if (isCut && asking.limit().isEmpty()) {
      throw new Fault(
          Fault.Code.TOO_LARGE,
          asking.query().name(),
          "more than " + Asking.MOST_ROWS + " rows; expected fewer",
          "Narrow the question, or ask for parts with limit and offset");
    }
    int most = Math.min(all.size(), Asking.MOST_ROWS);
    int from = Math.min(asking.offset(), most);
    int until = Math.min(most, from + asking.limit().orElse(Asking.MOST_ROWS));
    return new Part(
        asking,
        new Answer.Table(table.columns(), all.subList(from, until), table.prefixes()),
        isCut ? OptionalInt.empty() : OptionalInt.of(all.size()));
  }

  private Answer.Table table(BoundQuery query) {
    long revision = reading.store().revision();
    String key = query.toString();
    return kept.find(key, revision)
        .orElseGet(
            () -> {
              Answer.Table table =
                  (Answer.Table) reading.lanes().askKnown(reading.store(), query, limits).answer();
              kept.keep(key, table, revision);
              return table;
            });
  }

  /** The query's text with its parameters in place. */
  public String text(Asking asking) {
    try {
      return asking.query().text(asking.given());
    } catch (Fault fault) {
      throw named(fault, asking);
    }
  }

  private static int weight(String text, Answer.Table table) {
    return 1 + text.length() / ROW_CHARACTERS + table.bindings().size();
  }

  private static boolean isForLater(Fault fault) {
    return fault.code() == Fault.Code.TIMED_OUT || fault.code() == Fault.Code.TOO_BUSY;
  }

  /** The fault with the question's name for a place: where its file lies is nobody's business. */
  private static Fault named(Fault fault, Asking asking) {
    return new Fault(
        fault.code(),
        asking.query().name(),
        fault.found(),
        isForLater(fault) ? "Try again, or narrow it" : "Correct the request");
  }
}
