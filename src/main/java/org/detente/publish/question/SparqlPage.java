package org.detente.publish.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Page;
import org.detente.publish.page.View;
import org.detente.publish.page.Visit;
import org.detente.publish.page.Words;
import org.detente.query.CatalogueQuery;
import org.detente.query.Parameter;
import org.detente.query.ParameterType;

/**
 * Where people write SPARQL of their own. Without scripts it is a form that sends its text to the
 * endpoint; {@code sparql.js} puts an editor in its place.
 */
public final class SparqlPage implements Page {

  private static final String FIRST =
      """
      PREFIX det: <https://w3id.org/detente/ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

      # What was suspended, and how many articles say so. Change what you like, and run it.
      SELECT ?date ?event ?label ?articles
      WHERE {
        ?event a det:Suspension ; rdfs:label ?label ; det:articles ?articles ; det:date ?date .
        FILTER(LANG(?label) = "LANGUAGE")
      }
      ORDER BY ?date
      LIMIT 100
      """;

  /** What {@code sparql.js} says, by the last part of its name among the words. */
  private static final List<String> SAID =
      List.of(
          "running",
          "rows",
          "more",
          "none",
          "yes",
          "no",
          "table",
          "chart",
          "timeline",
          "across",
          "height",
          "count",
          "noDates",
          "cut",
          "failed",
          "stopped",
          "statements",
          "link",
          "undated",
          "sort",
          "editor",
          "bars",
          "others");

  @Override
  public Optional<View> view(Visit visit) {
    if (visit.path().size() > 1) {
      return Optional.empty();
    }
    Addresses addresses = visit.reading().addresses();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("query", text(visit));
    model.put("isGiven", visit.given("query").isPresent() || visit.given("q").isPresent());
    model.put("endpoint", addresses.root() + "sparql");
    model.put("here", addresses.page(visit.language(), "sparql"));
    model.put("api", addresses.root() + "api/");
    model.put("pages", addresses.page(visit.language(), ""));
    model.put("groups", QuestionsPage.groups(visit));
    model.put("seconds", (int) visit.reading().limits().deadline().toSeconds());
    model.put("rows", visit.reading().limits().rows());
    model.put("said", said(visit.words()));
    return Optional.of(
        View.of("sparql", visit.words().say("sparql.title"), model)
            .running(
                "yasgui.min.css", "yasgui.min.js", "d3.min.js", "sparql-views.js", "sparql.js"));
  }

  private static Map<String, String> said(Words words) {
    Map<String, String> said = new LinkedHashMap<>();
    SAID.forEach(key -> said.put(key, words.pattern("sparql." + key)));
    return said;
  }

  /** What stands in the editor: the query given, the question named, or one to begin with. */
  private static String text(Visit visit) {
    return visit
        .given("query")
        .or(() -> visit.given("q").flatMap(name -> ofQuestion(name, visit)))
        .orElse(FIRST.replace("LANGUAGE", visit.language().tag()));
  }

  private static Optional<String> ofQuestion(String name, Visit visit) {
    return visit.reading().catalogue().all().stream()
        .filter(query -> query.name().equals(name))
        .filter(query -> QuestionsPage.FOLDERS.contains(query.folder()))
        .findFirst()
        .map(query -> query.text(given(query, visit)));
  }

  private static Map<String, String> given(CatalogueQuery query, Visit visit) {
    Map<String, String> given = new LinkedHashMap<>();
    for (Parameter parameter : query.parameters()) {
      visit
          .given(parameter.name())
          .or(
              () ->
                  parameter.type() == ParameterType.LANG
                      ? Optional.of(visit.language().tag())
                      : Optional.empty())
          .ifPresent(value -> given.put(parameter.name(), value));
    }
    return given;
  }
}
