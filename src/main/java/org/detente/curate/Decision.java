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
 * @param act what is done; nothing where nothing is to be changed
 * @param graphs to be put in place
 * @param withdrawn by id of an article, what is remembered of it
 */
record Decision(
    Answer answer, Optional<Act> act, List<Admitted> graphs, Map<String, Withdrawal> withdrawn) {

  Decision {
    graphs = List.copyOf(graphs);
    withdrawn = new TreeMap<>(withdrawn);
  }

  /** Nothing is changed. */
  static Decision nothing(Answer answer) {
    return new Decision(answer, Optional.empty(), List.of(), Map.of());
  }
}
