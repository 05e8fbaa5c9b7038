package org.detente.publish.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.detente.query.Answer;

/**
 * Answers that were given lately, until the store is written to: whoever turns pages asks the same
 * question again and again. Safe for threads.
 */
final class KeptAnswers {

  /** In all; a row takes about half a kilobyte. */
  private static final int MOST_ROWS = 20_000;

  private final LinkedHashMap<String, Answer.Table> answers = new LinkedHashMap<>(64, 0.75f, true);
  private long revision;
  private int rows;

  /** What a query answered at a revision of the store. */
  synchronized Optional<Answer.Table> find(String query, long at) {
    forgetOthersThan(at);
    return Optional.ofNullable(answers.get(query));
  }

  /** Keeps an answer, and forgets those not asked for the longest where there is no room. */
  synchronized void keep(String query, Answer.Table answer, long at) {
    forgetOthersThan(at);
    int size = 1 + answer.bindings().size();
    if (size > MOST_ROWS / 2 || answers.putIfAbsent(query, answer) != null) {
      return;
    }
    rows += size;
    var eldest = answers.entrySet().iterator();
    while (rows > MOST_ROWS) {
      Map.Entry<String, Answer.Table> entry = eldest.next();
      rows -= 1 + entry.getValue().bindings().size();
      eldest.remove();
    }
  }

  private void forgetOthersThan(long at) {
    if (revision != at) {
      answers.clear();
      rows = 0;
      revision = at;
    }
  }
}
