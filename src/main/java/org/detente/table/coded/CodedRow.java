package org.detente.table.coded;

import java.nio.ByteBuffer;
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
  byte[] bytes() {
    byte[][] texts = new byte[CELLS.length + 1][];
    int size = Long.BYTES;
    for (int i = 0; i < texts.length; i++) {
      texts[i] = (i < CELLS.length ? cells[i] : file).getBytes(StandardCharsets.UTF_8);
      size += Short.BYTES + texts[i].length;
    }
    ByteBuffer bytes = ByteBuffer.allocate(size);
    for (byte[] text : texts) {
      bytes.putShort((short) text.length).put(text);
    }
    return bytes.putLong(number).array();
  }

  /** The row that has these bytes. */
  static CodedRow of(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    String[] cells = new String[CELLS.length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = text(in);
    }
    String file = text(in);
    return new CodedRow(file, in.getLong(), cells);
  }

  private static String text(ByteBuffer in) {
    int length = in.getShort() & 0xFFFF;
    if (length == 0) {
      return "";
    }
    String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
    in.position(in.position() + length);
    return text;
  }
}
