package org.detente.table;

import java.util.Objects;

/**
 * A column of a table that is written, with its entry in the data dictionary.
 *
 * @param name the name at its head, which stays
 * @param meaning what stands in it, one line of Markdown
 */
public record Column(String name, String meaning) {

  public Column {
    Objects.requireNonNull(name);
    Objects.requireNonNull(meaning);
  }
}
