package org.detente.validate;

import java.util.List;
import org.detente.model.Fault;

/**
 * What became of a file at the door: each article is let in or refused by itself.
 *
 * @param admitted the graphs let in, by graph IRI
 * @param rejected the others, one by one
 */
public record Admission(List<Admitted> admitted, List<Rejection> rejected) {

  public Admission {
    admitted = List.copyOf(admitted);
    rejected = List.copyOf(rejected);
  }

  /** Nothing is let in. */
  static Admission refused(Fault why) {
    return new Admission(List.of(), List.of(Rejection.unread(why)));
  }

  /** Why the others were not let in, one fault each. */
  public List<Fault> refused() {
    return rejected.stream().map(Rejection::why).toList();
  }
}
