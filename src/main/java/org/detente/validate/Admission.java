package org.detente.validate;

import java.util.List;
import org.detente.model.Fault;

/**
 * What became of a file at the door: each article is let in or refused by itself.
 *
 * @param admitted the graphs let in, by graph IRI
 * @param refused why the others were not, one fault each
 */
public record Admission(List<Admitted> admitted, List<Fault> refused) {

  public Admission {
    admitted = List.copyOf(admitted);
    refused = List.copyOf(refused);
  }

  /** Nothing is let in. */
  static Admission refused(Fault why) {
    return new Admission(List.of(), List.of(why));
  }
}
