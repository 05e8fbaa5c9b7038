package org.detente.publish;

import java.util.List;
import java.util.Optional;
import org.detente.publish.page.Kept;
import org.detente.publish.site.Sent;

/**
 * Answers to queries as they were sent lately, until the store is written to: who asks again what
 * somebody has asked need not wait for it to be found and written once more. Safe for threads.
 */
final class KeptAnswers {

  /** What an entry takes beside its bytes and characters, as a guess. */
  private static final int BESIDE = 500;

  private final Kept<Asked, Sent> kept;

  /**
   * @param most bytes in all; with 0 nothing is kept
   */
  KeptAnswers(long most) {
    this.kept = new Kept<>(most, (asked, sent) -> asked.weight() + sent.body().length);
  }

  /**
   * What an answer hangs on beside the store.
   *
   * @param query its text
   * @param defaults graphs of the default graph, where the request names them
   * @param named named graphs, where the request names them
   * @param format the parameter of this name; null where there is none
   * @param accept the header; null where there is none
   */
  record Asked(
      String query, List<String> defaults, List<String> named, String format, String accept) {

    private int weight() {
      int graphs = defaults.stream().mapToInt(String::length).sum();
      graphs += named.stream().mapToInt(String::length).sum();
      // Two bytes a character at most.
      return BESIDE + 2 * (query.length() + graphs + length(format) + length(accept));
    }

    private static int length(String text) {
      return text == null ? 0 : text.length();
    }
  }

  /** What was answered at a revision of the store. */
  Optional<Sent> find(Asked asked, long revision) {
    return kept.find(asked, revision);
  }

  /** Keeps what was answered at a revision of the store, or one after. */
  void keep(Asked asked, Sent sent, long revision) {
    kept.keep(asked, sent, revision);
  }
}
