package org.detente.query.competency;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.detente.model.Fault;
import org.detente.query.Catalogue;
import org.detente.query.CatalogueQuery;
import org.detente.query.QueryRun;
import org.detente.query.RunLimits;
import org.detente.query.cases.Case;
import org.detente.query.cases.Cases;
import org.detente.query.cases.Rows;
import org.detente.query.cases.Term;
import org.detente.store.RemoteStore;
import org.eclipse.rdf4j.common.exception.RDF4JException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Each question of the catalogue that has rows, put to several engines with the same statements;
 * {@code src/endpoints/matrix} starts them and runs it, a build does not.
 */
@EnabledIfSystemProperty(named = "detente.endpoints", matches = ".+")
class EndpointsTest {

  /** Asks one engine. */
  @FunctionalInterface
  private interface Engine {
    Rows ask(CatalogueQuery query, Map<String, String> parameters);
  }

  /** A question, and the parameters that it is asked with. */
  private record Asked(CatalogueQuery query, Map<String, String> parameters) {

    @Override
    public String toString() {
      return query.place() + (parameters.isEmpty() ? "" : " " + new TreeMap<>(parameters));
    }
  }

  @Test
  void every_question_has_the_same_rows_from_every_engine() {
    Map<String, Engine> engines = engines();
    List<String> differences = new ArrayList<>();
    Map<String, Integer> alike = new TreeMap<>();
    int asked = 0;
    for (Asked each : questions()) {
      asked++;
      Rows first = null;
      for (Map.Entry<String, Engine> engine : engines.entrySet()) {
        try {
          Rows rows = engine.getValue().ask(each.query(), each.parameters());
          first = first == null ? rows : first;
          String difference = difference(first, rows);
          if (difference.isEmpty()) {
            alike.merge(engine.getKey(), 1, Integer::sum);
          } else {
            differences.add(each + "\t" + engine.getKey() + "\t" + difference);
          }
        } catch (Fault | RDF4JException e) {
          differences.add(each + "\t" + engine.getKey() + "\t" + e.getMessage());
        }
      }
    }
    System.out.println("questions asked: " + asked);
    engines.keySet().forEach(name -> System.out.println(name + ": " + alike.get(name) + " alike"));
    differences.forEach(System.out::println);
    assertFalse(alike.isEmpty());
    assertEquals(List.of(), differences);
  }

  /**
   * By name, in the order in which they are told; the first is what the others are held against.
   */
  private static Map<String, Engine> engines() {
    Map<String, Engine> engines = new LinkedHashMap<>();
    for (String endpoint : System.getProperty("detente.endpoints").split(" ")) {
      String[] parts = endpoint.split("=", 2);
      RemoteStore store = RemoteStore.at(parts[1]);
      QueryRun run = new QueryRun(RunLimits.OWN);
      engines.put(parts[0], (query, given) -> Rows.of(run.on(store, query.bind(given))));
    }
    Path quads = Path.of(System.getProperty("detente.endpoints.quads"));
    engines.put("RDF4J", new Rdf4jEngine(quads, List.of())::ask);
    return engines;
  }

  private static List<Asked> questions() {
    Catalogue catalogue = Catalogue.read(Path.of("queries"));
    List<Asked> questions = new ArrayList<>();
    for (CatalogueQuery query : catalogue.all()) {
      boolean canBeAsked = query.parameters().stream().allMatch(each -> each.preset().isPresent());
      if (!query.columns().isEmpty() && canBeAsked) {
        questions.add(new Asked(query, Map.of()));
      }
    }
    for (Case question : Cases.read(Path.of("queries/expected"))) {
      questions.add(new Asked(catalogue.find(question.query()), question.parameters()));
    }
    return questions;
  }

  /** What another engine answers otherwise; empty when nothing. */
  static String difference(Rows first, Rows other) {
    if (!first.columns().equals(other.columns())) {
      return other.columns() + " and not " + first.columns();
    }
    if (first.bindings().size() != other.bindings().size()) {
      return other.bindings().size() + " rows and not " + first.bindings().size();
    }
    Set<String> there = first.bindings().stream().map(EndpointsTest::inOrder).collect(toSet());
    return other.bindings().stream()
        .map(EndpointsTest::inOrder)
        .filter(row -> !there.contains(row))
        .findFirst()
        .map(row -> "another row: " + row)
        .orElse("");
  }

  /**
   * In which order GROUP_CONCAT puts values together is left open (SPARQL 1.1, 18.5.1.7); and where
   * it finds none, since each is an error, RDF4J has an empty string and the others have nothing.
   */
  private static String inOrder(Map<String, Term> row) {
    Map<String, List<String>> cells = new TreeMap<>();
    row.forEach(
        (column, term) -> {
          if (!term.value().isEmpty()) {
            String whole = term.value() + " " + term.type();
            cells.put(column, Stream.of(whole.split("[ ,;|]+")).sorted().toList());
          }
        });
    return cells.toString();
  }
}
