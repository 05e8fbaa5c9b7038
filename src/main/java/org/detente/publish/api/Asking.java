package org.detente.publish.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.detente.model.Fault;
import org.detente.query.CatalogueQuery;
import org.detente.query.Parameter;

/**
 * What somebody asks of the API.
 *
 * @param query which question
 * @param given values for its parameters, as they came
 * @param format in which form
 * @param offset how many rows to pass over, 0 to {@value #MOST_ROWS}
 * @param limit how many rows at most, 1 to {@value #MOST_ROWS}; empty for all that there are
 */
public record Asking(
    CatalogueQuery query,
    Map<String, String> given,
    ApiFormat format,
    int offset,
    OptionalInt limit) {

  /** The most rows that are answered of any question. */
  public static final int MOST_ROWS = 10_000;

  /** How many rows a page has when nothing is said. */
  public static final int USUAL_ROWS = 100;

  /** What questions may not call their parameters. */
  public static final Set<String> RESERVED = Set.of("format", "limit", "offset");

  public Asking {
    given = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(given));
    if (offset < 0 || limit.isPresent() && limit.getAsInt() < 1) {
      throw new IllegalArgumentException("no such part: " + offset + ", " + limit);
    }
  }

  /**
   * Reads a request.
   *
   * @param parameters of its address
   * @param accept its header of that name
   * @throws Fault BAD_PARAMETER for a limit or offset out of range; UNKNOWN_FORMAT
   */
  public static Asking of(
      CatalogueQuery query, Map<String, String> parameters, Optional<String> accept) {
    Map<String, String> given = new LinkedHashMap<>();
    query.parameters().stream()
        .map(Parameter::name)
        .filter(parameters::containsKey)
        .forEach(name -> given.put(name, parameters.get(name)));
    // What the question does not know comes last, and is refused when it is asked.
    new TreeMap<>(parameters).forEach(given::putIfAbsent);
    given.keySet().removeAll(RESERVED);
    ApiFormat format = ApiFormat.asked(Optional.ofNullable(parameters.get("format")), accept);
    OptionalInt limit =
        parameters.containsKey("limit")
            ? OptionalInt.of(number(query, "limit", parameters.get("limit"), 1))
            : format.isPaged() ? OptionalInt.of(USUAL_ROWS) : OptionalInt.empty();
    int offset =
        parameters.containsKey("offset") ? number(query, "offset", parameters.get("offset"), 0) : 0;
    return new Asking(query, given, format, offset, limit);
  }

  private static int number(CatalogueQuery query, String name, String value, int least) {
    int number = value.matches("[0-9]{1,5}") ? Integer.parseInt(value) : -1;
    if (number < least || number > MOST_ROWS) {
      throw new Fault(
          Fault.Code.BAD_PARAMETER,
          query.name(),
          name
              + " is \""
              + value
              + "\"; expected a whole number from "
              + least
              + " to "
              + MOST_ROWS,
          "Correct the value");
    }
    return number;
  }

  /** The parameters of an address for the same with another part or form. */
  Map<String, String> parameters(ApiFormat other, int from, OptionalInt most) {
    Map<String, String> parameters = new LinkedHashMap<>(given);
    if (other != ApiFormat.JSON) {
      parameters.put("format", other.parameter());
    }
    if (from > 0) {
      parameters.put("offset", String.valueOf(from));
    }
    if (most.isPresent() && !(other.isPaged() && most.getAsInt() == USUAL_ROWS)) {
      parameters.put("limit", String.valueOf(most.getAsInt()));
    }
    return parameters;
  }
}
