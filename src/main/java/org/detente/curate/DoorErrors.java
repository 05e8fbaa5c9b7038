package org.detente.curate;

import org.detente.http.ShortErrors;

/** The status in the form of every refusal. */
final class DoorErrors extends ShortErrors {

  DoorErrors() {
    super("application/problem+json");
  }

  @Override
  protected byte[] body(int status) {
    return Answer.problem(Refusal.of(status, "The request cannot be read. Correct it.")).bytes();
  }
}
