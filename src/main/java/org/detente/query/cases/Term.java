package org.detente.query.cases;

import java.util.Map;

/**
 * An RDF term as far as engines must agree on it.
 *
 * @param value the IRI, or the lexical form of a literal
 * @param type empty for an IRI; else a datatype's IRI or {@code @} and a language tag
 */
public record Term(String value, String type) {

  private static final Map<String, String> PREFIXES =
      Map.of(
          "https://w3id.org/detente/ns#", "det:",
          "https://w3id.org/detente/id/", "id:",
          "https://w3id.org/detente/reference#", "ref:",
          "https://w3id.org/detente/article/", "article:");

  /** An IRI. */
  public static Term iri(String iri) {
    return new Term(iri, "");
  }

  /** A literal; its language is empty when it has none. */
  public static Term literal(String lexical, String datatype, String language) {
    return new Term(lexical, language.isEmpty() ? datatype : "@" + language);
  }

  /** As the files of expected rows have it. */
  public String shown() {
    if (!type.isEmpty()) {
      return value;
    }
    return PREFIXES.entrySet().stream()
        .filter(prefix -> value.startsWith(prefix.getKey()))
        .map(prefix -> prefix.getValue() + value.substring(prefix.getKey().length()))
        .findFirst()
        .orElse(value);
  }
}
