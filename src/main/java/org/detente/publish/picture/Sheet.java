package org.detente.publish.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.detente.model.Fault;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Language;
import org.detente.publish.page.Reading;
import org.detente.publish.page.Shown;
import org.detente.query.CatalogueQuery;
import org.detente.query.Parameter;

/**
 * The rows of a question, as a picture shows them and as they are downloaded.
 *
 * @param query the question
 * @param given its parameters
 * @param columns their names in order
 * @param rows column → what is shown
 * @param more true when there are more rows than these
 */
public record Sheet(
    CatalogueQuery query,
    Map<String, String> given,
    List<String> columns,
    List<Map<String, Shown>> rows,
    boolean more) {

  /** The questions whose rows may be had, and how many rows of each at most. */
  private static final Map<String, Integer> MOST =
      Map.of("timeline-events", 1000, "timeline-undated", 500, "timeline-situations", 400);

  public Sheet {
    given = Map.copyOf(given);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The questions whose rows may be had. */
  public static Set<String> names() {
    return MOST.keySet();
  }

  /**
   * Asks a question.
   *
   * @param name one of {@link #names}
   * @throws Fault as {@link Reading#ask}
   */
  public static Sheet of(Reading reading, String name, Filters filters, Language language) {
    CatalogueQuery query = reading.catalogue().find("pages/" + name);
    Map<String, String> given =
        filters.bindings(query.parameters().stream().map(Parameter::name).toList());
    List<Map<String, Shown>> rows = reading.rows("pages/" + name, given, language);
    int most = MOST.get(name);
    return new Sheet(
        query,
        given,
        query.columns(),
        rows.size() > most ? rows.subList(0, most) : rows,
        rows.size() > most);
  }

  /**
   * Where these rows are downloaded.
   *
   * @param format {@code csv} or {@code json}
   */
  public String address(Addresses addresses, Filters filters, Language language, String format) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("lang", language.tag());
    parameters.putAll(filters.parameters());
    return addresses.root() + "rows/" + query.name() + "." + format + Addresses.query(parameters);
  }

  /** The question in SPARQL, its parameters in place. */
  public String sparql() {
    return "# " + query.question() + "\n" + query.bind(given).text();
  }
}
