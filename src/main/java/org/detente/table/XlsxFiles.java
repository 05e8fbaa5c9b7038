package org.detente.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Spreadsheets as Office Open XML (ISO/IEC 29500). Every cell is text, so that no program makes a
 * day of a month, a number of a code or a formula of a headline; the columns below the head are
 * text too, so that what a coder types stays what was typed.
 */
public final class XlsxFiles {

  private static final String CORE = "docProps/core.xml";
  private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";

  /** What office programs take for the beginning of time: the same table gives the same bytes. */
  private static final String FIXED = "1980-01-01T00:00:00Z";

  private static final LocalDateTime FIRST_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final int LONGEST_CELL = 32_767;
  private static final double WIDEST = 60;
  private static final double CHARACTER = 1.1;

  private XlsxFiles() {}

  /**
   * Writes a table, and its columns as a second sheet that says what they mean.
   *
   * @param name of the first sheet
   */
  public static void write(
      Path file, String name, List<Column> columns, Iterable<List<String>> rows)
      throws IOException {
    Path raw = file.resolveSibling(file.getFileName() + ".raw");
    try {
      try (OutputStream out = Files.newOutputStream(raw);
          Workbook book = new Workbook(out, "Detente", null)) {
        table(book.newWorksheet(name), columns, rows);
        table(
            book.newWorksheet("dictionary"),
            List.of(new Column("column", ""), new Column("meaning", "")),
            columns.stream().map(column -> List.of(column.name(), column.meaning())).toList());
      }
      copyTimeless(raw, file);
    } finally {
      Files.deleteIfExists(raw);
    }
  }

  /**
   * Reads the first sheet of a spreadsheet.
   *
   * @throws org.detente.model.Fault TOO_LARGE; BAD_TABLE when it is none, or a cell holds a formula
   */
  public static Sheet read(Path file) throws IOException {
    return XlsxReader.read(file);
  }

  private static void table(Worksheet sheet, List<Column> columns, Iterable<List<String>> rows) {
    sheet.freezePane(columns.size() > 2 ? 1 : 0, 1);
    double[] widths = new double[columns.size()];
    for (int i = 0; i < widths.length; i++) {
      sheet.style(i).format("@").set();
      sheet.value(0, i, columns.get(i).name());
      sheet.style(0, i).bold().set();
      widths[i] = columns.get(i).name().length() + 2;
    }
    int line = 1;
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        String text = row.get(i);
        if (!text.isEmpty()) {
          sheet.value(
              line, i, text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
          sheet.style(line, i).format("@").set();
          widths[i] = Math.max(widths[i], Math.min(WIDEST, text.length() * CHARACTER + 1));
        }
      }
      line++;
    }
    for (int i = 0; i < widths.length; i++) {
      sheet.width(i, widths[i]);
    }
    sheet.setAutoFilter(0, 0, Math.max(1, line - 1), columns.size() - 1);
  }

  /** The same archive without the moment at which it was made. */
  private static void copyTimeless(Path archive, Path copy) throws IOException {
    try (ZipFile in = new ZipFile(archive.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
      for (ZipEntry part : Collections.list(in.entries())) {
        byte[] content = in.getInputStream(part).readAllBytes();
        if (part.getName().equals(CORE)) {
          content =
              new String(content, StandardCharsets.UTF_8)
                  .replaceFirst(CREATED, "$1" + FIXED)
                  .getBytes(StandardCharsets.UTF_8);
        }
        ZipEntry timeless = new ZipEntry(part.getName());
        timeless.setTimeLocal(FIRST_DAY);
        out.putNextEntry(timeless);
        out.write(content);
        out.closeEntry();
      }
    }
  }
}
