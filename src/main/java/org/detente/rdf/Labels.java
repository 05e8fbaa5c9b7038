package org.detente.rdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** Preferred names of terms and entities by language; of several, the first in order. */
public final class Labels {

  /** Languages that the project names things in. */
  public static final List<String> LANGUAGES = List.of("en", "fr", "ru");

  private final Map<String, String> labels = new TreeMap<>();

  /** The names that statements give: {@code skos:prefLabel}, else {@code rdfs:label}. */
  public static Labels of(Model... statements) {
    Labels labels = new Labels();
    for (IRI name : List.of(SKOS.PREF_LABEL, RDFS.LABEL)) {
      for (Model part : statements) {
        part.filter(null, name, null).forEach(labels::add);
      }
    }
    return labels;
  }

  private void add(Statement s) {
    if (s.getObject() instanceof Literal label && label.getLanguage().isPresent()) {
      labels.putIfAbsent(
          key(s.getSubject().stringValue(), label.getLanguage().get()), label.getLabel());
    }
  }

  /** The name of a term or entity in a language. */
  public Optional<String> of(String iri, String language) {
    return Optional.ofNullable(labels.get(key(iri, language)));
  }

  private static String key(String iri, String language) {
    return iri + "@" + language;
  }
}
