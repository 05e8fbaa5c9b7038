package org.detente.publish.search;

import java.util.Locale;

/** The great sorts of things, in the order in which they are shown at equal match. */
enum Shelf {
  ENTITY,
  EVENT,
  SITUATION,
  ARTICLE,
  QUESTION,
  TERM,
  MENTION;

  /** What a question calls it. */
  String kindName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
