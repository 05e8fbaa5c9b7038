package org.detente.attacks;

import java.util.Set;

/**
 * A query meant to do harm.
 *
 * @param name what it tries, unique
 * @param query its text
 * @param statuses how it may be answered; several only where the speed of the machine decides
 * @param isFruitless true when the answer may hold nothing, since whatever it held would be what
 *     the query was meant to get
 */
record QueryAttack(String name, String query, Set<Integer> statuses, boolean isFruitless) {

  QueryAttack {
    statuses = Set.copyOf(statuses);
  }

  private static QueryAttack of(String name, String query, Integer... statuses) {
    return new QueryAttack(name, query, Set.of(statuses), false);
  }

  /** One that must be cut when its time is over. */
  static QueryAttack cut(String name, String query) {
    return of(name, query, 503);
  }

  /** One that must be refused for what it is or would become. */
  static QueryAttack refused(String name, String query) {
    return of(name, query, 400);
  }

  /** One that must be refused, or cut where its time is over before that is seen. */
  static QueryAttack refusedOrCut(String name, String query) {
    return of(name, query, 400, 503);
  }

  /** One that must be refused for whom it would call. */
  static QueryAttack forbidden(String name, String query) {
    return of(name, query, 403);
  }

  /** One that is longer than what is read. */
  static QueryAttack tooLong(String name, String query) {
    return of(name, query, 413);
  }

  /** One that is answered, since it does no harm here. */
  static QueryAttack answered(String name, String query) {
    return of(name, query, 200);
  }

  /** One that is answered if that is done in time. */
  static QueryAttack answeredOrCut(String name, String query) {
    return of(name, query, 200, 503);
  }

  /** One that is answered by nothing. */
  static QueryAttack fruitless(String name, String query) {
    return new QueryAttack(name, query, Set.of(200), true);
  }

  /** What is wrong with an answer; empty when nothing is. */
  String fault(int status, String body) {
    if (!statuses.contains(status)) {
      return status + " " + body.lines().findFirst().orElse("");
    }
    if (status != 200) {
      boolean isPlain = body.strip().lines().count() == 1 && !body.contains("Exception");
      return isPlain ? "" : "tells too much: " + body;
    }
    boolean isEmpty =
        body.isBlank() || body.contains("\"bindings\"") && !body.contains("\"value\"");
    return !isFruitless || isEmpty ? "" : "brings something: " + body;
  }
}
