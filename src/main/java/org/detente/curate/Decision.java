package org.detente.curate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.detente.model.Act;
import org.detente.store.Withdrawal;
import org.detente.validate.Admitted;

/**
 * What is to become of a request.
 *
 * @param answer to be given once it is done
 * @param isFinal whether the same request would be answered so again
 * @param act what is done; nothing where nothing is to be changed
 * @param graphs to be put in place
 * @param withdrawn by id of an article, what is remembered of it
 */
record Decision(
    Answer answer,
    boolean isFinal,
    Optional<Act> act,
    List<Admitted> graphs,
    Map<String, Withdrawal> withdrawn) {

  Decision {
    graphs = List.copyOf(graphs);
    withdrawn = new TreeMap<>(withdrawn);
  }

  /** Something is done. */
  static Decision of(
      Answer answer, Act act, List<Admitted> graphs, Map<String, Withdrawal> withdrawn) {
    return new Decision(answer, true, Optional.of(act), graphs, withdrawn);
  }

  /** Nothing is changed. */
  static Decision nothing(Answer answer, boolean isFinal) {
    return new Decision(answer, isFinal, Optional.empty(), List.of(), Map.of());
  }
}
