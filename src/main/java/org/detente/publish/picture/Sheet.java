package org.detente.publish.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.detente.publish.page.Addresses;
import org.detente.publish.page.Language;
import org.detente.publish.page.Shown;
import org.detente.query.CatalogueQuery;

/**
 * The rows of a question, as a picture shows them and as they are downloaded.
 *
 * @param name what it is asked for by, one of {@link Sheets#names}
 * @param query the question that was put, perhaps one of what is counted already
 * @param given its parameters
 * @param columns their names in order
 * @param rows column → what is shown
 * @param more true when there are more rows than these
 */
public record Sheet(
    String name,
    CatalogueQuery query,
    Map<String, String> given,
    List<String> columns,
    List<Map<String, Shown>> rows,
    boolean more) {

  public Sheet {
    given = Map.copyOf(given);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
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
    return addresses.root() + "rows/" + name + "." + format + Addresses.query(parameters);
  }

  /** The question in SPARQL, its parameters in place. */
  public String sparql() {
    return query.text(given);
  }
}
