package org.detente.query;

import java.util.Arrays;
import java.util.Optional;

/** Who asks a question. */
public enum Readership {
  /** Of international relations. */
  SCHOLAR("scholar"),
  JOURNALIST("journalist"),
  /** Of data. */
  ENGINEER("engineer");

  private final String tag;

  Readership(String tag) {
    this.tag = tag;
  }

  /** What a query's header calls them. */
  public String tag() {
    return tag;
  }

  /** Those whom a header calls {@code tag}. */
  static Optional<Readership> named(String tag) {
    return Arrays.stream(values()).filter(readership -> readership.tag.equals(tag)).findFirst();
  }
}
