package org.detente.publish.docs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.impl.PrefixMappingImpl;
import org.detente.query.Catalogue;
import org.detente.query.CatalogueQuery;
import org.detente.query.Parameter;

/** Which questions of the catalogue use which terms. */
final class QuestionUse {

  /** Folders of what is asked by people; the others serve the program. */
  private static final Set<String> ASKED = Set.of("competency", "checks", "explore");

  private static final String OPENING = "<" + Ontology.NAMESPACE;

  private final Map<String, SortedSet<String>> questions = new TreeMap<>();

  /** Parses each query; what is no SPARQL is passed over, since asking it tells what is wrong. */
  QuestionUse(Catalogue catalogue) {
    catalogue.all().stream().filter(QuestionUse::isAsked).forEach(this::read);
  }

  /** The names of the questions that use a term, sorted. */
  List<String> of(String iri) {
    return List.copyOf(questions.getOrDefault(iri, new TreeSet<>()));
  }

  /** Whether people ask it: the folder it lies in says so. */
  static boolean isAsked(CatalogueQuery query) {
    String[] path = query.place().replace('\\', '/').split("/");
    return path.length > 1 && ASKED.contains(path[path.length - 2]);
  }

  private void read(CatalogueQuery query) {
    for (Parameter parameter : query.parameters()) {
      parameter
          .preset()
          .filter(value -> value.startsWith("det:"))
          .ifPresent(value -> note(Ontology.NAMESPACE + value.substring(4), query));
    }
    String written = written(query);
    for (int at = written.indexOf(OPENING); at >= 0; at = written.indexOf(OPENING, at + 1)) {
      note(written.substring(at + 1, written.indexOf('>', at)), query);
    }
  }

  /** Without prefixes every IRI of a query is written out, in paths and filters too. */
  private static String written(CatalogueQuery query) {
    try {
      Query parsed = QueryFactory.create(query.text(), Syntax.syntaxSPARQL_11);
      parsed.setPrefixMapping(new PrefixMappingImpl());
      return parsed.serialize();
    } catch (QueryException e) {
      return "";
    }
  }

  private void note(String iri, CatalogueQuery query) {
    questions.computeIfAbsent(iri, key -> new TreeSet<>()).add(query.name());
  }
}
