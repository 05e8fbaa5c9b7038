package org.detente.query.cases;

import java.util.Map;
import java.util.Optional;

/**
 * A question, the rows it must give, a change of one fact, and the rows it must give then.
 *
 * <pre>
 * question 20                              the number in queries/questions.txt, where it has one
 * query holders
 * param day 2022-01-12
 * --- rows
 * name | certainty
 * Jens Stoltenberg | certain
 * --- change                               SPARQL Update, or: --- change article NAME.txt,
 * DELETE WHERE { … }                       then the words and, on the next line, others
 * --- rows                                 or: --- among the rows
 * name | certainty
 * </pre>
 *
 * @param name the file's name, without ending
 * @param question the number of the question that it answers
 * @param query the name of a query
 * @param parameters what it is asked with
 * @param before the rows it must give
 * @param change what makes the answer another
 * @param after the rows it must give then
 */
public record Case(
    String name,
    Optional<Integer> question,
    String query,
    Map<String, String> parameters,
    Expected before,
    Optional<Change> change,
    Optional<Expected> after) {

  @Override
  public String toString() {
    return name;
  }
}
