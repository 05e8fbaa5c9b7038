package org.detente.table.coded;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What is kept of a row until its article is written. */
final class CodedRow {

  private static final Cell[] CELLS = Cell.values();
  private static final byte[] NOTHING = {};

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

  /** True for a row that says the same, in whatever table: ids alone do not tell rows apart. */
  boolean says(CodedRow other) {
    return Arrays.equals(cells, other.cells);
  }

  /** Its bytes, which order rows by the length and letters of their ids. */
  byte[] bytes() {
    byte[][] texts = new byte[CELLS.length + 1][];
    int size = Long.BYTES;
    for (int i = 0; i < texts.length; i++) {
      String text = i < CELLS.length ? cells[i] : file;
      texts[i] = text.isEmpty() ? NOTHING : text.getBytes(StandardCharsets.UTF_8);
      size += Short.BYTES + texts[i].length;
    }
    ByteBuffer bytes = ByteBuffer.allocate(size);
    for (byte[] text : texts) {
      bytes.putShort((short) text.length).put(text);
    }
    return bytes.putLong(number).array();
  }

  /** The row whose bytes begin there. */
  static CodedRow of(byte[] bytes, int start, Texts texts) {
    ByteBuffer in = ByteBuffer.wrap(bytes).position(start);
    String[] cells = new String[CELLS.length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = text(in, texts);
    }
    String file = text(in, texts);
    return new CodedRow(file, in.getLong(), cells);
  }

  private static String text(ByteBuffer in, Texts texts) {
    int length = in.getShort() & 0xFFFF;
    if (length == 0) {
      return "";
    }
    String text = texts.of(in.array(), in.position(), length);
    in.position(in.position() + length);
    return text;
  }
}
