package org.detente.query.competency;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.detente.query.CatalogueQuery;
import org.detente.query.Parameter;
import org.detente.query.cases.Change;
import org.detente.query.cases.Rows;
import org.detente.query.cases.Term;
import org.detente.rdf.Format;
import org.detente.rdf.QuadFiles;
import org.detente.rdf.Quads;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.GraphQueryResult;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/**
 * Another engine, without a line of the project's code on the way: parameters are written into the
 * text. Its default graph is the union of the named ones, too.
 */
final class Rdf4jEngine implements AutoCloseable {

  private static final String PREFIXES =
      """
      PREFIX det: <https://w3id.org/detente/ns#>
      PREFIX id: <https://w3id.org/detente/id/>
      PREFIX ref: <https://w3id.org/detente/reference#>
      PREFIX sit: <https://w3id.org/detente/id/situation/>
      PREFIX tenure: <https://w3id.org/detente/id/tenure/>
      PREFIX membership: <https://w3id.org/detente/id/membership/>
      PREFIX cov: <https://w3id.org/detente/id/coverage/>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX org: <http://www.w3.org/ns/org#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX loc: <http://id.loc.gov/datatypes/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;

  private final SailRepository repository = new SailRepository(new MemoryStore());
  private final RepositoryConnection connection = repository.getConnection();

  /** By the text of the question, while nothing is changed. */
  private final Map<String, Rows> answers = new TreeMap<>();

  Rdf4jEngine(Path quads) {
    this(quads, ShippedData.reference());
  }

  /**
   * @param layer Turtle of the reference layer, where the quads do not have it
   */
  Rdf4jEngine(Path quads, List<Path> layer) {
    try {
      IRI reference =
          repository.getValueFactory().createIRI("https://w3id.org/detente/graph/reference");
      for (Path file : layer) {
        connection.add(file.toFile(), RDFFormat.TURTLE, reference);
      }
      connection.add(quads.toFile(), RDFFormat.NQUADS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Rows ask(CatalogueQuery query, Map<String, String> parameters) {
    String text = text(query, parameters);
    return connection.isActive() ? asked(text) : answers.computeIfAbsent(text, this::asked);
  }

  private Rows asked(String query) {
    List<Map<String, Term>> rows = new ArrayList<>();
    try (TupleQueryResult result = connection.prepareTupleQuery(query).evaluate()) {
      List<String> columns = result.getBindingNames();
      result.forEach(binding -> rows.add(row(binding, columns)));
      return new Rows(List.copyOf(columns), rows);
    }
  }

  /** The statements that a CONSTRUCT makes. */
  List<Statement> construct(String query) {
    try (GraphQueryResult result = connection.prepareGraphQuery(query).evaluate()) {
      return result.stream().toList();
    }
  }

  /** The answer as it would be after a change, which is taken back. */
  Rows ask(CatalogueQuery query, Map<String, String> parameters, Change change) {
    connection.begin();
    try {
      if (change instanceof Change.Update update) {
        connection.prepareUpdate(PREFIXES + update.sparql()).execute();
      } else if (change instanceof Change.Text text) {
        replace(ShippedData.changed(text));
      }
      if (query.text().contains("det:verdict")) {
        judgeAgain();
      }
      return ask(query, parameters);
    } finally {
      connection.rollback();
    }
  }

  /** Verdicts depend on what is changed, as they would after the next load. */
  private void judgeAgain() {
    Quads verdicts = ShippedLayers.verdicts(this::ask);
    connection
        .prepareUpdate(
            """
            PREFIX det: <https://w3id.org/detente/ns#>
            DELETE { GRAPH ?events { ?check ?property ?value } }
            WHERE { GRAPH ?events { ?check a det:Check ; det:verdict ?any ; ?property ?value } }
            """)
        .execute();
    try {
      connection.add(
          new ByteArrayInputStream(QuadFiles.bytes(verdicts, Format.NQUADS)), RDFFormat.NQUADS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void replace(Path quads) {
    try {
      String first = Files.readAllLines(quads).get(0);
      Matcher graph = Pattern.compile("<([^<>]*)> \\.$").matcher(first);
      if (!graph.find()) {
        throw new IllegalStateException("no graph: " + first);
      }
      connection.clear(repository.getValueFactory().createIRI(graph.group(1)));
      connection.add(quads.toFile(), RDFFormat.NQUADS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(CatalogueQuery query, Map<String, String> given) {
    String text = query.text();
    for (Parameter parameter : query.parameters()) {
      String value = given.getOrDefault(parameter.name(), parameter.preset().orElseThrow());
      String term =
          switch (parameter.type()) {
            case ENTITY -> "<https://w3id.org/detente/id/" + value + ">";
            case DATE -> "\"" + value + "\"^^<http://www.w3.org/2001/XMLSchema#date>";
            case STRING, LANG -> "\"" + value + "\"";
            case IRI -> value.startsWith("https://") ? "<" + value + ">" : value;
            case INTEGER -> value;
          };
      text =
          text.replaceAll(
              "[?$]" + parameter.name() + "(?![A-Za-z0-9_])", Matcher.quoteReplacement(term));
    }
    return text;
  }

  private static Map<String, Term> row(BindingSet binding, List<String> columns) {
    Map<String, Term> row = new LinkedHashMap<>();
    for (String column : columns) {
      if (binding.hasBinding(column)) {
        row.put(column, term(binding.getValue(column)));
      }
    }
    return row;
  }

  private static Term term(Value value) {
    return value instanceof Literal literal
        ? Term.literal(
            literal.getLabel(),
            literal.getDatatype().stringValue(),
            literal.getLanguage().orElse(""))
        : Term.iri(value.stringValue());
  }

  @Override
  public void close() {
    connection.close();
    repository.shutDown();
  }
}
