package org.detente.curate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.detente.model.Act;
import org.detente.validate.Admitted;

/**
 * What is to become of a request.
 *
 * @param answer to be given once it is done
 * @param act what is done; nothing where nothing is to be changed
 * @param graphs to be put in place
 * @param withdrawn ids of articles
 */
record Decision(
    Answer answer, Optional<Act> act, List<Admitted> graphs, Collection<String> withdrawn) {

  Decision {
    graphs = List.copyOf(graphs);
    withdrawn = List.copyOf(withdrawn);
  }

  /** Nothing is changed. */
  static Decision nothing(Answer answer) {
    return new Decision(answer, Optional.empty(), List.of(), List.of());
  }
}
