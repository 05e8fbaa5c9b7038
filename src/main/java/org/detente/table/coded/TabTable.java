package org.detente.table.coded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A table with tabs between its cells and no quotation marks, as GDELT, ICEWS and POLECAT have
 * them. Only those cells are decoded that are asked for.
 */
final class TabTable implements Table {

  private final Lines lines;
  private final Texts texts = new Texts();
  private int[] ends = new int[64];
  private int width;
  private long number;

  TabTable(InputStream in) {
    this.lines = new Lines(in);
  }

  @Override
  public boolean next() throws IOException {
    do {
      if (!lines.next()) {
        return false;
      }
      number++;
    } while (lines.length() == 0 && !lines.isTooLong());
    split();
    return true;
  }

  private void split() {
    byte[] bytes = lines.bytes();
    width = 0;
    for (int i = 0; i < lines.length(); i++) {
      if (bytes[i] == '\t') {
        end(i);
      }
    }
    end(lines.length());
  }

  private void end(int at) {
    if (width == ends.length) {
      ends = Arrays.copyOf(ends, width * 2);
    }
    ends[width++] = at;
  }

  @Override
  public long number() {
    return number;
  }

  @Override
  public int width() throws BadRow {
    if (lines.isTooLong()) {
      throw new BadRow(Outcome.TOO_LONG);
    }
    return width;
  }

  @Override
  public String cell(int column) throws BadRow {
    int start = column == 0 ? 0 : ends[column - 1] + 1;
    int length = ends[column] - start;
    if (length == 0) {
      return "";
    }
    String cell = texts.of(lines.bytes(), start, length);
    if (cell.indexOf('\0') >= 0) {
      throw new BadRow(Outcome.NOT_TEXT);
    }
    return cell.indexOf('\uFFFD') < 0 ? cell : lost(cell, start, length);
  }

  /**
   * A cell with replacement characters: those that stand in the table were letters before it came
   * here, and the cell says nothing any more.
   */
  private String lost(String cell, int start, int length) throws BadRow {
    byte[] again = cell.getBytes(StandardCharsets.UTF_8);
    if (Arrays.equals(again, 0, again.length, lines.bytes(), start, start + length)) {
      return "";
    }
    throw new BadRow(Outcome.NOT_TEXT);
  }
}
