package org.detente.curate;

import java.util.Optional;
import org.detente.model.Fault;
import org.detente.validate.Admitted;
import org.detente.validate.Iris;

/**
 * An article that was read, or was not.
 *
 * @param name of its file
 * @param graph what was read
 * @param refused why not
 */
record Candidate(String name, Optional<Admitted> graph, Optional<Refusal> refused) {

  static Candidate of(String name, Admitted graph) {
    return new Candidate(name, Optional.of(graph), Optional.empty());
  }

  static Candidate of(String name, Fault fault) {
    return new Candidate(name, Optional.empty(), Optional.of(Refusal.of(fault)));
  }

  /** Its id; nothing for what is no article, such as scores. */
  Optional<String> article() {
    return graph
        .filter(Admitted::isArticle)
        .map(admitted -> admitted.graph().name().substring(Iris.ARTICLE_GRAPH.length()));
  }
}
