package org.detente.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * One thing asked of the curator's door.
 *
 * @param step counts from 1; the version of the articles that this request brings, and its key
 * @param kind what is asked
 * @param articles ids of the articles it concerns, in order; none where it concerns the whole
 */
record Request(int step, Kind kind, List<String> articles) {

  static final int ARTICLES = 60;

  /** What is asked. */
  enum Kind {
    ADD,
    REPLACE,
    WITHDRAW,
    COMPACT
  }

  Request {
    articles = List.copyOf(articles);
  }

  /**
   * What is asked next.
   *
   * @param standing articles → their versions
   */
  static Request next(long seed, int step, Map<String, Integer> standing) {
    Random random = new Random(seed * 1_000_003 + step);
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      ids.add("killed-%02d".formatted(i));
    }
    Collections.shuffle(ids, random);
    List<String> absent = ids.stream().filter(id -> !standing.containsKey(id)).toList();
    List<String> there = ids.stream().filter(standing::containsKey).toList();
    int chance = random.nextInt(100);
    if (chance < 8) {
      return new Request(step, Kind.COMPACT, List.of());
    }
    if (there.isEmpty() || !absent.isEmpty() && chance < 45) {
      int many = Math.min(absent.size(), 1 + random.nextInt(12));
      return new Request(step, Kind.ADD, absent.subList(0, many));
    }
    Kind kind = chance < 72 ? Kind.REPLACE : Kind.WITHDRAW;
    return new Request(step, kind, there.subList(0, 1));
  }

  /** HTTP method. */
  String method() {
    return switch (kind) {
      case ADD, COMPACT -> "POST";
      case REPLACE -> "PUT";
      case WITHDRAW -> "DELETE";
    };
  }

  /** Address at the door. */
  String path() {
    return switch (kind) {
      case ADD -> "articles";
      case COMPACT -> "compact";
      case REPLACE -> "articles/" + articles.get(0);
      case WITHDRAW -> "articles/" + articles.get(0) + "?reason=taken%20back";
    };
  }

  /** What is sent. */
  String body() {
    return switch (kind) {
      case ADD, REPLACE -> Piece.text(articles, step);
      case WITHDRAW, COMPACT -> "";
    };
  }

  /** Idempotency key. */
  String key() {
    return "key-" + step;
  }
}
