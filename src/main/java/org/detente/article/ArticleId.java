package org.detente.article;

import java.nio.charset.StandardCharsets;

/** Ids of articles whose metadata give none. */
final class ArticleId {

  private static final int LONGEST = 100;
  private static final int DIGITS = 8;

  private ArticleId() {}

  /**
   * The file's stem; where that cannot stand in an IRI, what can of it, and the beginning of its
   * digest so that two such names stay apart.
   */
  static String of(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    String stem = dot > 0 ? file.substring(0, dot) : file;
    if (Metadata.isSlug(stem)) {
      return stem;
    }
    String safe = stem.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[^A-Za-z0-9]+", "");
    String start = safe.substring(0, Math.min(safe.length(), LONGEST));
    String digest = Articles.digest(stem.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    return start.isEmpty() ? "article-" + digest : start + "-" + digest;
  }
}
