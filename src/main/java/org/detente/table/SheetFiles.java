package org.detente.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.detente.model.Fault;

/** Tables that people hand back, by the ending of the file's name. */
public final class SheetFiles {

  private static final long MOST_BYTES = 50_000_000;

  private SheetFiles() {}

  /** True for the name of a table: {@code .csv}, {@code .tsv} or {@code .xlsx}. */
  public static boolean isSheet(Path file) {
    return name(file).endsWith(".csv") || name(file).endsWith(".tsv") || isXlsx(file);
  }

  /**
   * Reads a table.
   *
   * @throws Fault NO_SUCH_FILE, TOO_LARGE, EMPTY_FILE, WRONG_ENCODING, BAD_TABLE
   */
  public static Sheet read(Path file) throws IOException {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new Fault(
            Fault.Code.TOO_LARGE,
            file.toString(),
            "more than " + MOST_BYTES + " bytes; at most these are read",
            "Split the table");
      }
      return isXlsx(file) ? XlsxFiles.read(file) : CsvFiles.read(file);
    } catch (NoSuchFileException e) {
      throw new Fault(Fault.Code.NO_SUCH_FILE, file.toString(), "no such file", "Check the name");
    }
  }

  private static boolean isXlsx(Path file) {
    return name(file).endsWith(".xlsx");
  }

  private static String name(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT);
  }
}
