package org.detente.attacks;

import java.util.Set;

/**
 * A query meant to do harm.
 *
 * @param name what it tries, unique
 * @param query its text
 * @param statuses how it may be answered
 */
record QueryAttack(String name, String query, Set<Integer> statuses) {

  QueryAttack {
    statuses = Set.copyOf(statuses);
  }

  /** One that must be cut when its time is over, or refused for the rows it would have. */
  static QueryAttack cut(String name, String query) {
    return new QueryAttack(name, query, Set.of(400, 503));
  }

  /** One that must be refused before anything is done. */
  static QueryAttack refused(String name, String query) {
    return new QueryAttack(name, query, Set.of(400, 403, 413));
  }

  /** One that may be answered if that is done in time, and must not do what it is meant to. */
  static QueryAttack harmless(String name, String query) {
    return new QueryAttack(name, query, Set.of(200, 400, 403, 413, 503));
  }
}
