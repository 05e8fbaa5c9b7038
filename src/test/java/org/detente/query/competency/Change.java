package org.detente.query.competency;

/** One fact made otherwise. */
sealed interface Change {

  /**
   * In the reference layer.
   *
   * @param sparql an update, without prefixes
   */
  record Update(String sparql) implements Change {}

  /**
   * In the words of an article, which is read anew.
   *
   * @param file its name in {@code data/articles}
   */
  record Text(String file, String words, String others) implements Change {}
}
