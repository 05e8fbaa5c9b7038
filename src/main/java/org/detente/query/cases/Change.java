package org.detente.query.cases;

/** One fact made otherwise. */
public sealed interface Change {

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
   * @param words what it says
   * @param others what it says then
   */
  record Text(String file, String words, String others) implements Change {}
}
