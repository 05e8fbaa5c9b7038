package org.detente.publish.api;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.detente.publish.page.Addresses;
import org.detente.query.Answer;
import org.detente.query.AnswerFormat;

/**
 * Some rows of an answer, and what is known of the others.
 *
 * @param asking what was asked
 * @param rows the rows of this part
 * @param total how many rows there are in all; empty when there are more than are answered
 */
public record Part(Asking asking, Answer.Table rows, OptionalInt total) {

  public Part {
    Objects.requireNonNull(asking);
    Objects.requireNonNull(rows);
    Objects.requireNonNull(total);
  }

  /** How many rows this part has. */
  public int size() {
    return rows.bindings().size();
  }

  /** True when these are all the rows there are. */
  public boolean isWhole() {
    return total.isPresent() && size() == total.getAsInt();
  }

  /** Where other parts stand, by relation ({@code self first prev next}: RFC 8288). */
  public Map<String, String> links(Addresses addresses) {
    Map<String, String> links = new LinkedHashMap<>();
    links.put("self", address(addresses, asking.offset()));
    links.put("first", address(addresses, 0));
    int step = asking.limit().orElse(Asking.MOST_ROWS);
    if (asking.offset() > 0) {
      links.put("prev", address(addresses, Math.max(0, asking.offset() - step)));
    }
    int next = asking.offset() + size();
    if (size() > 0 && next < Math.min(total.orElse(Asking.MOST_ROWS), Asking.MOST_ROWS)) {
      links.put("next", address(addresses, next));
    }
    return links;
  }

  private String address(Addresses addresses, int offset) {
    return ApiAddress.of(
        addresses, asking.query(), asking.parameters(asking.format(), offset, asking.limit()));
  }

  /**
   * The rows in the form asked for, as UTF-8.
   *
   * @throws IllegalStateException for the form that is no rows
   */
  public byte[] body(Addresses addresses) {
    return switch (asking.format()) {
      case JSON -> JsonRows.write(this, addresses);
      case CSV -> CsvRows.write(rows);
      case TSV -> written(AnswerFormat.TSV);
      case SPARQL_JSON -> written(AnswerFormat.JSON);
      case QUERY -> throw new IllegalStateException("the query is no part of its answer");
    };
  }

  private byte[] written(AnswerFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    rows.write(format, out);
    return out.toByteArray();
  }

  /** What the rows are called as a file: {@code holders.csv}, or which of them they are. */
  public String fileName() {
    String ending = asking.format() == ApiFormat.TSV ? ".tsv" : ".csv";
    return asking.query().name()
        + (isWhole()
            ? ""
            : "-rows-"
                + (asking.offset() + 1)
                + "-to-"
                + (asking.offset() + size())
                + "-of-"
                + (total.isPresent()
                    ? String.valueOf(total.getAsInt())
                    : "more-than-" + Asking.MOST_ROWS))
        + ending;
  }
}
