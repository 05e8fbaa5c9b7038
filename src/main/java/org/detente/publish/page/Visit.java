package org.detente.publish.page;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a reader asked for.
 *
 * @param language of the page
 * @param path the parts of the address after the language, decoded; empty for the home page
 * @param parameters those of the query string, one value each
 * @param reading what may be read
 */
public record Visit(
    Language language, List<String> path, Map<String, String> parameters, Reading reading) {

  public Visit {
    path = List.copyOf(path);
    parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
  }

  /** A parameter with something in it. */
  public Optional<String> given(String name) {
    return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isBlank());
  }

  /** The words of the page's language. */
  public Words words() {
    return Words.of(language);
  }

  /** The rows of a question, as the page shows them. */
  public List<Map<String, Shown>> rows(String query, Map<String, String> parameters) {
    return reading.rows(query, parameters, language);
  }

  /**
   * Some rows of a question, as the page shows them.
   *
   * @param from how many rows come before
   * @param most how many there are at most
   */
  public List<Map<String, Shown>> rows(
      String query, Map<String, String> parameters, int from, int most) {
    return reading.rows(query, parameters, from, most, language);
  }

  /** The IRI of the graph that the path names. */
  public String iri() {
    return Addresses.NAMESPACE + String.join("/", path);
  }
}
