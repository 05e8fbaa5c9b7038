package org.detente.table.coded;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What is kept of a row until its article is written. */
final class CodedRow {

  private static final Cell[] CELLS = Cell.values();

  private final String file;
  private final long number;
  private final String[] cells;

  /**
   * @param file name of the file, without folders
   * @param number of the row, from 1
   * @param cells by {@link Cell}, none null
   */
  CodedRow(String file, long number, String... cells) {
    this.file = file;
    this.number = number;
    this.cells = cells;
  }

  String file() {
    return file;
  }

  long number() {
    return number;
  }

  /** What a cell holds; empty for nothing. */
  String get(Cell cell) {
    return cells[cell.ordinal()];
  }

  /** Its bytes, which order rows by the length and letters of their ids. */
  byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    DataOutputStream out = new DataOutputStream(bytes);
    for (String cell : cells) {
      text(out, cell);
    }
    text(out, file);
    out.writeLong(number);
    return bytes.toByteArray();
  }

  /** The row that has these bytes. */
  static CodedRow of(DataInputStream in) throws IOException {
    String[] cells = new String[CELLS.length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = text(in);
    }
    String file = text(in);
    return new CodedRow(file, in.readLong(), cells);
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeShort(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    int length = in.readUnsignedShort();
    return length == 0 ? "" : new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }
}
