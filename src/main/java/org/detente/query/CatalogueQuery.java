package org.detente.query;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.detente.model.Fault;

/**
 * A question that has been written down.
 *
 * @param name the file's name without ending, by which it is called
 * @param place the file, as faults name it
 * @param title a few words; empty when the header has none
 * @param question the question in full; empty when the header has none
 * @param translations title and question in languages other than English, by tag
 * @param askedBy whose question it is; empty when nobody's in particular
 * @param parameters what the asker may or must give
 * @param columns the columns of its answer; empty when the header does not name them
 * @param text the SPARQL, header and all
 */
public record CatalogueQuery(
    String name,
    String place,
    String title,
    String question,
    Map<String, Wording> translations,
    Optional<AskedBy> askedBy,
    List<Parameter> parameters,
    List<String> columns,
    String text) {

  public CatalogueQuery {
    Objects.requireNonNull(name);
    Objects.requireNonNull(place);
    Objects.requireNonNull(title);
    Objects.requireNonNull(question);
    Objects.requireNonNull(text);
    translations = Map.copyOf(translations);
    Objects.requireNonNull(askedBy);
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
  }

  /** The name of the folder it stands in, such as {@code competency}; empty when there is none. */
  public String folder() {
    Path parent = Path.of(place).getParent();
    return parent == null || parent.getFileName() == null ? "" : parent.getFileName().toString();
  }

  /** Title and question in a language; empty when they have not been translated. */
  public Optional<Wording> in(String tag) {
    return tag.equals("en")
        ? Optional.of(new Wording(title, question))
        : Optional.ofNullable(translations.get(tag));
  }

  /**
   * The text of the query with its parameters in place, for people to change and run: as it was
   * written where that can be, else as a program writes it.
   *
   * @throws Fault as {@link #bind}
   */
  public String text(Map<String, String> given) {
    BoundQuery bound = bind(given);
    String inlined = InlinedText.of(text, terms(given, BoundQuery.parse(text, place)));
    return bound.isSaidBy(inlined) ? inlined : bound.toString();
  }

  /**
   * The query with its parameters in place.
   *
   * @param given name to value; what is not given takes its default
   * @throws Fault BAD_PARAMETER for an unknown name, a value that is not of its type, or none where
   *     one is needed; BAD_QUERY when the SPARQL is wrong or its columns are not those of the
   *     header
   */
  public BoundQuery bind(Map<String, String> given) {
    return bind(given, parsed());
  }

  /**
   * The query as it stands, to be bound many times.
   *
   * @throws Fault BAD_QUERY when the SPARQL is wrong
   */
  public BoundQuery parsed() {
    return BoundQuery.parse(text, place);
  }

  /**
   * As {@link #bind(Map)}, for whoever has parsed it before.
   *
   * @param query what {@link #parsed} gave; it is not changed
   * @throws Fault as {@link #bind(Map)}
   */
  public BoundQuery bind(Map<String, String> given, BoundQuery query) {
    if (!columns.isEmpty() && !columns.equals(query.columns())) {
      throw new Fault(
          Fault.Code.BAD_QUERY,
          place,
          "columns " + query.columns() + "; expected those of the header, " + columns,
          "Correct the header or the query");
    }
    for (String name : given.keySet()) {
      if (parameters.stream().noneMatch(parameter -> parameter.name().equals(name))) {
        throw fault(
            "no parameter " + name + "; expected one of " + names(), "See the query's header");
      }
    }
    return query.with(terms(given, query));
  }

  private Map<Var, Node> terms(Map<String, String> given, BoundQuery query) {
    Map<Var, Node> values = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      values.put(Var.alloc(parameter.name()), term(parameter, given, query));
    }
    return values;
  }

  private Node term(Parameter parameter, Map<String, String> given, BoundQuery query) {
    String value =
        Optional.ofNullable(given.get(parameter.name()))
            .or(parameter::preset)
            .orElseThrow(
                () ->
                    fault(
                        "no value for " + parameter.name() + "; expected " + parameter.expected(),
                        "Give --param " + parameter.name() + "=…"));
    return parameter
        .term(value, query.prefixes())
        .orElseThrow(
            () ->
                fault(
                    parameter.name() + " is \"" + value + "\"; expected " + parameter.expected(),
                    "Correct the value"));
  }

  private String names() {
    return parameters.isEmpty()
        ? "none"
        : String.join(", ", parameters.stream().map(Parameter::name).toList());
  }

  private Fault fault(String found, String remedy) {
    return new Fault(Fault.Code.BAD_PARAMETER, place, found, remedy);
  }
}
