package org.detente.table.coded;

import java.io.IOException;

/** The rows of a table, one at a time. */
interface Table {

  /** Goes to the next row. False at the end. */
  boolean next() throws IOException;

  /** Number of the row, from 1; a header counts. */
  long number();

  /**
   * How many cells it has.
   *
   * @throws BadRow when it is none
   */
  int width() throws BadRow;

  /**
   * A cell of it.
   *
   * @param column from 0, less than the width
   * @throws BadRow when it is no text
   */
  String cell(int column) throws BadRow;
}
