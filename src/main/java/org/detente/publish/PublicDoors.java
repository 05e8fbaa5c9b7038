package org.detente.publish;

import java.util.Set;

/** What the public knocks at, under few names: metrics may not grow with what people send. */
final class PublicDoors {

  private static final Set<String> NAMES =
      Set.of(
          "sparql",
          "api",
          "en",
          "fr",
          "ru",
          "assets",
          "suggest",
          "rows",
          "id",
          "article",
          "event",
          "graph",
          "ns",
          "reference",
          "lexicon");

  private PublicDoors() {}

  /** The first part of a path if that is one of a few, else {@code other}. */
  static String of(String path) {
    int from = path.startsWith("/") ? 1 : 0;
    int to = path.indexOf('/', from);
    String first = path.substring(from, to < 0 ? path.length() : to);
    return NAMES.contains(first) ? first : "other";
  }
}
